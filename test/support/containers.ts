/** Containers as the engine describes them, for what is asked of them without an engine. */
import type { ContainerState } from '../../src/stack/engine-types.ts';

export const aContainer = (overrides: Partial<ContainerState> = {}): ContainerState => ({
  id: 'c0ffee',
  service: 'web',
  name: 'shop-web-1',
  pid: 0,
  wasStarted: true,
  running: true,
  restarting: false,
  exitCode: 0,
  oomKilled: false,
  restartCount: 0,
  health: null,
  addresses: ['127.0.0.1'],
  networkMode: 'shop_default',
  imageId: 'sha256:1',
  hostPorts: {},
  ...overrides,
});
