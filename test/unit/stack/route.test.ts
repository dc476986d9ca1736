import { describe, expect, test } from '@jest/globals';
import { addressOf, engineHost } from '../../../src/stack/route.ts';
import { aContainer } from '../../support/containers.ts';

const LOCAL = { kind: 'container-address' } as const;
const REMOTE = { kind: 'published-port', engineHost: 'build.example' } as const;

describe('on a local engine', () => {
  test('a container is reached at its own address', () => {
    expect(addressOf(LOCAL, aContainer({ addresses: ['172.18.0.2'] }), 80, [])).toEqual({
      host: '172.18.0.2',
      port: 80,
    });
  });

  test('on the network of the host, at the host', () => {
    const onHost = aContainer({ addresses: [], networkMode: 'host' });
    expect(addressOf(LOCAL, onHost, 80, [])).toEqual({ host: '127.0.0.1', port: 80 });
  });

  test('on the network of another one, at that one', () => {
    const owner = aContainer({ addresses: ['172.18.0.2'] });
    const guest = aContainer({ id: 'two', addresses: [], networkMode: 'container:c0ffee' });
    expect(addressOf(LOCAL, guest, 80, [owner, guest])).toEqual({
      host: '172.18.0.2',
      port: 80,
    });
    expect(addressOf(LOCAL, guest, 80, [guest])).toBeUndefined();
  });

  test('without an address, nowhere', () => {
    expect(addressOf(LOCAL, aContainer({ addresses: [] }), 80, [])).toBeUndefined();
  });
});

test('on a remote engine a container is reached at its published port, or not at all', () => {
  const published = aContainer({ hostPorts: { 80: [{ host: '0.0.0.0', port: 32768 }] } });
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
