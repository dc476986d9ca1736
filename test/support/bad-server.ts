/** A server with one habit, mostly a bad one, for what asks and loads. */
import { once } from 'node:events';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { selfSigned } from './certificate.ts';

export interface SeenRequest {
  method: string | undefined;
  url: string | undefined;
  headers: http.IncomingHttpHeaders;
  body: string;
}

export interface BadServer {
  host: string;
  port: number;
  readonly connections: number;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** How long the slow habit takes for every answer. */
export const SLOW_MS = 50;
const DRIP_MS = 20;
const MEGABYTE = 'x'.repeat(1024 * 1024);

const habits = {
  good: answers((response) => response.end('ok')),
  slow: answers((response) => setTimeout(() => response.end('ok'), SLOW_MS)),
  'error-500': answers((response) => response.writeHead(500).end('ok')),
  'other-body': answers((response) => response.end('something else')),
  redirect: answers((response) => response.writeHead(302, { location: '/elsewhere' }).end('ok')),
  silent: answers(() => undefined),
  endless: answers((response) => {
    response.write('ok');
    const drip = setInterval(() => response.write('ok'), DRIP_MS);
    response.on('close', () => clearInterval(drip));
  }),
  flood: answers((response) => {
    const pour = () => {
      while (response.write(MEGABYTE));
    };
    response.on('drain', pour);
    pour();
  }),
  reset: onFirstBytes((socket) => socket.resetAndDestroy()),
  'close-without-answer': onFirstBytes((socket) => socket.end()),
  'close-mid-body': onFirstBytes((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nok'),
  ),
  'close-mid-chunk': onFirstBytes((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n'),
  ),
  'until-close': onFirstBytes((socket) =>
    socket.end('HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nok'),
  ),
  'connection-close': onFirstBytes((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok'),
  ),
  http2: () => http2.createServer((_, response) => response.end('ok')),
  greeting: () => net.createServer((socket) => socket.write('220 mail.example ESMTP\r\n')),
  tls: () => https.createServer(selfSigned, (_, response) => response.end('ok')),
} satisfies Record<string, (requests: SeenRequest[]) => net.Server>;

export type Habit = keyof typeof habits;

/** Where it listens; by default on a free port of this machine's own address. */
export async function startBadServer(
  habit: Habit,
  { host = '127.0.0.1', port = 0 } = {},
): Promise<BadServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server: net.Server = habits[habit](requests);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    host,
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    requests,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function answers(answer: (response: http.ServerResponse) => void) {
  return (requests: SeenRequest[]): net.Server =>
    http.createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        requests.push({ method, url, headers, body });
        answer(response);
      });
    });
}

function onFirstBytes(act: (socket: Socket) => void) {
  return (): net.Server => net.createServer((socket) => socket.once('data', () => act(socket)));
}
