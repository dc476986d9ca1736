import type { ImageTarget } from '../../../src/scan/targets.ts';
import { LAYERS } from './reports.ts';

/** An image that no engine has. */
export function anImageTarget(overrides: Partial<ImageTarget> = {}): ImageTarget {
  return {
    variant: 'head',
    services: ['web'],
    reference: 'the image built for web',
    imageId: `sha256:${'ab'.repeat(32)}`,
    diffIds: LAYERS,
    configDigest: 'cd'.repeat(32),
    baseLayers: null,
    ...overrides,
  };
}
