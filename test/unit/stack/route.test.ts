import { describe, expect, test } from '@jest/globals';
import type { ContainerState } from '../../../src/stack/engine.ts';
import { addressOf, engineHost } from '../../../src/stack/route.ts';

const container = (overrides: Partial<ContainerState> = {}): ContainerState => ({
  id: 'one',
  service: 'web',
  name: 'web-1',
  pid: 42,
  running: true,
  restarting: false,
  exitCode: 0,
  oomKilled: false,
  restartCount: 0,
  health: null,
  addresses: ['172.18.0.2'],
  networkMode: 'shop_default',
  imageId: 'sha256:0',
  hostPorts: {},
  ...overrides,
});
const LOCAL = { kind: 'container-address' } as const;
const REMOTE = { kind: 'published-port', engineHost: 'build.example' } as const;

describe('on a local engine', () => {
  test('a container is reached at its own address', () => {
    expect(addressOf(LOCAL, container(), 80, [])).toEqual({ host: '172.18.0.2', port: 80 });
  });

  test('on the network of the host, at the host', () => {
    const onHost = container({ addresses: [], networkMode: 'host' });
    expect(addressOf(LOCAL, onHost, 80, [])).toEqual({ host: '127.0.0.1', port: 80 });
  });

  test('on the network of another one, at that one', () => {
    const guest = container({ id: 'two', addresses: [], networkMode: 'container:one' });
    expect(addressOf(LOCAL, guest, 80, [container(), guest])).toEqual({
      host: '172.18.0.2',
      port: 80,
    });
    expect(addressOf(LOCAL, guest, 80, [guest])).toBeUndefined();
  });

  test('without an address, nowhere', () => {
    expect(addressOf(LOCAL, container({ addresses: [] }), 80, [])).toBeUndefined();
  });
});

test('on a remote engine a container is reached at its published port, or not at all', () => {
  const published = container({ hostPorts: { 80: [{ host: '0.0.0.0', port: 32768 }] } });
  expect(addressOf(REMOTE, published, 80, [])).toEqual({ host: 'build.example', port: 32768 });
  expect(addressOf(REMOTE, published, 81, [])).toBeUndefined();
});

test.each([
  [undefined, '127.0.0.1'],
  ['unix:///var/run/docker.sock', '127.0.0.1'],
  ['tcp://build.example:2376', 'build.example'],
  ['tcp://10.0.0.7:2375', '10.0.0.7'],
  ['tcp://[2001:db8::7]:2375', '2001:db8::7'],
  ['ssh://ci@build.example', 'build.example'],
  ['ssh://build.example:2222/', 'build.example'],
])('the engine at %p is on the host %s', (host, expected) => {
  expect(engineHost({ DOCKER_HOST: host })).toBe(expected);
});
