/**
 * Answers over HTTP after `holdMs`, by its own clock, and reports how long it really held each answer, when each request came
 * (by the clock that all processes share), and when it had to wait for a CPU.
 * With `stallAtMs` the whole server stops for `stallMs`, that long after its first request.
 */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { sharedNowMs, startWitness } from '../support/witness.mjs';

const { holdMs = 0, stallAtMs = null, stallMs = 0 } = JSON.parse(process.argv[2]);
/** A timer may be this much late: from here on the loop turns until the moment has come. */
const TIMER_SLACK_MS = 2;
const witness = startWitness();
let seen = { arrivalsMs: [], heldMs: [] };
let stallsAt = null;

const server = http.createServer(async (_request, response) => {
  const arrivedAt = performance.now();
  // A generator may go away before its last answers come: they belong to its account and not to the next one's.
  const account = seen;
  account.arrivalsMs.push(sharedNowMs());
  if (stallAtMs !== null) stallIfDue(arrivedAt);
  if (holdMs > 0) await until(arrivedAt + holdMs);
  response.end('ok');
  account.heldMs.push(performance.now() - arrivedAt);
});

function stallIfDue(now) {
  stallsAt ??= now + stallAtMs;
  if (now < stallsAt) return;
  stallsAt = Number.POSITIVE_INFINITY;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, stallMs);
}

async function until(at) {
  const early = at - performance.now() - TIMER_SLACK_MS;
  if (early > 0) await sleep(early);
  while (performance.now() < at) await new Promise(setImmediate);
}

process.on('message', () => {
  process.send({ ...seen, waits: witness.take() });
  seen = { arrivalsMs: [], heldMs: [] };
  stallsAt = null;
});
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
