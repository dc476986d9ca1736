import { expect, test } from '@jest/globals';
import {
  askedTheSame,
  differences,
  isSameSetting,
  loadedTheSame,
} from '../../../../src/compare/baseline/comparable.ts';
import { startOrderChanges } from '../../../../src/compare/baseline/start-order.ts';
import { summarise } from '../../../../src/compare/baseline/summary.ts';
import type { StoredMetric, StoredRun } from '../../../../src/records/generated/baseline.ts';
import { aStoredRun, aStoredRunOfDay } from '../../../support/baselines.ts';

const on = (
  machine: Partial<StoredRun['machine']>,
  conditions: Partial<StoredRun['conditions']> = {},
) => {
  const run = aStoredRun();
  return {
    ...run,
    machine: { ...run.machine, ...machine },
    conditions: { ...run.conditions, ...conditions },
  };
};

test.each([
  ['CPU', on({ cpuModel: 'Xeon' }), 'CPU Xeon and not AMD EPYC 7763'],
  ['cores', on({ cores: 4 }), 'cores 4 and not 2'],
  ['memory', on({ memoryBytes: 16 * 1024 ** 3 }), 'memory 16 GiB and not 8 GiB'],
  ['kernel', on({ kernel: '6.8.0' }), 'kernel 6.8.0 and not 6.1.0'],
  ['engine', on({ engineVersion: '28.0' }), 'engine 28.0 and not 26.1.5'],
  ['cgroup', on({ cgroupVersion: '1' }), 'cgroup version 1 and not 2'],
  ['mode', on({}, { mode: 'paired' }), 'mode paired and not single'],
  ['route', on({}, { route: 'published-port' }), 'route published-port and not container-address'],
  ['generator', on({}, { generatorCpus: '0' }), 'CPUs of the generator 0 and not any'],
  ['stack', on({}, { stackCpus: '1' }), 'CPUs of the stack 1 and not any'],
])('another %s is another setting', (_, stored, says) => {
  expect(differences(aStoredRun(), stored)).toEqual([says]);
  expect(isSameSetting(aStoredRun(), stored)).toBe(false);
});

test('what a kernel keeps for itself is no other machine', () => {
  expect(isSameSetting(aStoredRun(), on({ memoryBytes: 8 * 1024 ** 3 - 5_000_000 }))).toBe(true);
});

test('another question is not compared, and changes the load of all', () => {
  const run = aStoredRun();
  const workload = run.workload.map((each) =>
    each.subject === 'steady' ? { ...each, text: '40/s' } : each,
  );
  const other = aStoredRun({ workload });
  expect(askedTheSame('steady', run, other)).toBe(false);
  expect(askedTheSame('gateway:health', run, other)).toBe(true);
  expect(askedTheSame('stack', run, other)).toBe(true);
  expect(loadedTheSame(run, other)).toBe(false);
  expect(loadedTheSame(run, aStoredRun({ workload: [...run.workload].reverse() }))).toBe(true);
});

type Order = StoredRun['startOrder'];
const order = (...services: [service: string, ...after: string[]][]): Order =>
  services.map(([service, ...after]) => ({ service, after }));

test.each<[string, Order, Order, string[]]>([
  ['nothing', order(['db'], ['api', 'db']), order(['db'], ['api', 'db']), []],
  [
    'a wait that is gone',
    order(['db'], ['api', 'db']),
    order(['api'], ['db']),
    ['api starts before db, and started after it'],
  ],
  [
    'a wait that is new',
    order(['api'], ['db']),
    order(['db'], ['api', 'db']),
    ['api starts after db, and started before it'],
  ],
  ['chance between two that do not wait', order(['a'], ['b']), order(['b'], ['a']), []],
  ['a service that is gone', order(['db'], ['api', 'db']), order(['api']), []],
  ['a wait that changes nothing', order(['db'], ['api']), order(['db'], ['api', 'db']), []],
])('of the order of starts, %s is told', (_, before, now, says) => {
  expect(startOrderChanges(before, now)).toEqual(says);
});

const startup = (value: number): StoredMetric[] => [
  { name: 'startup', subject: 'stack', unit: 'ms', value, spread: null, rounds: 1 },
];

test('the history of a metric is kept apart by machine, the newest first', () => {
  const summary = summarise([
    aStoredRunOfDay(0, { metrics: startup(400) }),
    aStoredRunOfDay(1, { metrics: startup(50), machine: on({ cores: 4 }).machine }),
    aStoredRunOfDay(2, { metrics: startup(100) }),
  ]);
  expect(summary.settings).toMatchObject([
    { label: 'A', runs: 2, machine: { cores: 2 } },
    { label: 'B', runs: 1, machine: { cores: 4 } },
  ]);
  expect(summary.metrics).toMatchObject([
    { setting: 'A', runs: 2, last: 100, scale: 'ratio' },
    { setting: 'B', runs: 1, last: 50, sd: null },
  ]);
  // Geometric: the mean of 100 and 400 is 200, and each is as far from it as the other.
  expect(summary.metrics[0]?.mean).toBeCloseTo(200);
  expect(summary.metrics[0]?.sd).toBeCloseTo(Math.log(4) / Math.sqrt(2));
});

test('more machines than letters still have names of their own', () => {
  const runs = Array.from({ length: 30 }, (_, day) =>
    aStoredRunOfDay(day, { machine: on({ cores: day }).machine }),
  );
  const labels = summarise(runs).settings.map(({ label }) => label);
  expect(new Set(labels).size).toBe(30);
  expect(labels.slice(24, 28)).toEqual(['Y', 'Z', 'A2', 'B2']);
});
