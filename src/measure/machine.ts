/** The machine the numbers come from, and whether it kept its speed. */
import { readFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem } from 'node:os';
import type { RunRecord } from '../records/generated/run.ts';
import type { Engine } from '../stack/engine.ts';

type Machine = RunRecord['machine'];
export type SpeedCheck = Machine['speedChecks'][number];

/** About 10 ms on a current machine: long enough to time, short enough to disturb nothing. */
const LOOP_TURNS = 8_000_000;
const REPEATS = 3;
/** Beyond this the machine changed speed, or someone else took its CPUs. */
const STEADY_SPREAD = 0.15;
const STEADY_STEAL = 0.05;

/** A fixed CPU loop, the fastest of three: slower later means a slower machine, not a slower stack. */
export function speedCheck(at: SpeedCheck['at']): SpeedCheck {
  let fastest = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const began = performance.now();
    let state = 1;
    for (let turn = 0; turn < LOOP_TURNS; turn += 1)
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    // The result is used, so that the loop cannot be optimised away.
    fastest = Math.min(fastest, performance.now() - began + (state === 0.5 ? 1 : 0));
  }
  return { at, loopMs: Math.round(fastest * 1_000) / 1_000 };
}

export interface CpuTimes {
  stealTicks: number;
  totalTicks: number;
}

/** From /proc/stat, or undefined where there is none. */
export async function cpuTimes(): Promise<CpuTimes | undefined> {
  const text = await readFile('/proc/stat', 'utf8').catch(() => undefined);
  const fields = text?.split('\n')[0]?.trim().split(/\s+/).slice(1, 9).map(Number);
  if (!fields || fields.length < 8) return undefined;
  return { stealTicks: fields[7] ?? 0, totalTicks: fields.reduce((sum, ticks) => sum + ticks, 0) };
}

export function stealShare(
  before: CpuTimes | undefined,
  after: CpuTimes | undefined,
): number | null {
  if (!before || !after || after.totalTicks <= before.totalTicks) return null;
  return (after.stealTicks - before.stealTicks) / (after.totalTicks - before.totalTicks);
}

export function describeMachine(
  engine: Engine,
  composeVersion: string,
  speedChecks: SpeedCheck[],
  steal: number | null,
): Machine {
  const processors = cpus();
  return {
    cpuModel: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryBytes: totalmem(),
    kernel: release(),
    engineVersion: engine.info.version,
    composeVersion,
    cgroupVersion: engine.info.cgroupVersion,
    speedChecks,
    stealShare: steal,
    loadAverage: loadavg()[0] ?? 0,
    steady: isSteady(speedChecks, steal),
  };
}

export function isSteady(checks: readonly SpeedCheck[], steal: number | null): boolean {
  const loops = checks.map(({ loopMs }) => loopMs);
  const spread = loops.length === 0 ? 0 : Math.max(...loops) / Math.min(...loops) - 1;
  return spread <= STEADY_SPREAD && (steal ?? 0) <= STEADY_STEAL;
}
