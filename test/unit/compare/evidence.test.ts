import { expect, test } from '@jest/globals';
import { compareRun } from '../../../src/compare/compare-run.ts';
import type { RunRecord } from '../../../src/records/generated/run.ts';
import type { StackDocument } from '../../../src/records/generated/stack.ts';
import {
  aBadResponse,
  aBlock,
  anEndpoint,
  aNotice,
  aProblem,
  aResponse,
  aRound,
  aRun,
  aServiceStartup,
  aStack,
  aVariant,
  noErrors,
  someResources,
  someSettings,
} from '../../support/documents.ts';

const compare = (run: RunRecord, stack: StackDocument = aStack()) =>
  compareRun({ run, stack, budgets: stack.settings.budgets, baseline: null, createdAt: 'now' });

const answering = (response: Parameters<typeof aResponse>[0]) =>
  aRun({ rounds: [aRound({ responses: [aResponse(response)] })] });

const starting = (start: Parameters<typeof aServiceStartup>[0], resources = [someResources()]) =>
  aRound({
    startup: { services: [aServiceStartup(start)], readyMs: null, criticalPath: [] },
    resources,
  });

test('a good run has nothing to complain of', () => {
  expect(compare(aRun())).toMatchObject({
    runId: 'a1b2c3d4',
    unmeasured: [],
    badAnswers: [],
    problems: [],
  });
});

test('an endpoint that answers fast errors is named, with the count', () => {
  const run = aRun({ rounds: [aRound({ responses: [aBadResponse()] })] });
  expect(compare(run).badAnswers).toEqual([
    {
      id: 'response:gateway:health',
      service: 'gateway',
      subject: 'gateway:health',
      phase: 'response',
      bad: 100,
      attempts: 100,
      assumed: false,
      text: 'gateway:health answered badly 100 times out of 100 (answered 500)',
    },
  ]);
});

test('one bad answer in a hundred is tolerated, two are not', () => {
  const one = answering({ answers: 99, errors: noErrors({ timeouts: 1 }) });
  const two = answering({ answers: 98, errors: noErrors({ timeouts: 2 }) });
  expect(compare(one).badAnswers).toEqual([]);
  expect(compare(two).badAnswers).toHaveLength(1);
});

test('bad answers under load are found even where the quiet ones were good', () => {
  const block = aBlock({ answers: 60, errors: noErrors({ resets: 40 }), void: '40 % bad answers' });
  const run = aRun({ rounds: [aRound({ blocks: [block] })] });
  expect(compare(run).badAnswers).toMatchObject([
    { id: 'load:steady', subject: 'steady', service: 'gateway', bad: 40, attempts: 100 },
  ]);
});

const guess = (overrides: Parameters<typeof anEndpoint>[0] = {}) =>
  aStack({ endpoints: [anEndpoint({ declaredBy: 'discovered', health: false, ...overrides })] });

test('a discovered path that never answered well may be a wrong guess', () => {
  const run = aRun({ rounds: [aRound({ responses: [aBadResponse()] })] });
  expect(compare(run, guess({ path: '/' })).badAnswers).toMatchObject([
    {
      assumed: true,
      text: 'gateway:health answered badly 100 times out of 100 (answered 500); the path / was assumed and may be the wrong one',
    },
  ]);
});

test.each([
  ['a health check is the service’s own', guess({ health: true }), aBadResponse()],
  ['one that sometimes answers well is right', guess(), aBadResponse({ answers: 50 })],
  [
    'no HTTP at all is no matter of the path',
    guess(),
    aBadResponse({ errors: noErrors({ refused: 9 }) }),
  ],
])('%s: not excused', (_, stack, response) => {
  const run = aRun({ rounds: [aRound({ responses: [response] })] });
  expect(compare(run, stack).badAnswers).toMatchObject([{ assumed: false }]);
});

test('an endpoint and a scenario that no round has are missing evidence', () => {
  const run = aRun({ rounds: [aRound({ responses: [], blocks: [] })] });
  expect(compare(run).unmeasured).toEqual([
    { subject: 'gateway:health', text: 'gateway:health was not asked in any round' },
    { subject: 'steady', text: 'the scenario steady was not run in any round' },
  ]);
});

test('one round with an answer is enough to be measured', () => {
  const run = aRun({ rounds: [aRound({ responses: [], blocks: [] }), aRound({ index: 1 })] });
  expect(compare(run).unmeasured).toEqual([]);
});

test('a run of void rounds only says why, once', () => {
  const spoiled = aRound({ outcome: { kind: 'void', reason: 'setup step 1 gave 500' } });
  expect(compare(aRun({ rounds: [spoiled, spoiled] })).unmeasured).toEqual([
    {
      subject: 'stack',
      text: 'no round was measured: all 2 are void (setup step 1 gave 500)',
    },
  ]);
  expect(compare(aRun({ rounds: [] })).unmeasured).toEqual([
    { subject: 'stack', text: 'no round was measured' },
  ]);
});

test('what went wrong in `up` is carried over, for both variants', () => {
  const stack = aStack({
    variants: [
      aVariant({ variant: 'base', outcome: { kind: 'build-failed' } }),
      aVariant({ problems: [aProblem()], outcome: { kind: 'start-failed' } }),
    ],
  });
  expect(compare(aRun(), stack).problems).toEqual([
    { variant: 'base', subject: 'stack', text: 'the base was not built' },
    { variant: 'head', subject: 'gateway', text: 'gateway exited with code 1 while it started' },
  ]);
});

test.each([
  ['never became ready', starting({ readyMs: null, readyBy: null })],
  ['exited with code 3', starting({ readyMs: null, exitCode: 3 })],
  ['was killed for lack of memory', starting({ oomKilled: true })],
  ['lost a process for lack of memory', starting({}, [someResources({ oomKills: 1 })])],
])('a service that %s is a problem', (words, round) => {
  expect(compare(aRun({ rounds: [round] })).problems).toEqual([
    { variant: 'head', subject: 'gateway', text: `gateway ${words}` },
  ]);
});

test('a problem of some rounds says in how many', () => {
  const rounds = [starting({ readyMs: null }), aRound({ index: 1 }), aRound({ index: 2 })];
  expect(compare(aRun({ rounds })).problems[0]?.text).toBe(
    'gateway never became ready (in 1 of 3 rounds)',
  );
});

test('a fault that a round noticed is a problem, even of a void round, and told once', () => {
  const notice = aNotice({
    level: 'error',
    code: 'died-while-measured',
    subject: 'gateway',
    text: 'gateway ended (exit code 137) while it was measured.',
  });
  const spoiled = aRound({
    outcome: { kind: 'void', reason: 'gateway exited' },
    notices: [notice],
  });
  const dead = { ...starting({ exitCode: 137, readyMs: null }), notices: [notice] };
  expect(compare(aRun({ rounds: [spoiled, dead, aRound()] })).problems).toEqual([
    {
      variant: 'head',
      subject: 'gateway',
      text: 'gateway ended (exit code 137) while it was measured (in 2 of 3 rounds)',
    },
  ]);
});

test('a notice that is no fault of the stack is no problem', () => {
  const notices = [
    aNotice({ level: 'warning', code: 'exited', subject: 'gateway' }),
    aNotice({ level: 'error', code: 'block-void', subject: 'steady' }),
    aNotice({ level: 'error', code: 'exited', subject: null }),
  ];
  expect(compare(aRun({ rounds: [aRound({ notices })] })).problems).toEqual([]);
});

test('a one-shot service that ended with 0, and a round that was cut short, are no problems', () => {
  const completed = starting({ readyBy: 'completed', exitCode: 0 });
  const cut = {
    ...starting({ readyMs: null, readyBy: null }),
    outcome: { kind: 'void', reason: 'interrupted' } as const,
  };
  expect(compare(aRun({ rounds: [completed, cut] })).problems).toEqual([]);
});

test('a service that is not judged has no problems of its rounds', () => {
  const stack = aStack({ settings: someSettings({ unmeasured: ['gateway'] }) });
  const run = aRun({ rounds: [starting({ readyMs: null })] });
  const { problems, unmeasured, metrics } = compare(run, stack);
  expect({ problems, unmeasured }).toEqual({ problems: [], unmeasured: [] });
  expect(metrics.map((metric) => metric.subject)).toEqual(['stack']);
});
