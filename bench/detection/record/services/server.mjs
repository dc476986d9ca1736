/** A service that costs what it is told to: per answer, at its start, and in memory. */
import { createServer } from 'node:http';

const told = (name) => Number(process.env[name] ?? 0);
const [cpuRounds, waitUs, errorEvery] = ['CPU_ROUNDS', 'WAIT_US', 'ERROR_EVERY'].map(told);

const clock = new Int32Array(new SharedArrayBuffer(4));
/** Without CPU, and finer than a timer. */
const wait = (ms) => ms > 0 && Atomics.wait(clock, 0, 0, ms);

const held = Buffer.alloc(told('MEMORY_KB') * 1024, 1);
wait(told('START_MS'));

let asked = 0;
let state = 1;
createServer((_, response) => {
  asked += 1;
  for (let round = 0; round < cpuRounds; round += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  wait(waitUs / 1000);
  if (errorEvery > 0 && asked % errorEvery === 0) response.statusCode = 500;
  // What nobody reads again is not held for long.
  response.end(String((state ^ held[0]) & 1));
}).listen(8080);
