import { expect, test } from '@jest/globals';
import { startSampler } from '../../../src/measure/resources/sampler.ts';
import { EvidenceError } from '../../../src/platform/errors.ts';
import type { ContainerState, ContainerStats, Engine } from '../../../src/stack/engine.ts';

const container = (id: string, service: string, running = true) =>
  ({ id, service, running }) as ContainerState;

/** Of the engine, only its statistics are asked. */
const engineWith = (stats: (id: string) => Promise<ContainerStats | undefined>) =>
  ({ stats }) as Partial<Engine> as Engine;

const statsOf = (seconds: number, usage = 100): ContainerStats => ({
  cpu_stats: {
    cpu_usage: { total_usage: seconds * 1e9, usage_in_usermode: 0, usage_in_kernelmode: 0 },
  },
  memory_stats: { usage, limit: 1_000 },
});
const options = {
  route: 'engine-api',
  intervalMs: 10,
  signal: new AbortController().signal,
} as const;

test('containers of one service are added up; one that is gone or never ran is left out', async () => {
  const stats: Record<string, ContainerStats> = { a: statsOf(1), b: statsOf(2, 50), c: statsOf(4) };
  const sampler = await startSampler(
    [
      container('a', 'web'),
      container('b', 'web'),
      container('c', 'db'),
      container('gone', 'x'),
      container('d', 'once', false),
    ],
    engineWith((id) => Promise.resolve(stats[id])),
    options,
  );
  const sample = await sampler.mark();
  await sampler.stop();
  expect([...sample.keys()]).toEqual(['web', 'db']);
  expect(sample.get('web')).toMatchObject({
    cpuTotalSeconds: 3,
    memoryBytes: 150,
    limitBytes: 2_000,
  });
  expect(sampler.source).toBe('engine-api');
});

test('samples come by themselves until it is stopped', async () => {
  let reads = 0;
  const engine = engineWith(() => {
    reads += 1;
    return Promise.resolve(statsOf(reads));
  });
  const sampler = await startSampler([container('a', 'web')], engine, options);
  while (sampler.samples.length < 3) await new Promise(setImmediate);
  await sampler.stop();
  const { length } = sampler.samples;
  await new Promise((resolve) => setTimeout(resolve, 3 * options.intervalMs));
  expect(sampler.samples).toHaveLength(length);
});

test('an engine that fails between two marks is told at the next one, and stopping is no failure', async () => {
  let fails = false;
  const engine = engineWith(() =>
    fails
      ? Promise.reject(new EvidenceError('The Docker engine failed midway.'))
      : Promise.resolve(statsOf(1)),
  );
  const sampler = await startSampler([container('a', 'web')], engine, options);
  await sampler.mark();
  fails = true;
  await new Promise((resolve) => setTimeout(resolve, 5 * options.intervalMs));
  fails = false;
  await expect(sampler.mark()).rejects.toThrow(EvidenceError);
  await sampler.stop();
});
