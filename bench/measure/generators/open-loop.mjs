/** Our open loop as a command: what it read, as JSON. */
import { runOpenLoop } from '../../../src/measure/load/open-loop.ts';
import { summarize } from './summary.mjs';

const { endpoint, address, ratePerSecond, seconds } = JSON.parse(process.argv[2]);
const windows = await runOpenLoop(
  endpoint,
  address,
  { ratePerSecond, stages: [], durationMs: seconds * 1_000, timeoutMs: 10_000 },
  { headers: {}, body: null },
  new AbortController().signal,
);
console.log(JSON.stringify(summarize(windows)));
