/**
 * Closed loop, driven by autocannon. Its own statistics are not used: they hold whole milliseconds and count any answer as
 * good. It reports each answer to us, and a connection that ends without one is found by counting requests.
 */
import { isExpectedStatus, type Address } from '../../stack/ask.ts';
import type { Endpoint } from '../../records/generated/stack.ts';
import type { Errors } from '../../records/generated/run.ts';
import { Windows, type LoadWindow } from './windows.ts';

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
): Promise<LoadWindow[]> {
  const { default: autocannon } = await import('autocannon');
  const windows = new Windows(load.durationMs);
  const totals = { sent: 0, answered: 0, failed: 0 };
  let verdict: keyof Errors | 'good' = 'good';
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  const began = performance.now();
  const window = () => windows.at(performance.now() - began);
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
          (client as unknown as NodeJS.EventEmitter).on('request', () => {
            totals.sent += 1;
            window().intended += 1;
          });
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
    instance.on('response', (_client: unknown, status: number, _bytes: number, ms: number) => {
      totals.answered += 1;
      if (verdict === 'good') window().recorder.record(ms * 1_000);
      else window().bad(verdict, status);
    });
    instance.on('reqError', (error: NodeJS.ErrnoException) => {
      totals.failed += 1;
      window().errors[error.message.includes('timed out') ? 'timeouts' : errorOf(error)] += 1;
    });
    signal.addEventListener('abort', () => (instance as unknown as { stop(): void }).stop(), {
      once: true,
    });
  });
  const endedMs = performance.now() - began;
  // One request per connection is under way at the end; what else has no answer was cut off, and nobody reported it.
  const lost = totals.sent - totals.answered - totals.failed - load.connections;
  windows.at(endedMs).errors.resets += Math.max(0, lost);
  return windows.close(Math.min(load.durationMs, endedMs));
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
