/**
 * Listens after LISTEN_DELAY_MS, answers well ANSWER_DELAY_MS after that, and writes down by its own clock when that was.
 * The moment of listening is known to the length of the call that makes it so.
 */
import http from 'node:http';

const wallMs = () => performance.timeOrigin + performance.now();
let answersAtMs = Number.POSITIVE_INFINITY;
const server = http.createServer((_request, response) => {
  response.statusCode = wallMs() >= answersAtMs ? 200 : 503;
  response.end();
});

setTimeout(() => {
  // Without a host name to resolve, the socket listens when this returns.
  server.listen(8080);
  const listensAtMs = wallMs();
  setTimeout(() => {
    answersAtMs = wallMs();
    console.log(JSON.stringify({ listensAtMs, answersAtMs }));
  }, Number(process.env.ANSWER_DELAY_MS));
}, Number(process.env.LISTEN_DELAY_MS));

process.once('SIGTERM', () => process.exit(0));
