import { expect, test } from '@jest/globals';
import { packagesOfSbom } from '../../../src/compare/why/sbom.ts';
import { whyOf } from '../../../src/compare/why/why.ts';
import type { Metric } from '../../../src/records/generated/comparison.ts';
import type { Round, RunRecord } from '../../../src/records/generated/run.ts';
import type { Fact, StackDocument } from '../../../src/records/generated/stack.ts';
import { packagesFrom } from '../../../src/records/packages.ts';
import {
  aMetric,
  anEndpoint,
  anImage,
  aRound,
  aRun,
  aScenario,
  aService,
  aServiceStartup,
  aStack,
  aVariant,
  MIB,
  someCpu,
  someMemory,
  someResources,
} from '../../support/documents.ts';

const limit: Fact = {
  kind: 'value',
  about: 'limit',
  name: 'mem_limit',
  unit: 'bytes',
  base: 128 * MIB,
  head: 96 * MIB,
};
const regressed = aMetric({ id: 'latency-p50:steady', subject: 'steady', verdict: 'regressed' });

const dependsOn = (...services: string[]) =>
  services.map((service) => ({ service, condition: 'service_started' as const }));
const services = [
  aService({ name: 'gateway', dependsOn: dependsOn('router') }),
  aService({ name: 'router', dependsOn: dependsOn('db') }),
  aService({ name: 'db' }),
  aService({ name: 'ui' }),
];
const stackWith = (overrides: Partial<StackDocument> = {}) =>
  aStack({
    endpoints: [anEndpoint()],
    scenarios: [aScenario()],
    variants: [aVariant({ variant: 'base', services }), aVariant({ services })],
    ...overrides,
  });
const runWith = (base: Partial<Round> = {}, head: Partial<Round> = {}, run = {}) =>
  aRun({
    mode: 'paired',
    images: [anImage({ variant: 'base' }), anImage()],
    rounds: [
      aRound({ index: 1, variant: 'base', ...base }),
      aRound({ index: 1, variant: 'head', ...head }),
    ],
    ...run,
  });

interface Asked {
  metrics?: Metric[];
  stack?: StackDocument;
  run?: RunRecord;
  packages?: Parameters<typeof whyOf>[1]['packages'];
}
const ask = ({ metrics = [regressed], stack, run, packages }: Asked = {}) =>
  whyOf(metrics, {
    stack: stack ?? stackWith(),
    run: run ?? runWith(),
    packages: packages ?? new Map(),
  });
const factsOf = (asked: Asked, service = 'gateway') =>
  ask(asked)?.services.find((each) => each.service === service)?.facts ?? [];

test('it is asked of gated metrics that regressed or are suspected to, where there was a base', () => {
  const suspected = { ...someEvidence(), suspected: 'regressed' as const };
  const asked = (metric: Partial<Metric>) =>
    ask({ metrics: [aMetric(metric)] })?.regressions.length;
  expect(asked({ verdict: 'regressed' })).toBe(1);
  expect(asked({ verdict: 'inconclusive', evidence: suspected })).toBe(1);
  expect(asked({ verdict: 'inconclusive' })).toBeUndefined();
  expect(asked({ verdict: 'unchanged' })).toBeUndefined();
  expect(asked({ verdict: 'regressed', gated: false })).toBeUndefined();
  expect(ask({ stack: stackWith({ variants: [aVariant({ services })] }) })).toBeNull();
});

test('a scenario is related to its service and to all that depends on, the nearest first', () => {
  expect(ask()?.regressions).toEqual([
    {
      metrics: ['latency-p50:steady'],
      services: [
        { service: 'gateway', relation: 'own' },
        { service: 'router', relation: 'dependency' },
        { service: 'db', relation: 'dependency' },
      ],
    },
  ]);
});

test('services that depend on each other are walked through once', () => {
  const circle = [
    aService({ name: 'gateway', dependsOn: dependsOn('db') }),
    aService({ name: 'db', dependsOn: dependsOn('gateway') }),
  ];
  const stack = stackWith({
    variants: [aVariant({ variant: 'base', services: circle }), aVariant({ services: circle })],
  });
  expect(ask({ stack })?.regressions[0]?.services).toHaveLength(2);
});

test('the start of the stack is related to what decided it, and then to the rest', () => {
  const metrics = [aMetric({ id: 'startup:stack', subject: 'stack', verdict: 'regressed' })];
  const startup = {
    services: [aServiceStartup()],
    readyMs: 900,
    criticalPath: ['db', 'router', 'gateway'],
  };
  expect(ask({ metrics, run: runWith({}, { startup }) })?.regressions[0]?.services).toEqual([
    { service: 'gateway', relation: 'critical-path' },
    { service: 'router', relation: 'critical-path' },
    { service: 'db', relation: 'critical-path' },
    { service: 'ui', relation: 'other' },
  ]);
});

test('metrics of the same services are told of together', () => {
  const metrics = [
    regressed,
    aMetric({ id: 'memory-peak:gateway', subject: 'gateway', verdict: 'regressed' }),
    aMetric({ id: 'memory-peak:ui', subject: 'ui', verdict: 'regressed' }),
  ];
  expect(ask({ metrics })?.regressions.map((each) => each.metrics)).toEqual([
    ['latency-p50:steady', 'memory-peak:gateway'],
    ['memory-peak:ui'],
  ]);
});

test('two sides that are the same differ in nothing', () => {
  expect(ask()).toMatchObject({ whole: [], services: [] });
});

test('what up found comes along, except of a service that is identical', () => {
  const changes = { whole: [], services: [{ service: 'gateway', facts: [limit] }] };
  expect(factsOf({ stack: stackWith({ changes }) })).toEqual([limit]);
  expect(factsOf({ stack: stackWith({ changes, identical: ['gateway'] }) })).toEqual([]);
});

test('layers by the instruction that made them: added, removed, grown; the base image by name', () => {
  const layer = (digest: string, bytes: number | null, createdBy: string) => ({
    digest,
    bytes,
    createdBy,
  });
  const images = [
    anImage({
      variant: 'base',
      sizeBytes: 100,
      layers: [
        layer('a', 50, 'ADD rootfs'),
        layer('b', 30, 'COPY . /app'),
        layer('c', 20, 'RUN old'),
      ],
      base: { reference: 'node:22', sizeBytes: 50, layers: 1 },
    }),
    anImage({
      sizeBytes: 120,
      layers: [
        layer('A', 60, 'ADD rootfs'),
        layer('B', 40, 'COPY . /app # buildkit'),
        layer('C', 20, 'COPY more /'),
      ],
      base: { reference: 'node:24', sizeBytes: 60, layers: 1 },
    }),
  ];
  const facts = factsOf({ run: runWith({}, {}, { images }) });
  const told = facts.map((fact) => fact.kind === 'value' && [fact.name, fact.base, fact.head]);
  expect(told).toEqual([
    ['base image', 'node:22', 'node:24'],
    ['base image size', 50, 60],
    ['image size', 100, 120],
    ['ADD rootfs', 50, 60],
    ['COPY . /app', 30, 40],
    ['COPY more /', null, 20],
    ['RUN old', 20, null],
  ]);
});

test('a tag that moved on is another base image', () => {
  const imageOf = (variant: 'base' | 'head', digest: string) =>
    anImage({
      variant,
      layers: [{ digest, bytes: 1, createdBy: '' }],
      base: { reference: 'node:24', sizeBytes: 1, layers: 1 },
    });
  const images = [imageOf('base', 'a'), imageOf('head', 'b')];
  expect(factsOf({ run: runWith({}, {}, { images }) })).toMatchObject([
    { about: 'base-image', base: 'node:24', head: 'node:24 (other layers)' },
    { about: 'layer', name: 'a layer' },
  ]);
});

const resources = (cpu: Parameters<typeof someCpu>[0], memory = {}, oomKills = 0) => ({
  resources: [
    someResources({ phase: 'load', cpu: someCpu(cpu), memory: someMemory(memory), oomKills }),
  ],
});

test('throttling by its share of periods; a difference under one percent is none', () => {
  const of = (throttledPeriods: number) => resources({ periods: 1_000, throttledPeriods });
  expect(factsOf({ run: runWith(of(100), of(500)) })).toContainEqual({
    kind: 'value',
    about: 'throttling',
    name: 'CPU periods that were throttled',
    unit: 'ratio',
    base: 0.1,
    head: 0.5,
  });
  expect(factsOf({ run: runWith(of(100), of(109)) })).toEqual([]);
});

test('memory where it grew by more than anyone tolerates, or comes near its limit', () => {
  const of = (mib: number, limitMib = 1_000) =>
    resources({}, { workingSetBytes: mib * MIB, limitBytes: limitMib * MIB });
  const names = (base: Partial<Round>, head: Partial<Round>) =>
    factsOf({ run: runWith(base, head) }).map((fact) => fact.kind === 'value' && fact.unit);
  expect(names(of(100), of(104))).toEqual([]);
  expect(names(of(100), of(110))).toEqual(['bytes', 'ratio']);
  // The same memory, under another limit.
  expect(names(of(100, 200), of(100, 210))).toEqual([]);
  expect(names(of(100, 200), of(100, 120))).toEqual(['bytes', 'ratio']);
});

test('OOM kills of all rounds', () => {
  expect(factsOf({ run: runWith(resources({}, {}, 0), resources({}, {}, 2)) })).toMatchObject([
    { about: 'oom-kills', base: 0, head: 2 },
  ]);
});

test('a service that one side did not run has nothing measured to compare', () => {
  expect(factsOf({ run: runWith(resources({}, {}, 0), { resources: [] }) })).toEqual([]);
});

test('a package of the images, in place of what a lock file says of it', () => {
  const locked = (name: string): Fact => ({
    kind: 'value',
    about: 'package',
    name: `${name} (package-lock.json)`,
    unit: 'text',
    base: '1',
    head: '2',
  });
  const changes = {
    whole: [],
    services: [{ service: 'gateway', facts: [locked('a'), locked('only-locked'), limit] }],
  };
  const stack = stackWith({ changes });
  expect(factsOf({ stack })).toEqual([limit, locked('a'), locked('only-locked')]);
  const packages = new Map([
    ['gateway', { base: packagesFrom([['npm a', '1']]), head: packagesFrom([['npm a', '2']]) }],
  ]);
  expect(factsOf({ stack, packages })).toMatchObject([
    limit,
    { name: 'npm a (in the image)', base: '1', head: '2' },
    locked('only-locked'),
  ]);
});

test('builds are compared where they made something different', () => {
  const build = { durationMs: 9_000, services: ['gateway'], steps: 9, cachedSteps: 1 };
  const stack = stackWith({
    variants: [aVariant({ variant: 'base', services, build }), aVariant({ services })],
  });
  expect(ask({ stack })?.whole).toEqual([]);
  const layers = [{ digest: 'x', bytes: 1, createdBy: 'COPY' }];
  const images = [anImage({ variant: 'base' }), anImage({ layers })];
  expect(ask({ stack, run: runWith({}, {}, { images }) })?.whole).toMatchObject([
    { name: 'build steps from the cache (base is built first)', base: 1, head: 6 },
    { name: 'build time', base: 9_000, head: 4_200 },
  ]);
});

test('a list of packages is taken for what it says, and passed over where it says something odd', () => {
  const components = [
    { name: 'b', group: '@a', version: '1', purl: 'pkg:npm/%40a/b@1' },
    { name: 'musl', version: '2', purl: 'pkg:apk/alpine/musl@2' },
    { name: 'alpine', version: '3' },
    { name: 7, version: '1', purl: 'pkg:npm/x@1' },
    null,
  ];
  const packages = packagesOfSbom({ components });
  expect([...(packages ?? [])].map(([name, versions]) => [name, [...versions]])).toEqual([
    ['npm @a/b', ['1']],
    ['apk musl', ['2']],
  ]);
  for (const odd of [null, 7, {}, { components: {} }]) expect(packagesOfSbom(odd)).toBeUndefined();
});

function someEvidence(): NonNullable<Metric['evidence']> {
  return {
    pairs: 4,
    stage: 'first',
    stagePairs: 4,
    suspected: null,
    spread: 0.02,
    aaSpread: 0.02,
    smallestChange: 0.1,
  };
}
