import { DEFAULT_TOLERANCE, type ExactFamily } from './family.ts';

const MIB = 1024 * 1024;

/** Uncompressed size of a service's image; the same on every machine. */
export const imageSize: ExactFamily = {
  kind: 'exact',
  name: 'image-size',
  unit: 'bytes',
  tolerance: DEFAULT_TOLERANCE,
  floor: MIB,
  fromStoredRuns: { kind: 'newest' },
  summary: 'median',
  read: ({ service, sizeBytes }) => ({ subject: service, value: sizeBytes }),
};

/** Number of layers of a service's image. */
export const layers: ExactFamily = {
  kind: 'exact',
  name: 'layers',
  unit: 'count',
  tolerance: 0,
  floor: 0,
  fromStoredRuns: { kind: 'newest' },
  summary: 'median',
  read: (image) => ({ subject: image.service, value: image.layers.length }),
};
