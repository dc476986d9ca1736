import { expect, test } from '@jest/globals';
import { compareRun } from '../../../src/compare/compare-run.ts';
import type { Budget } from '../../../src/records/generated/comparison.ts';
import { validate } from '../../../src/records/generated/comparison.validate.js';
import type { Round, RunRecord, ServiceStartup } from '../../../src/records/generated/run.ts';
import type { StackDocument } from '../../../src/records/generated/stack.ts';
import {
  aLatency,
  anEndpoint,
  aResponse,
  aRound,
  aRun,
  aScenario,
  aService,
  aServiceStartup,
  aStack,
  aVariant,
  hundredFrom,
  MIB,
  someMemory,
  someResources,
  someSettings,
} from '../../support/documents.ts';

function budgetsOf(run: RunRecord, stack: StackDocument = aStack()): Budget[] {
  const comparison = compareRun({
    run,
    stack,
    budgets: stack.settings.budgets,
    baseline: null,
    createdAt: '2026-05-04T10:01:00.000Z',
  });
  validate(comparison);
  expect(validate.errors).toBeNull();
  return comparison.budgets;
}

function budget(id: string, run: RunRecord, stack?: StackDocument): Budget {
  const found = budgetsOf(run, stack).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no budget ${id}`);
  return found;
}

const readyAfter = (...readyMs: (number | null)[]) =>
  aRun({
    rounds: readyMs.map((ms, index) =>
      aRound({
        index,
        startup: {
          services: [aServiceStartup({ readyMs: ms, readyBy: ms === null ? null : 'answer' })],
          readyMs: ms,
          criticalPath: ['gateway'],
        },
      }),
    ),
  });

const withResources = (...resources: Round['resources']) =>
  aRun({ rounds: [aRound({ resources })] });

test('a run within every limit meets every budget', () => {
  const budgets = budgetsOf(aRun());
  expect(budgets.map((each) => each.id)).toEqual([
    'ready:gateway',
    'health-answer:gateway:health',
    'cpu:gateway:idle',
    'memory:gateway:idle',
    'cpu:gateway:load',
    'memory:gateway:load',
  ]);
  expect(new Set(budgets.map((each) => each.outcome))).toEqual(new Set(['met']));
});

test('a service that is ready too late misses its budget, and the text says by what', () => {
  expect(budget('ready:gateway', readyAfter(6_200))).toMatchObject({
    value: 6_200,
    outcome: 'missed',
    text: 'gateway was ready after 6.2 s; the budget is 5 s',
  });
});

test('ready in under 5 s is missed at 5 s and met just below', () => {
  expect(budget('ready:gateway', readyAfter(5_000)).outcome).toBe('missed');
  expect(budget('ready:gateway', readyAfter(4_999)).outcome).toBe('met');
});

const healthyAfter = (readyMs: number, start: Partial<ServiceStartup> = {}) =>
  aRun({
    rounds: [
      aRound({
        startup: {
          services: [
            aServiceStartup({
              listeningMs: 968,
              healthyMs: readyMs,
              firstAnswerMs: null,
              readyMs,
              readyBy: 'healthy',
              endpoint: null,
              ...start,
            }),
          ],
          readyMs,
          criticalPath: [],
        },
      }),
    ],
  });

test('a slow health check that hides when a service was ready is a warning, not a miss', () => {
  expect(budget('ready:gateway', healthyAfter(10_100))).toMatchObject({
    value: 10_100,
    outcome: 'warn',
    text: 'gateway was healthy after 10.1 s (budget 5 s) but listened after 968 ms: the interval of its health check hides when it was ready; set start_interval',
  });
  expect(budget('ready:gateway', healthyAfter(4_000)).outcome).toBe('met');
});

test.each([
  ['it listened too late as well', { listeningMs: 5_000 }],
  ['it was not seen to listen', { listeningMs: null }],
  ['its answer says when it was ready', { readyBy: 'answer', endpoint: 'gateway:health' }],
  ['an endpoint of it is asked', { endpoint: 'gateway:health' }],
] as const)('a late health check is a miss where %s', (_, start) => {
  expect(budget('ready:gateway', healthyAfter(10_100, start)).outcome).toBe('missed');
});

test('one slow start of three is not the median', () => {
  const found = budget('ready:gateway', readyAfter(1_000, 9_000, 1_200));
  expect(found).toMatchObject({ value: 1_200, outcome: 'met' });
  expect(found.text).toBe('gateway was ready after 1.2 s (median of 3 rounds); the budget is 5 s');
});

test('a service that was never ready is not measured, not met', () => {
  expect(budget('ready:gateway', readyAfter(null, null))).toMatchObject({
    value: null,
    outcome: 'not-measured',
  });
});

test('a service of the stack that no round mentions is not measured', () => {
  const stack = aStack({
    variants: [aVariant({ services: [aService(), aService({ name: 'ui' })] })],
  });
  const outcomes = budgetsOf(aRun(), stack)
    .filter((each) => each.service === 'ui')
    .map((each) => each.outcome);
  expect(new Set(outcomes)).toEqual(new Set(['not-measured']));
});

test('a service may have a budget of its own', () => {
  const settings = someSettings();
  const own = { ...settings.budgets.default, readyMs: 500 };
  const stack = aStack({
    settings: { ...settings, budgets: { ...settings.budgets, services: { gateway: own } } },
  });
  expect(budget('ready:gateway', readyAfter(900), stack).outcome).toBe('missed');
  expect(budget('ready:gateway', readyAfter(900)).outcome).toBe('met');
});

test('a service named like an object property has the default budget', () => {
  const stack = aStack({ variants: [aVariant({ services: [aService({ name: 'constructor' })] })] });
  expect(budget('ready:constructor', aRun(), stack).failAt).toBe(5_000);
});

test('a one-shot service that completed is fine however long it worked, and has no resource budgets', () => {
  const migrate = aServiceStartup({
    service: 'migrate',
    readyMs: 9_000,
    readyBy: 'completed',
    exitCode: 0,
  });
  const stack = aStack({ variants: [aVariant({ services: [aService({ name: 'migrate' })] })] });
  const run = aRun({
    rounds: [aRound({ startup: { services: [migrate], readyMs: 9_000, criticalPath: [] } })],
  });
  const budgets = budgetsOf(run, stack).filter((each) => each.service === 'migrate');
  expect(budgets.map((each) => [each.id, each.outcome])).toEqual([['ready:migrate', 'met']]);
  expect(budgets[0]?.text).toBe(
    'migrate completed after 9 s; a one-shot service has no ready budget',
  );
});

const answeringFrom = (startUs: number) =>
  aRun({
    rounds: [aRound({ responses: [aResponse({ latency: aLatency(hundredFrom(startUs, 10)) })] })],
  });

test('a health endpoint is judged by its p95 in milliseconds', () => {
  const slow = budget('health-answer:gateway:health', answeringFrom(150_000));
  expect(slow.outcome).toBe('missed');
  expect(slow.value).toBeGreaterThan(150);
  expect(slow.text).toMatch(
    /^gateway:health answered within 151 ms in 95 % of requests; the budget is 100 ms$/,
  );
  expect(budget('health-answer:gateway:health', answeringFrom(90_000)).outcome).toBe('met');
});

test('a health endpoint without a good answer is not measured', () => {
  const run = aRun({ rounds: [aRound({ responses: [aResponse({ latency: null, answers: 0 })] })] });
  expect(budget('health-answer:gateway:health', run).outcome).toBe('not-measured');
});

test('an endpoint that is no health endpoint has no answer budget', () => {
  const stack = aStack({ endpoints: [anEndpoint({ health: false })] });
  expect(budgetsOf(aRun(), stack).map((each) => each.name)).not.toContain('health-answer');
});

test.each([
  [0.69, 'met'],
  [0.7, 'warn'],
  [0.84, 'warn'],
  [0.85, 'missed'],
])('a CPU share of %p is %s', (share, outcome) => {
  const run = withResources(someResources({ phase: 'load', cpuShareOfLimit: share }));
  expect(budget('cpu:gateway:load', run).outcome).toBe(outcome);
});

test('CPU says when it was used and of what', () => {
  const run = withResources(someResources({ phase: 'load', cpuShareOfLimit: 0.9 }));
  expect(budget('cpu:gateway:load', run).text).toBe(
    'gateway used 90 % of its CPU limit under load, on average; the budget is 85 %',
  );
});

test('memory is judged by the worst round', () => {
  const rounds = [300, 490, 310].map((used, index) =>
    aRound({
      index,
      resources: [someResources({ memory: someMemory({ workingSetBytes: used * MIB }) })],
    }),
  );
  expect(budget('memory:gateway:idle', aRun({ rounds }))).toMatchObject({
    outcome: 'missed',
    text: 'gateway used 95.7 % of its memory limit while idle (490 MiB of 512 MiB, highest of 3 rounds); the budget is 90 %',
  });
  expect(budget('memory:gateway:idle', aRun({ rounds: rounds.slice(0, 1) })).outcome).toBe('met');
});

test('a warning names both levels', () => {
  const memory = someMemory({ workingSetBytes: 400 * MIB });
  expect(budget('memory:gateway:idle', withResources(someResources({ memory })))).toMatchObject({
    outcome: 'warn',
    text: 'gateway used 78.1 % of its memory limit while idle (400 MiB of 512 MiB); it is reported from 75 % on, and fails at 90 %',
  });
});

test('without a limit there is nothing to take a share of', () => {
  const idle = someResources({
    cpuShareOfLimit: null,
    memory: someMemory({ limitBytes: null }),
  });
  const run = { ...withResources(idle), limits: { gateway: { cpus: null, memoryBytes: null } } };
  expect(budget('cpu:gateway:idle', run)).toMatchObject({ outcome: 'no-limit', value: null });
  expect(budget('memory:gateway:idle', run)).toMatchObject({ outcome: 'no-limit', value: null });
});

test('resources that were not sampled are not measured', () => {
  const run = withResources(someResources({ phase: 'idle' }));
  expect(budget('cpu:gateway:load', run).outcome).toBe('not-measured');
  expect(budget('memory:gateway:load', run).outcome).toBe('not-measured');
});

test('nothing is judged under a closed loop', () => {
  const load = { kind: 'closed', connections: 10 } as const;
  const stack = aStack({ scenarios: [aScenario({ load, budgets: false })] });
  const run = withResources(
    someResources({ phase: 'idle' }),
    someResources({ phase: 'load', cpuShareOfLimit: 1 }),
  );
  expect(new Set(budgetsOf(run, stack).map((each) => each.phase))).toEqual(new Set([null, 'idle']));
});

test('a service that the configuration leaves out is not judged, nor are its endpoints', () => {
  const stack = aStack({ settings: someSettings({ unmeasured: ['gateway'] }) });
  expect(budgetsOf(readyAfter(60_000), stack)).toEqual([]);
});

test('void rounds do not count, and without a round nothing is judged', () => {
  const spoiled = aRound({ outcome: { kind: 'void', reason: 'setup failed' } });
  expect(budgetsOf(aRun({ rounds: [spoiled] }))).toEqual([]);
});
