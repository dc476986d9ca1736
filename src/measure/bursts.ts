/** Several turns of one variant are one block of the record, for each alone is too short to say anything. Pure. */
import { addBadAnswers } from '../records/answers.ts';
import type { Block, Cpu } from '../records/generated/run.ts';
import type { Scenario } from '../records/generated/stack.ts';
import { mergeLatencies } from '../stats/latency.ts';
import { blockOf } from './asking.ts';
import type { LoadWindow } from './load/windows.ts';
import { cpuBetween } from './resources/phase.ts';
import type { Sample } from './resources/sampler.ts';

/** One turn, and the counters right before and after it. */
export interface Burst {
  /** Since the round began. */
  atMs: number;
  window: LoadWindow;
  before: Sample;
  after: Sample;
}

/** The block lasts as long as its turns together, without those of the other variant in between. */
export function blockOfBursts(scenario: Scenario, bursts: readonly Burst[]): Block {
  const windows = bursts.map(({ window }) => window);
  const sum = (key: 'durationMs' | 'intended' | 'answers') =>
    windows.reduce((total, window) => total + window[key], 0);
  const window = {
    atMs: 0,
    durationMs: sum('durationMs'),
    intended: sum('intended'),
    answers: sum('answers'),
    ...addBadAnswers(windows),
    latency: mergeLatencies(windows.flatMap(({ latency }) => latency ?? [])),
  };
  const cpu = addCpu(bursts.map(({ before, after }) => cpuBetween(before, after)));
  return blockOf(scenario, bursts[0]?.atMs ?? 0, window, cpu);
}

/** A service that restarted in one of them is left out, as in any block. */
function addCpu(all: readonly Block['cpu'][]): Block['cpu'] {
  const inAll = Object.keys(all[0] ?? {}).filter((name) => all.every((cpu) => name in cpu));
  return Object.fromEntries(
    inAll.map((name) => {
      const own = all.flatMap((cpu) => cpu[name] ?? []);
      const sum = (key: keyof Cpu) => own.reduce((total, cpu) => total + cpu[key], 0);
      return [
        name,
        {
          userSeconds: sum('userSeconds'),
          systemSeconds: sum('systemSeconds'),
          totalSeconds: sum('totalSeconds'),
          periods: sum('periods'),
          throttledPeriods: sum('throttledPeriods'),
          throttledSeconds: sum('throttledSeconds'),
        },
      ];
    }),
  );
}
