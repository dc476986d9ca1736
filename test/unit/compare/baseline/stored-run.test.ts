import { expect, test } from '@jest/globals';
import { storedRun } from '../../../../src/compare/baseline/stored-run.ts';
import { unfitFor } from '../../../../src/compare/baseline/unfit.ts';
import { validate } from '../../../../src/records/generated/baseline.validate.js';
import { aBaselineDocument } from '../../../support/baselines.ts';
import {
  aBlock,
  aMachine,
  anEndpoint,
  aRound,
  aRun,
  aScenario,
  aService,
  aServiceStartup,
  aStack,
  aVariant,
  MIB,
  noErrors,
} from '../../../support/documents.ts';

const startingIn = (readyMs: number, index = 0) =>
  aRound({
    index,
    startup: { services: [aServiceStartup({ readyMs })], readyMs, criticalPath: ['gateway'] },
  });

const metric = (run: Parameters<typeof storedRun>[0], name: string, subject: string) =>
  storedRun(run, null, null).metrics.find((each) => each.name === name && each.subject === subject);

test('what is stored fits the schema', () => {
  const commit = { sha: 'ab'.repeat(20), subject: 'Start faster' };
  const document = aBaselineDocument({ runs: [storedRun(aRun(), aStack(), commit)] });
  validate(document);
  expect(validate.errors).toBeNull();
});

test('a metric is the median of its rounds, and the spread is theirs', () => {
  const run = aRun({ rounds: [100, 110, 121].map((readyMs, index) => startingIn(readyMs, index)) });
  expect(metric(run, 'startup', 'stack')).toEqual({
    name: 'startup',
    subject: 'stack',
    unit: 'ms',
    value: 110,
    spread: Number(Math.log(1.1).toPrecision(3)),
    rounds: 3,
  });
});

test('one round has no spread, and neither has an image', () => {
  expect(metric(aRun(), 'startup', 'stack')).toMatchObject({ spread: null, rounds: 1 });
  expect(metric(aRun(), 'image-size', 'gateway')).toMatchObject({
    value: 132 * MIB,
    spread: null,
    rounds: 1,
  });
});

test('a void round counts for nothing, and neither do times of a round with bad answers', () => {
  const spoilt = aRound({ ...startingIn(9_000, 1), outcome: { kind: 'void', reason: 'stopped' } });
  const run = aRun({ rounds: [startingIn(100), spoilt] });
  expect(metric(run, 'startup', 'stack')).toMatchObject({ value: 100, rounds: 1 });
  const failing = aRun({
    rounds: [aRound({ blocks: [aBlock({ answers: 10, errors: noErrors({ timeouts: 90 }) })] })],
  });
  expect(metric(failing, 'latency-p50', 'steady')).toBeUndefined();
  expect(metric(failing, 'errors', 'steady')).toMatchObject({ value: 0.9 });
});

test('beside a base only the rounds of pairs count: another load is another number', () => {
  const run = aRun({
    mode: 'paired',
    rounds: [
      startingIn(500, 0),
      startingIn(100, 1),
      aRound({ ...startingIn(90, 1), variant: 'base' }),
    ],
  });
  expect(metric(run, 'startup', 'stack')).toMatchObject({ value: 100, rounds: 1 });
});

test('the workload tells questions apart and keeps secrets to itself', () => {
  const endpoint = anEndpoint({ headers: { Authorization: 'Bearer sesame' }, body: 'password=1' });
  const { workload } = storedRun(aRun({ endpoints: [endpoint] }), null, null);
  expect(workload).toEqual([
    {
      subject: 'gateway:health',
      text: 'http GET :8080/health, with Authorization, a body of 10 characters',
    },
    {
      subject: 'steady',
      text: '20/s for 5000 ms after 2000 ms on gateway:health (http GET :8080/health, with Authorization, a body of 10 characters)',
    },
  ]);
  const text = (scenario: Parameters<typeof aScenario>[0]) =>
    storedRun(aRun({ scenarios: [aScenario(scenario)] }), null, null).workload[1]?.text;
  const texts = [
    text({}),
    text({ load: { kind: 'closed', connections: 4 } }),
    text({
      load: { kind: 'open', ratePerSecond: 20, stages: [{ durationMs: 5, ratePerSecond: 9 }] },
    }),
    text({ durationMs: 6_000 }),
  ];
  expect(new Set(texts).size).toBe(texts.length);
});

test('services are stored in the order of their starts, with what they wait for', () => {
  const starts = ['web', 'db', 'api'].map((service, index) =>
    aServiceStartup({ service, startedMs: [900, 100, 500][index] ?? null }),
  );
  const run = aRun({
    rounds: [aRound({ startup: { services: starts, readyMs: 1_000, criticalPath: [] } })],
  });
  const dependsOn = [{ service: 'db', condition: 'service_healthy' as const }];
  const services = [aService({ name: 'api', dependsOn })];
  const stack = aStack({ variants: [aVariant({ services })] });
  expect(storedRun(run, stack, null).startOrder).toEqual([
    { service: 'db', after: [] },
    { service: 'api', after: ['db'] },
    { service: 'web', after: [] },
  ]);
});

test('hostile names are stored as printable text of bounded length', () => {
  const machine = aMachine({ cpuModel: `\u001b[31mCPU\u202e${'x'.repeat(500)}` });
  const { machine: stored } = storedRun(aRun({ machine }), null, null);
  expect(stored.cpuModel).toMatch(/^CPUx+…$/);
  expect(stored.cpuModel.length).toBeLessThanOrEqual(200);
});

test.each([
  ['a good run', aRun(), []],
  ['a partial run', aRun({ status: { kind: 'partial', reason: 'out of time' } }), ['partial']],
  ['an unsteady machine', aRun({ machine: aMachine({ steady: false }) }), ['unsteady']],
  [
    'a void round',
    aRun({
      rounds: [aRound(), aRound({ index: 1, outcome: { kind: 'void', reason: 'a death' } })],
    }),
    ['void-rounds'],
  ],
  [
    'void rounds alone',
    aRun({ rounds: [aRound({ outcome: { kind: 'void', reason: 'a death' } })] }),
    ['nothing'],
  ],
])('%s is fit for the baseline, or refused by name', (_, run, reasons) => {
  expect(unfitFor({ run, stack: aStack(), gate: null }).map(({ kind }) => kind)).toEqual(reasons);
});

test('a stack that did not start is not fit', () => {
  const stack = aStack({ variants: [aVariant({ outcome: { kind: 'start-failed' } })] });
  expect(unfitFor({ run: aRun(), stack, gate: null })).toEqual([
    { kind: 'nothing', text: 'its stack did not start' },
  ]);
});

test.each([
  ['fail', ['failed']],
  ['warn', []],
  ['pass', []],
] as const)('a run whose gate says %s is refused for that: %j', (result, reasons) => {
  const found = unfitFor({ run: aRun(), stack: aStack(), gate: { result } });
  expect(found.map(({ kind }) => kind)).toEqual(reasons);
});
