/** Our open loop as a command: what it read, and when it had to wait for a CPU, as JSON. */
import { runOpenLoop } from '../../../src/measure/load/open-loop.ts';
import { startWitness } from '../support/witness.mjs';
import { summarize } from './summary.mjs';

const { endpoint, address, ratePerSecond, seconds } = JSON.parse(process.argv[2]);
const witness = startWitness();
const windows = await runOpenLoop(
  endpoint,
  address,
  { ratePerSecond, stages: [], durationMs: seconds * 1_000, timeoutMs: 10_000 },
  { path: endpoint.path, headers: {}, body: null },
  new AbortController().signal,
);
console.log(JSON.stringify({ ...summarize(windows), waits: witness.take() }));
