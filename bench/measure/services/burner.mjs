/**
 * Burns CPU for `ms` of its own CPU time (getrusage), in bursts with pauses between, part of it in the kernel, and answers with what
 * getrusage says of the whole process.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const BURST_MS = 130;
const PAUSE_MS = 70;

const cpuSeconds = () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return { user: userCPUTime / 1e6, system: systemCPUTime / 1e6 };
};
const spentMs = (since) => {
  const now = cpuSeconds();
  return (now.user + now.system - since.user - since.system) * 1_000;
};

const random = openSync('/dev/urandom', 'r');
const page = Buffer.alloc(4_096);

let state = 1;
function count() {
  for (let turn = 0; turn < 20_000; turn += 1) state = (Math.imul(state, 1_664_525) + 1) | 0;
}

async function burn(ms) {
  const began = cpuSeconds();
  while (spentMs(began) < ms) {
    const burst = cpuSeconds();
    while (spentMs(burst) < BURST_MS) {
      readSync(random, page);
      count();
    }
    await sleep(PAUSE_MS);
  }
}

const server = http.createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://burner');
  if (pathname === '/burn') await burn(Number(searchParams.get('ms')));
  response.end(JSON.stringify(cpuSeconds()));
});
server.listen(8080);
process.once('SIGTERM', () => {
  closeSync(random);
  process.exit();
});
