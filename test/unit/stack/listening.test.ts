import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { listeningPorts, parseListening, socketCount } from '../../../src/stack/listening.ts';

/** As /proc/net/tcp of a container has it. */
const TCP = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0B00007F:9C4F 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 30751 1 0000000000000000 100 0 0 10 0
   1: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 30752 1 0000000000000000 100 0 0 10 0
   2: 0100007F:2328 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 30753 1 0000000000000000 100 0 0 10 0
   3: 020012AC:1F91 010012AC:D2F0 01 00000000:00000000 02:000005A1 00000000     0        0 30754 2 0000000000000000 20 4 30 10 -1
`;
const TCP6 = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000000000000000000000000000:0050 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 30755 1 0000000000000000 100 0 0 10 0
`;

test("listening sockets count; connections and Docker's own resolver do not", () => {
  expect(parseListening(TCP)).toEqual([8080, 9000]);
  expect(parseListening(TCP6)).toEqual([80]);
});

test.each(['', '\n', 'garbage\nmore garbage\n', TCP.slice(0, 200)])('%j has no port', (table) => {
  expect(parseListening(table)).toEqual([]);
});

test('a process of this machine is seen to listen, and no longer when it has stopped', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(listeningPorts(process.pid)?.has(port)).toBe(true);
  expect(socketCount(process.pid)).toBeGreaterThan(0);
  server.close();
  await once(server, 'close');
  expect(listeningPorts(process.pid)?.has(port)).toBe(false);
});

test.each([0, -1, 2 ** 30])('the process %d is not there', (pid) => {
  expect(listeningPorts(pid)).toBeUndefined();
  expect(socketCount(pid)).toBeUndefined();
});
