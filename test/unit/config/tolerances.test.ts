import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { metricFamilies } from '../../../src/compare/metrics/all.ts';
import { loadConfig, type Config } from '../../../src/config/config-file.ts';
import { settingsOf } from '../../../src/config/settings.ts';

const resolved = (rest: Partial<Config>, environment = 'default') =>
  settingsOf({ version: 1, ...rest }, environment).compare;

test('what is not said is left to the metrics', () => {
  expect(resolved({})).toEqual({ metrics: {} });
});

test('shares become ratios, and each floor the unit of its metric', () => {
  expect(
    resolved({
      compare: {
        tolerance: '7%',
        metrics: {
          startup: { services: true, floor: '0.1s' },
          'latency-p50': { floor: '50us' },
          'response-p50': { floor: '1ms', tolerance: '3%' },
          'cpu-per-request': { tolerance: '2%', floor: '50us' },
          'memory-peak': { floor: '256KiB' },
          'image-size': { gate: false, floor: '2MiB' },
          errors: { floor: '0.5%' },
          layers: { gate: true, floor: 2 },
          restarts: { gate: false },
        },
      },
    }),
  ).toEqual({
    tolerance: expect.closeTo(0.07),
    metrics: {
      startup: { services: true, floor: 100 },
      'latency-p50': { floor: 50 },
      'response-p50': { floor: 1_000, tolerance: 0.03 },
      'cpu-per-request': { tolerance: 0.02, floor: expect.closeTo(0.000_05, 9) },
      'memory-peak': { floor: 256 * 1024 },
      'image-size': { gate: false, floor: 2 * 1024 ** 2 },
      errors: { floor: 0.005 },
      layers: { gate: true, floor: 2 },
      restarts: { gate: false },
    },
  });
});

test('one of everything is one of what the comparison counts in', () => {
  const one: Record<string, string | number> = {
    ms: '1ms',
    us: '1us',
    s: '1s',
    bytes: '1B',
    ratio: '100%',
    count: 1,
  };
  for (const { name, unit } of metricFamilies) {
    // As written in a file, where the schema says which metrics have a floor.
    const compare = { metrics: { [name]: { floor: one[unit] } } } as Config['compare'];
    expect(resolved({ ...(compare && { compare }) }).metrics[name]?.floor).toBeCloseTo(1, 9);
  }
});

test('an environment goes before the file, in what it names alone', () => {
  const config: Partial<Config> = {
    compare: {
      tolerance: '5%',
      metrics: { 'latency-p50': { tolerance: '2%', floor: '50us' }, errors: { gate: false } },
    },
    environments: {
      ci: {
        compare: { tolerance: '10%', metrics: { 'latency-p50': { tolerance: '8%' } } },
      },
    },
  };
  expect(resolved(config, 'ci')).toEqual({
    tolerance: 0.1,
    metrics: { 'latency-p50': { tolerance: 0.08, floor: 50 }, errors: { gate: false } },
  });
  expect(resolved(config).tolerance).toBe(0.05);
});

test.each([
  [
    'metrics: { cpu-per-requests: { tolerance: 2% } }',
    'unknown key "cpu-per-requests" in compare.metrics. Did you mean "cpu-per-request"?',
  ],
  [
    'metrics: { throughput: { tolerance: 2% } }',
    'unknown key "throughput" in compare.metrics. Allowed: cpu-per-request, errors,',
  ],
  [
    'tolerance: 0.05',
    'compare.tolerance is 0.05; it must be string: write it as a share, such as 5%.',
  ],
  ['tolerance: 5', 'compare.tolerance is 5; it must be string: write it as a share, such as 5%.'],
  [
    'metrics: { response-p50: { floor: 100 } }',
    'floor is 100; it must be string: write it as a time, such as 50us, 20ms or 1s.',
  ],
  [
    'metrics: { memory-peak: { floor: 1024 } }',
    'floor is 1024; it must be string: write it as a size, such as 256KiB or 1MiB.',
  ],
  ['tolerance: "-5%"', 'compare.tolerance is "-5%", which is not of the right form.'],
  [
    'metrics: { memory-peak: { floor: 5ms } }',
    'compare.metrics.memory-peak.floor is "5ms", which is not of the right form. A smaller difference is one that no one cares about. Written 256KiB or 1MiB.',
  ],
  [
    'metrics: { errors: { tolerance: 5% } }',
    'unknown key "tolerance" in compare.metrics.errors. Allowed: floor, gate.',
  ],
  [
    'metrics: { response-p50: { gate: true } }',
    'unknown key "gate" in compare.metrics.response-p50.',
  ],
])('%s is refused', async (text, says) => {
  const directory = await mkdtemp(join(tmpdir(), 'tolerances-'));
  try {
    await writeFile(join(directory, '.compose-gate.yml'), `version: 1\ncompare:\n  ${text}\n`);
    await expect(loadConfig(directory)).rejects.toThrow(says);
  } finally {
    await rm(directory, { recursive: true });
  }
});
