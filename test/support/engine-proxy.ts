/** The engine behind another address, over TCP or a socket of its own, until the connection is cut. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface EngineProxy {
  /** For DOCKER_HOST. */
  host: string;
  /** Nothing comes through any more, not even a refusal on open connections. */
  cut(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

const SOCKET = (process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock').replace('unix://', '');

export async function startEngineProxy(path?: string): Promise<EngineProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const engine = connect(SOCKET);
    for (const socket of [client, engine]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        engine.destroy();
      });
    }
    client.pipe(engine);
    engine.pipe(client);
  });
  if (path === undefined) server.listen(0, '127.0.0.1');
  else server.listen(path);
  await once(server, 'listening');
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return {
    host:
      path === undefined
        ? `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
        : `unix://${path}`,
    cut,
    [Symbol.asyncDispose]: () => {
      cut();
      return Promise.resolve();
    },
  };
}
