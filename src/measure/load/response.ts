/** Response time on one quiet connection: one request after the other, nothing else asked meanwhile. */
import { wasAborted } from '../../platform/signal.ts';
import {
  ask,
  newAgent,
  type Address,
  type BadAnswer,
  type FilledRequest,
} from '../../stack/ask.ts';
import type { Response } from '../../records/generated/run.ts';
import type { Endpoint } from '../../records/generated/stack.ts';
import { Tally } from './windows.ts';

/** Answers that bring the connection and the code behind it to their usual speed; they do not count. */
const WARMUP_REQUESTS = 10;
const TIMEOUT_MS = 5_000;
/** A slow endpoint gets fewer requests rather than holding up the round. */
const LONGEST_MS = 10_000;

export async function measureResponse(
  endpoint: Endpoint,
  address: Address,
  count: number,
  request: FilledRequest,
  signal: AbortSignal,
): Promise<Response> {
  const agent = newAgent(endpoint, 1);
  const tally = new Tally();
  try {
    const options = { agent, timeoutMs: TIMEOUT_MS, signal, ...request };
    const began = performance.now();
    const hasTime = () => performance.now() - began < LONGEST_MS && !wasAborted(signal);
    for (let turn = 0; turn < WARMUP_REQUESTS && hasTime(); turn += 1) {
      const answer = await ask(endpoint, address, options);
      // What does not answer in time has nothing to warm up.
      if (answer.kind === 'bad' && isLate(answer.error)) break;
    }
    for (let turn = 0; turn < count && (hasTime() || turn === 0); turn += 1) {
      const answer = await ask(endpoint, address, options);
      if (answer.kind === 'good') tally.recorder.record(answer.latencyUs);
      else if (!wasAborted(signal)) tally.bad(answer.error, answer.status);
    }
    const { recorder, errors, badStatuses } = tally;
    return {
      endpoint: endpoint.id,
      latency: recorder.summary(),
      answers: recorder.count,
      errors,
      badStatuses,
    };
  } finally {
    agent.destroy();
  }
}

function isLate(error: BadAnswer): boolean {
  return error === 'timeouts' || error === 'oversized';
}
