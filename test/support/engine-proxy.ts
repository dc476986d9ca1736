/** The engine behind another address, over TCP or a socket of its own, until the connection is cut. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';

export interface EngineProxy {
  /** For DOCKER_HOST. */
  host: string;
  /** Nothing comes through any more, not even a refusal on open connections. */
  cut(): void;
  /** Connections are taken and stay open, and no byte comes through any more. */
  freeze(): void;
  /** A request with this in it never reaches the engine; all others do. */
  hold(request: string): void;
  [Symbol.asyncDispose](): Promise<void>;
}

const SOCKET = (process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock').replace('unix://', '');

export async function startEngineProxy(path?: string): Promise<EngineProxy> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  let held: string | undefined;
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
    if (isFrozen) return;
    const gate = new Transform({
      transform(chunk: Buffer, _, done) {
        if (held === undefined || !chunk.includes(held)) done(null, chunk);
      },
    });
    client.pipe(gate).pipe(engine);
    engine.pipe(client);
  });
  if (path === undefined) server.listen(0, '127.0.0.1');
  else server.listen(path);
  await once(server, 'listening');
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  const freeze = () => {
    isFrozen = true;
    for (const socket of sockets) socket.unpipe().pause();
  };
  return {
    host:
      path === undefined
        ? `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
        : `unix://${path}`,
    cut,
    freeze,
    hold: (request) => (held = request),
    [Symbol.asyncDispose]: () => {
      cut();
      return Promise.resolve();
    },
  };
}
