/** Our closed loop as a command: what it read, as JSON. */
import { runClosedLoop } from '../../../src/measure/load/closed-loop.ts';
import { summarize } from './summary.mjs';

const { endpoint, address, connections, seconds } = JSON.parse(process.argv[2]);
const windows = await runClosedLoop(
  endpoint,
  address,
  { connections, durationMs: seconds * 1_000, timeoutMs: 10_000 },
  { path: endpoint.path, headers: {}, body: null },
  new AbortController().signal,
);
console.log(JSON.stringify(summarize(windows)));
