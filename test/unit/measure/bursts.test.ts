import { describe, expect, test } from '@jest/globals';
import { blockOfBursts, type Burst } from '../../../src/measure/bursts.ts';
import { Windows } from '../../../src/measure/load/windows.ts';
import type { Scenario } from '../../../src/records/generated/stack.ts';
import { someSample } from '../../support/counters.ts';

const scenario = { id: 'steady', load: { kind: 'open' } } as Scenario;

/** Of 40 ms, in which answers took so many microseconds and the service spent so many seconds. */
function burst(atMs: number, latencies: readonly number[], cpu: readonly [number, number]): Burst {
  const windows = new Windows(40, 40);
  const tally = windows.at(0);
  for (const us of latencies) {
    tally.intended += 1;
    if (us > 0) tally.recorder.record(us);
    else tally.bad('unexpectedStatus', 503);
  }
  const [window] = windows.close(40);
  if (!window) throw new Error('a burst has a window');
  const [before, after] = cpu;
  return {
    atMs,
    window,
    before: someSample({ cpuTotalSeconds: before }),
    after: someSample({ cpuTotalSeconds: after, periods: 1 }),
  };
}

describe('turns of a variant are one block', () => {
  test('answers, latency, CPU and duration are those of all turns, without what lies between them', () => {
    const block = blockOfBursts(scenario, [
      burst(100, [1_000, 2_000], [1, 1.25]),
      burst(180, [3_000], [9, 9.5]),
    ]);
    expect(block).toMatchObject({ scenario: 'steady', atMs: 100, durationMs: 80, void: null });
    expect(block).toMatchObject({ intended: 3, answers: 3 });
    expect(block.latency).toMatchObject({ count: 3, minUs: 1_000, maxUs: 3_000, meanUs: 2_000 });
    expect(block.cpu['web']).toMatchObject({ totalSeconds: 0.75, periods: 2 });
  });

  test('one bad answer voids the whole block, and is counted with its status', () => {
    const block = blockOfBursts(scenario, [
      burst(0, [1_000], [0, 1]),
      burst(80, [1_000, 0], [2, 3]),
    ]);
    expect(block).toMatchObject({ answers: 2, latency: null, badStatuses: { 503: 1 } });
    expect(block.errors.unexpectedStatus).toBe(1);
    expect(block.void).toContain('bad');
  });

  test('a service that restarted in one of the turns is left out', () => {
    const block = blockOfBursts(scenario, [
      burst(0, [1_000], [5, 6]),
      burst(80, [1_000], [7, 0.5]),
    ]);
    expect(block.cpu).toEqual({});
    expect(block.answers).toBe(2);
  });
});
