/** The least that is an HTTP server: the same bytes for every piece that comes in, so that the generator is the limit. */
import net from 'node:net';

const ANSWER = Buffer.from(
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok',
);
const server = net.createServer((socket) => {
  socket.setNoDelay(true);
  socket.on('data', () => socket.write(ANSWER));
  socket.on('error', () => socket.destroy());
});

process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
