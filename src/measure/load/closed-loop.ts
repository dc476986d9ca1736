/**
 * Closed loop, driven by autocannon. Its own statistics are not used: they hold whole milliseconds and count any answer as
 * good. It reports each answer to us, and a connection that ends without one is found by counting requests.
 */
import autocannon from 'autocannon';
import { LatencyRecorder } from '../../stats/latency.ts';
import { countErrors, isExpectedStatus, noErrors, type Address } from '../../stack/ask.ts';
import type { Endpoint } from '../../records/generated/stack.ts';
import type { Errors } from '../../records/generated/run.ts';
import type { LoadResult } from './result.ts';

export interface ClosedLoop {
  connections: number;
  durationMs: number;
  timeoutMs: number;
}

/** autocannon ends a run only on a tick of this length. */
const TICK_MS = 20;

export async function runClosedLoop(
  endpoint: Endpoint,
  address: Address,
  load: ClosedLoop,
  request: { headers: Record<string, string>; body: string | null },
  signal: AbortSignal,
): Promise<LoadResult> {
  const recorder = new LatencyRecorder();
  const errors = noErrors();
  let sent = 0;
  let answered = 0;
  let verdict: keyof Errors | 'good' = 'good';
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: `${endpoint.protocol}://${host}:${address.port}`,
        connections: load.connections,
        duration: load.durationMs / 1_000,
        sampleInt: TICK_MS,
        timeout: load.timeoutMs / 1_000,
        ignoreCoordinatedOmission: true,
        setupClient: (client) => {
          (client as unknown as NodeJS.EventEmitter).on('request', () => (sent += 1));
        },
        requests: [
          {
            method: endpoint.method as 'GET',
            path: endpoint.path,
            headers: request.headers,
            ...(request.body !== null && { body: request.body }),
            onResponse: (status, body) => (verdict = judge(endpoint, status, body)),
          },
        ],
      },
      (error: unknown) => {
        if (error) reject(error instanceof Error ? error : new Error('autocannon failed'));
        else resolve();
      },
    );
    // onResponse is called right before this event, for the same answer.
    instance.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => {
      answered += 1;
      if (verdict === 'good') recorder.record(ms * 1_000);
      else errors[verdict] += 1;
    });
    instance.on('reqError', (error: NodeJS.ErrnoException) => {
      errors[error.message.includes('timed out') ? 'timeouts' : errorOf(error)] += 1;
    });
    signal.addEventListener('abort', () => (instance as unknown as { stop(): void }).stop(), {
      once: true,
    });
  });
  const unanswered = sent - answered - countErrors(errors) + badAnswers(errors);
  errors.resets += Math.max(0, unanswered - load.connections);
  return {
    durationMs: performance.now() - began,
    intended: sent,
    answers: recorder.count,
    errors,
    latency: recorder.summary(),
  };
}

/** Bad answers came whole: they are among the answered. */
function badAnswers(errors: Errors): number {
  return errors.unexpectedStatus + errors.unexpectedBody + errors.redirects;
}

function judge(endpoint: Endpoint, status: number, body: string): keyof Errors | 'good' {
  if (!isExpectedStatus(endpoint.expect, status)) {
    return status >= 300 && status < 400 ? 'redirects' : 'unexpectedStatus';
  }
  const { bodyContains } = endpoint.expect;
  return bodyContains === null || body.includes(bodyContains) ? 'good' : 'unexpectedBody';
}

function errorOf(error: NodeJS.ErrnoException): keyof Errors {
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(error.code ?? '')) return 'refused';
  return error.code === 'EPROTO' ? 'protocol' : 'resets';
}
