/** What went wrong with a container that did not become ready, or did and died. */
import type { Problem } from '../records/generated/stack.ts';
import { formatDuration } from '../records/units.ts';
import { readyAt, type ObservedContainer, type ReadyWhen } from './observed-container.ts';

export interface Deadline {
  nowMs: number;
  beganAt: number;
  limitMs: number;
}

/** A container that died this often is in a loop. */
const CRASH_LOOP_RESTARTS = 3;

type Found = Omit<Problem, 'service' | 'logTail'>;

export function findProblem(
  container: ObservedContainer,
  when: ReadyWhen,
  deadline: Deadline,
): Found | undefined {
  const { service, exitCode } = container;
  if (container.oomKilled) {
    return {
      kind: 'oom-killed',
      exitCode,
      text: `${service} was killed: it needed more memory than its limit.`,
    };
  }
  if (container.starts > CRASH_LOOP_RESTARTS && container.exitCode !== 0) {
    const times = container.starts - 1;
    return {
      kind: 'crash-loop',
      exitCode,
      text: `${service} crashes over and over (${times} restarts, exit code ${exitCode ?? 'unknown'}).`,
    };
  }
  if (container.ended && exitCode !== 0) {
    return {
      kind: 'exited',
      exitCode,
      text: `${service} exited with code ${exitCode ?? 'unknown'}.`,
    };
  }
  if (readyAt(container, when) !== null) return undefined;
  if (container.unhealthy && when.kind === 'healthy') {
    return { kind: 'unhealthy', exitCode, text: `The health check of ${service} failed.` };
  }
  const waitedMs = deadline.nowMs - (container.startedAt ?? deadline.beganAt);
  if (waitedMs <= deadline.limitMs) return undefined;
  return {
    kind: 'not-ready',
    exitCode,
    text: `${service} was not ready within ${formatDuration(deadline.limitMs)}: ${missing(container, when)}.`,
  };
}

function missing(container: ObservedContainer, when: ReadyWhen): string {
  if (container.startedAt === null) return 'it never started';
  switch (when.kind) {
    case 'answer': {
      const last =
        container.lastBadAnswer === null
          ? 'nothing answered'
          : `the last answer was ${container.lastBadAnswer}`;
      return `no good answer from ${when.endpoint.id} (${when.endpoint.method} ${when.endpoint.path}); ${last}`;
    }
    case 'healthy':
      return 'its health check never passed';
    case 'listening':
      return `it never listened on ${when.ports.join(' or ')}`;
    case 'completed':
      return 'others wait for its end, and it goes on';
    case 'started':
      return 'it never started';
  }
}
