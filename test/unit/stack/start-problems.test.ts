import { describe, expect, test } from '@jest/globals';
import {
  applyEvent,
  newObserved,
  readyAt,
  type ObservedContainer,
  type ReadyWhen,
} from '../../../src/stack/observed-container.ts';
import { findProblem } from '../../../src/stack/start-problems.ts';
import { anEndpoint } from '../../support/documents.ts';

const ANSWER: ReadyWhen = { kind: 'answer', endpoint: anEndpoint() };
const STARTED: ReadyWhen = { kind: 'started' };
const HEALTHY: ReadyWhen = { kind: 'healthy' };
const LISTENING: ReadyWhen = { kind: 'listening', ports: [80, 81] };

const container = (overrides: Partial<ObservedContainer> = {}) => ({
  ...newObserved('id', 'web'),
  createdAt: 900,
  startedAt: 1_000,
  starts: 1,
  ...overrides,
});

const problemOf = (overrides: Partial<ObservedContainer>, when: ReadyWhen, nowMs = 2_000) =>
  findProblem(container(overrides), when, { nowMs, beganAt: 0, limitMs: 5_000 });

describe('no problem', () => {
  test.each<[string, Partial<ObservedContainer>, ReadyWhen]>([
    ['while there is still time', {}, ANSWER],
    ['after a good answer', { answeredAt: 1_500 }, ANSWER],
    ['after a good answer that came before a restart', { answeredAt: 1_500, starts: 2 }, ANSWER],
    ['for a one-shot service that ended well', { ended: true, exitCode: 0, diedAt: 1_200 }, ANSWER],
    ['when some restarts came before it was ready', { starts: 3, exitCode: 1 }, ANSWER],
    ['for an unhealthy one that answers', { unhealthy: true, answeredAt: 1_500 }, ANSWER],
  ])('%s', (_, overrides, when) => {
    expect(problemOf(overrides, when)).toBeUndefined();
  });
});

describe('a problem is named for what it is', () => {
  test.each<[string, Partial<ObservedContainer>, ReadyWhen, string, RegExp]>([
    ['exit', { ended: true, exitCode: 3 }, ANSWER, 'exited', /^web exited with code 3\.$/],
    ['exit of a worker', { ended: true, exitCode: 3 }, STARTED, 'exited', /code 3/],
    [
      'crash loop',
      { starts: 4, exitCode: 1 },
      ANSWER,
      'crash-loop',
      /over and over \(3 restarts, exit code 1\)/,
    ],
    ['crash loop of a worker', { starts: 4, exitCode: 1 }, STARTED, 'crash-loop', /over and over/],
    [
      'memory',
      { oomKilled: true, ended: true, exitCode: 137 },
      ANSWER,
      'oom-killed',
      /more memory than its limit/,
    ],
    [
      'memory, though it came back',
      { oomKilled: true, starts: 2, answeredAt: 1_500 },
      ANSWER,
      'oom-killed',
      /memory/,
    ],
    ['health check', { unhealthy: true }, HEALTHY, 'unhealthy', /health check of web failed/],
  ])('%s', (_, overrides, when, kind, text) => {
    expect(problemOf(overrides, when)).toMatchObject({ kind, text: expect.stringMatching(text) });
  });
});

describe('a wait that ends at its limit says what was missing', () => {
  test.each<[string, Partial<ObservedContainer>, ReadyWhen, RegExp]>([
    [
      'an answer',
      {},
      ANSWER,
      /within 5 s: no good answer from gateway:health \(GET \/health\); nothing answered/,
    ],
    ['a good answer', { lastBadAnswer: 'status 503' }, ANSWER, /the last answer was status 503/],
    ['a healthy check', {}, HEALTHY, /its health check never passed/],
    ['a port', {}, LISTENING, /it never listened on 80 or 81/],
    ['a start', { startedAt: null, starts: 0 }, STARTED, /it never started/],
    ['a start before anything else', { startedAt: null, starts: 0 }, ANSWER, /it never started/],
  ])('%s', (_, overrides, when, text) => {
    expect(problemOf(overrides, when, 6_001)).toMatchObject({
      kind: 'not-ready',
      text: expect.stringMatching(text),
    });
  });

  test('the wait counts from the start event, and from the beginning for what never started', () => {
    expect(problemOf({}, ANSWER, 6_000)).toBeUndefined();
    expect(problemOf({}, ANSWER, 6_001)).toBeDefined();
    expect(problemOf({ startedAt: null }, ANSWER, 5_001)).toBeDefined();
  });
});

describe('what the engine says', () => {
  const after = (...events: Array<[string, number, number?]>) => {
    const observed = newObserved('id', 'web');
    for (const [action, atMs, exitCode] of events)
      applyEvent(observed, {
        containerId: 'id',
        service: 'web',
        action,
        atMs,
        exitCode: exitCode ?? null,
      });
    return observed;
  };

  test('the first of each counts, the last death too', () => {
    const observed = after(
      ['create', 1],
      ['start', 2],
      ['die', 3, 1],
      ['start', 4],
      ['health_status: healthy', 5],
      ['die', 6, 2],
      ['start', 7],
      ['health_status: healthy', 8],
    );
    expect(observed).toMatchObject({
      createdAt: 1,
      startedAt: 2,
      starts: 3,
      healthyAt: 5,
      diedAt: 6,
      exitCode: 2,
    });
  });

  test('health comes and goes; a kill for memory stays', () => {
    expect(after(['health_status: unhealthy', 1]).unhealthy).toBe(true);
    expect(after(['health_status: unhealthy', 1], ['health_status: healthy', 2]).unhealthy).toBe(
      false,
    );
    expect(after(['oom', 1], ['start', 2]).oomKilled).toBe(true);
  });

  test('events that mean nothing here change nothing', () => {
    expect(after(['exec_create: sh', 1], ['attach', 2])).toEqual(newObserved('id', 'web'));
  });
});

test.each<[ReadyWhen, number]>([
  [ANSWER, 4],
  [HEALTHY, 3],
  [LISTENING, 2],
  [STARTED, 1],
])('ready by %j', (when, at) => {
  const observed = container({
    startedAt: 1,
    isSteady: true,
    listeningAt: 2,
    healthyAt: 3,
    answeredAt: 4,
  });
  expect(readyAt(observed, when)).toBe(at);
  expect(readyAt(newObserved('id', 'web'), when)).toBeNull();
});

test('what has only just started may be about to end', () => {
  expect(readyAt(container({ startedAt: 1 }), { kind: 'started' })).toBeNull();
});

test('a service whose end others wait for is ready when it has ended well, not before', () => {
  const when = { kind: 'completed' } as const;
  expect(readyAt(container({ startedAt: 1, isSteady: true }), when)).toBeNull();
  expect(readyAt(container({ startedAt: 1, diedAt: 9, ended: true, exitCode: 0 }), when)).toBe(9);
});
