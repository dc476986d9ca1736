/**
 * Listens after LISTEN_DELAY_MS, is able to answer well ANSWER_DELAY_MS later, and writes down by its own clock when that was, when
 * the first request came that it answered well, and when that answer was handed to the kernel.
 */
import { once } from 'node:events';
import http from 'node:http';

const wallMs = () => performance.timeOrigin + performance.now();
let listensAtMs;
let ableAtMs;
let answered = false;
const server = http.createServer((_request, response) => {
  const askedAtMs = wallMs();
  const able = ableAtMs !== undefined;
  response.writeHead(able ? 200 : 503).end();
  if (!able || answered) return;
  answered = true;
  console.log(JSON.stringify({ listensAtMs, ableAtMs, askedAtMs, answeredAtMs: wallMs() }));
});

/** Its code has run once before, over a socket that nobody sees: how slow Node is at first is not what is measured here. */
async function warmUp() {
  const warm = http.createServer((_request, response) => response.writeHead(200).end());
  await once(warm.listen('/tmp/warm.sock'), 'listening');
  const [response] = await once(http.get({ socketPath: '/tmp/warm.sock' }), 'response');
  await once(response.resume(), 'end');
  warm.close();
  warm.closeAllConnections();
}

await warmUp();
setTimeout(() => {
  // Without a host name to resolve, the socket listens when this returns.
  server.listen(8080);
  listensAtMs = wallMs();
  const delayMs = Number(process.env.ANSWER_DELAY_MS);
  if (delayMs === 0) ableAtMs = listensAtMs;
  else setTimeout(() => (ableAtMs = wallMs()), delayMs);
}, Number(process.env.LISTEN_DELAY_MS));

process.once('SIGTERM', () => process.exit(0));
