import { describe, expect, test } from '@jest/globals';
import { cpuBetween, phaseResources, timelineOf } from '../../../src/measure/resources/phase.ts';
import { validate as isRun } from '../../../src/records/generated/run.validate.js';
import { someSample as sample } from '../../support/counters.ts';
import { aRound, aRun } from '../../support/documents.ts';

const limits = { web: { cpus: 0.5, memoryBytes: 1_000 } };

const story = [
  sample({
    atMs: 1_000,
    cpuTotalSeconds: 10,
    memoryBytes: 400,
    workingSetBytes: 100,
    pids: 3,
    blockReadBytes: 5,
    peakBytes: 500,
  }),
  sample({
    atMs: 2_000,
    cpuTotalSeconds: 10.1,
    memoryBytes: 600,
    workingSetBytes: 300,
    pids: 9,
    blockReadBytes: 5,
    peakBytes: 600,
  }),
  sample({
    atMs: 3_000,
    cpuTotalSeconds: 10.4,
    memoryBytes: 500,
    workingSetBytes: 200,
    pids: 4,
    blockReadBytes: 25,
    peakBytes: 600,
    cacheBytes: 7,
  }),
];

describe('what a phase cost', () => {
  test('counters are differences, memory is mean and highest, CPU a share of the limit', () => {
    expect(phaseResources('load', story, limits, 'cgroup-v2')).toMatchObject([
      {
        service: 'web',
        phase: 'load',
        durationMs: 2_000,
        cpu: { totalSeconds: expect.closeTo(0.4, 9) },
        cpuShareOfLimit: expect.closeTo(0.4, 9),
        memory: {
          currentBytes: 500,
          workingSetBytes: 300,
          peakBytes: 600,
          cacheBytes: 7,
          limitBytes: 1_000,
        },
        blockReadBytes: 20,
        pids: 9,
        samples: 3,
      },
    ]);
  });

  test('without a limit there is no share of it', () => {
    expect(phaseResources('idle', story, {}, 'cgroup-v1')).toMatchObject([
      { cpuShareOfLimit: null, memory: { limitBytes: null } },
    ]);
  });

  test('a service that was not there to the end has no figure', () => {
    expect(phaseResources('idle', [...story, new Map()], limits, 'cgroup-v1')).toEqual([]);
    expect(phaseResources('idle', story.slice(2), limits, 'cgroup-v1')).toEqual([]);
    expect(phaseResources('idle', [], limits, 'cgroup-v1')).toEqual([]);
  });

  test('nor has one that restarted, whose counters began anew', () => {
    const restarted = [...story, sample({ atMs: 4_000, cpuTotalSeconds: 0.2 })];
    expect(phaseResources('load', restarted, limits, 'cgroup-v1')).toEqual([]);
    expect(cpuBetween(restarted[0]!, restarted[3]!)).toEqual({});
  });

  test('network counters that vanish with a process do not count backwards', () => {
    const gone = [
      sample({ atMs: 0, networkReceivedBytes: 900 }),
      sample({ atMs: 1_000, networkReceivedBytes: 0 }),
    ];
    const [resources] = phaseResources('load', gone, limits, 'cgroup-v1');
    expect(resources?.networkReceivedBytes).toBe(0);
  });

  test('two readings at one moment make no endless share', () => {
    const resources = phaseResources('idle', [story[0]!, story[0]!], limits, 'cgroup-v1');
    isRun(aRun({ rounds: [aRound({ resources })] }));
    expect(isRun.errors ?? []).toEqual([]);
    expect(
      resources.every(
        ({ cpuShareOfLimit }) => cpuShareOfLimit === null || Number.isFinite(cpuShareOfLimit),
      ),
    ).toBe(true);
  });
});

test('CPU between two moments, for services that were there at both', () => {
  const both = cpuBetween(story[0]!, new Map([...story[2]!, ...sample({}, 'late')]));
  expect(Object.keys(both)).toEqual(['web']);
  expect(both['web']?.totalSeconds).toBeCloseTo(0.4, 9);
});

test('a timeline has one figure per service and sample, and none for a moment at which nothing was there', () => {
  const late = new Map([...sample({ atMs: 4_000 }, 'late'), ...sample({ atMs: 4_000 })]);
  expect(timelineOf([...story, new Map(), late], 1_000, 250)).toEqual({
    intervalMs: 250,
    atMs: [0, 1_000, 2_000, 3_000],
    services: {
      web: { cpuMs: [0, 100, 300, 0], workingSetKiB: [0, 0, 0, 0] },
      late: { cpuMs: [0, 0, 0, 0], workingSetKiB: [0, 0, 0, 0] },
    },
  });
});
