import { afterEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { seenListening } from '../../../src/commands/up/seen-listening.ts';
import type { ContainerState } from '../../../src/stack/engine-types.ts';
import { aContainer } from '../../support/containers.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Without a port: one that the kernel picks, from where it picks them. */
async function listen(port = 0): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function listenBelowEphemeral(): Promise<number> {
  for (let port = 20_000; port < 20_100; port += 1) {
    const taken = await listen(port).catch(() => undefined);
    if (taken !== undefined) return taken;
  }
  throw new Error('no free port between 20000 and 20099');
}

/** This process stands for the container's: what it listens on is read in the same way. */
const seen = async (
  ports: number[],
  imagePorts: number[],
  container: Partial<ContainerState> = {},
) => {
  const containers = [aContainer({ pid: process.pid, ...container })];
  const signal = AbortSignal.timeout(10_000);
  const found = await seenListening(
    [{ name: 'web', ports }],
    { web: imagePorts },
    containers,
    signal,
  );
  return found['web'];
};

describe('ports that no Compose file names', () => {
  test('of those that the image exposes, the ones that are listened on', async () => {
    const port = await listen();
    expect(await seen([], [port, 1])).toEqual([port]);
  });

  test('a program may take a while to listen', async () => {
    const port = await listen();
    servers.pop()?.close();
    const finding = seen([], [port]);
    await listen(port);
    expect(await finding).toEqual([port]);
  });

  test('any where none is known, but those that the kernel picked', async () => {
    const [picked, own] = [await listen(), await listenBelowEphemeral()];
    const found = await seen([], []);
    expect(found).toContain(own);
    expect(found).not.toContain(picked);
  });

  test('none beyond those that the Compose file names', async () => {
    await listenBelowEphemeral();
    expect(await seen([80], [])).toEqual([]);
  });

  test("none on the host's network, where everybody listens", async () => {
    await listenBelowEphemeral();
    expect(await seen([], [], { networkMode: 'host' })).toEqual([]);
  });

  test('none of a container that has ended', async () => {
    const port = await listen();
    expect(await seen([], [port], { running: false })).toEqual([]);
  });
});
