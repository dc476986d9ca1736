/** One container of a start-up as it is seen so far: event times from the engine, the rest from our own poller. */
import type { Endpoint } from '../records/generated/stack.ts';
import { sleep, wallMs } from '../platform/clock.ts';
import { ask, type FilledRequest } from './ask.ts';
import type { ContainerState, Engine, EngineEvent } from './engine.ts';
import { listeningPorts, socketCount } from './listening.ts';
import { addressOf, type Route } from './route.ts';

/** What makes a container of this service ready; decided before it starts. */
export type ReadyWhen =
  | { kind: 'answer'; endpoint: Endpoint }
  | { kind: 'healthy' }
  | { kind: 'listening'; ports: number[] }
  /** Others wait for its end. */
  | { kind: 'completed' }
  | { kind: 'started' };

export interface ObservedContainer {
  id: string;
  service: string;
  createdAt: number | null;
  startedAt: number | null;
  listeningAt: number | null;
  healthyAt: number | null;
  answeredAt: number | null;
  diedAt: number | null;
  exitCode: number | null;
  starts: number;
  oomKilled: boolean;
  unhealthy: boolean;
  /** Has run for a while: what ends at once was not ready, it failed or it is a one-shot. */
  isSteady: boolean;
  /** Set once the engine will not start it again. */
  ended: boolean;
  lastBadAnswer: string | null;
}

export function newObserved(id: string, service: string): ObservedContainer {
  return {
    id,
    service,
    createdAt: null,
    startedAt: null,
    listeningAt: null,
    healthyAt: null,
    answeredAt: null,
    diedAt: null,
    exitCode: null,
    starts: 0,
    oomKilled: false,
    unhealthy: false,
    isSteady: false,
    ended: false,
    lastBadAnswer: null,
  };
}

/** Takes over what one engine event says; times are the engine's own. */
export function applyEvent(container: ObservedContainer, event: EngineEvent): void {
  switch (event.action) {
    case 'create':
      container.createdAt ??= event.atMs;
      return;
    case 'start':
      container.starts += 1;
      container.startedAt ??= event.atMs;
      return;
    case 'oom':
      container.oomKilled = true;
      return;
    case 'die':
      container.diedAt = event.atMs;
      container.exitCode = event.exitCode;
      return;
    case 'health_status: healthy':
      container.healthyAt ??= event.atMs;
      container.unhealthy = false;
      return;
    case 'health_status: unhealthy':
      container.unhealthy = true;
      return;
  }
}

/** When the container was ready, or null. */
export function readyAt(container: ObservedContainer, when: ReadyWhen): number | null {
  if (container.ended && container.exitCode === 0) return container.diedAt;
  switch (when.kind) {
    case 'answer':
      return container.answeredAt;
    case 'healthy':
      return container.healthyAt;
    case 'listening':
      return container.listeningAt;
    case 'completed':
      return null;
    case 'started':
      return container.isSteady ? container.startedAt : null;
  }
}

/** Between two requests, which a service has to work for; start-up times are not known better than this. */
export const POLL_INTERVAL_MS = 4;
/** Between two looks at its sockets, which cost it nothing. */
const LISTEN_INTERVAL_MS = 2;
const PROBE_TIMEOUT_MS = 2_000;
/** How often the ports are read although there are as many sockets as before: one may have taken another's place. */
const READ_ANYWAY_MS = 100;

export interface ProbeContext {
  engine: Engine;
  route: Route;
  siblings: () => Promise<ContainerState[]>;
  request: (endpoint: Endpoint) => FilledRequest;
  signal: AbortSignal;
  changed: () => void;
}

/** Polls a started container until it listens and, where an endpoint is known, gives its first good answer. */
export async function probe(
  container: ObservedContainer,
  when: ReadyWhen,
  context: ProbeContext,
): Promise<void> {
  const state = await context.engine.inspect(container.id);
  if (!state) return;
  if (context.route.kind === 'container-address')
    await untilListening(container, state, when, context);
  if (when.kind === 'answer') await untilAnswered(container, state, when.endpoint, context);
}

async function untilListening(
  container: ObservedContainer,
  state: ContainerState,
  when: ReadyWhen,
  context: ProbeContext,
): Promise<void> {
  const wanted =
    when.kind === 'answer' ? [when.endpoint.port] : when.kind === 'listening' ? when.ports : [];
  let pid = state.pid;
  let sockets: number | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  while (!context.signal.aborted && !container.ended && container.listeningAt === null) {
    const count = socketCount(pid);
    const seen = wallMs();
    if (count === undefined) pid = (await context.engine.inspect(container.id))?.pid ?? 0;
    else if (count !== sockets || seen - readAt >= READ_ANYWAY_MS) {
      sockets = count;
      readAt = seen;
      if (isListening(listeningPorts(pid), wanted)) {
        container.listeningAt = seen;
        context.changed();
        return;
      }
    }
    await sleep(LISTEN_INTERVAL_MS, context.signal);
  }
}

/** On one of the wanted ports; where none is named, on any. */
function isListening(ports: Set<number> | undefined, wanted: readonly number[]): boolean {
  if (ports === undefined) return false;
  return wanted.length === 0 ? ports.size > 0 : wanted.some((port) => ports.has(port));
}

async function untilAnswered(
  container: ObservedContainer,
  first: ContainerState,
  endpoint: Endpoint,
  context: ProbeContext,
): Promise<void> {
  let state: ContainerState | undefined = first;
  while (!context.signal.aborted && !container.ended && container.answeredAt === null) {
    const address =
      state && addressOf(context.route, state, endpoint.port, await context.siblings());
    if (address) {
      const answer = await ask(endpoint, address, {
        timeoutMs: PROBE_TIMEOUT_MS,
        signal: context.signal,
        ...context.request(endpoint),
      });
      if (answer.kind === 'good') {
        container.answeredAt = wallMs();
        context.changed();
        return;
      }
      container.lastBadAnswer = answer.detail;
    }
    // A restarted container may have another address.
    if (!address || container.starts > 1) state = await context.engine.inspect(container.id);
    await sleep(POLL_INTERVAL_MS, context.signal);
  }
}
