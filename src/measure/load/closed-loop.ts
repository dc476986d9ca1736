/**
 * Closed loop, driven by autocannon. Its own statistics are not used: they hold whole milliseconds and count any answer as
 * good. It reports each answer to us, and each connection that ended without one.
 */
import {
  ask,
  contentTypeFor,
  isExpectedStatus,
  type Address,
  type FilledRequest,
} from '../../stack/ask.ts';
import type { Endpoint } from '../../records/generated/stack.ts';
import type { Errors } from '../../records/generated/run.ts';
import { watchClient, type AutocannonClient, type Watch } from './autocannon-client.ts';
import { Windows, type LoadWindow, type Tally } from './windows.ts';

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
  request: FilledRequest,
  signal: AbortSignal,
): Promise<LoadWindow[]> {
  if (signal.aborted) return [];
  // The first time it takes a fifth of a second, which is no part of the load.
  await import('autocannon');
  const windows = new Windows(load.durationMs);
  const began = performance.now();
  const now = () => windows.at(performance.now() - began);
  if (!(await isCertificateAccepted(endpoint, address, load, request))) {
    now().intended += 1;
    now().bad('protocol', null);
  } else await drive(endpoint, address, load, request, signal, now);
  return windows.close(Math.min(load.durationMs, performance.now() - began));
}

/** autocannon takes any certificate, and would send what is secret to whoever has one. */
async function isCertificateAccepted(
  endpoint: Endpoint,
  address: Address,
  { timeoutMs }: ClosedLoop,
  request: FilledRequest,
): Promise<boolean> {
  if (endpoint.protocol === 'http' || endpoint.insecureTls) return true;
  const answer = await ask(endpoint, address, { timeoutMs, ...request });
  return answer.kind === 'good' || answer.error !== 'protocol';
}

async function drive(
  endpoint: Endpoint,
  address: Address,
  load: ClosedLoop,
  request: FilledRequest,
  signal: AbortSignal,
  now: () => Tally,
): Promise<void> {
  const { default: autocannon } = await import('autocannon');
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  let verdict: keyof Errors | 'good' = 'good';
  const watch: Watch = {
    timeoutMs: load.timeoutMs,
    isHead: endpoint.method === 'HEAD',
    onAnswer: (status, body) => (verdict = judge(endpoint, status, body)),
    onBad: (error) => now().bad(error, null),
  };
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: `${endpoint.protocol}://${host}:${address.port}`,
        connections: load.connections,
        duration: load.durationMs / 1_000,
        sampleInt: TICK_MS,
        setupClient: (given) => {
          const client = given as unknown as AutocannonClient;
          client.on('request', () => (now().intended += 1));
          watchClient(client, watch);
        },
        requests: [
          {
            method: endpoint.method as 'GET',
            path: request.path,
            headers: { ...contentTypeFor(request.headers, request.body), ...request.headers },
            ...(request.body !== null && { body: request.body }),
          },
        ],
      },
      (error: unknown) => {
        signal.removeEventListener('abort', stop);
        if (error) reject(error instanceof Error ? error : new Error('autocannon failed'));
        else resolve();
      },
    );
    const stop = () => (instance as unknown as { stop(): void }).stop();
    signal.addEventListener('abort', stop);
    instance.on('response', (_client: unknown, status: number, _bytes: number, ms: number) => {
      if (verdict === 'good') now().recorder.record(ms * 1_000);
      else now().bad(verdict, status);
    });
  });
}

function judge(endpoint: Endpoint, status: number, body: string): keyof Errors | 'good' {
  if (!isExpectedStatus(endpoint.expect, status)) {
    return status >= 300 && status < 400 ? 'redirects' : 'unexpectedStatus';
  }
  const { bodyContains } = endpoint.expect;
  return bodyContains === null || body.includes(bodyContains) ? 'good' : 'unexpectedBody';
}
