/** One container, counted by the kernel's own files and by the engine: whichever cgroup version this machine has. */
import { expect, test } from '@jest/globals';
import type { Counters } from '../../src/measure/resources/counters.ts';
import { counterReader } from '../../src/measure/resources/reader.ts';
import { connectEngine } from '../../src/stack/engine.ts';
import { projectName } from '../../src/stack/names.ts';
import { makeStack, nodeService, quickConfig } from '../support/stack-folder.ts';

const LONG_MS = 90_000;
const BURNT_SECONDS = 0.5;
const LIMIT_BYTES = 96 * 1024 * 1024;

const CACHED_BYTES = 4 * 1024 * 1024;

/** Writes a file that stays in the page cache, burns a known amount of CPU, listens once that is done, and then only waits. */
const burner = nodeService(
  `require('fs').writeFileSync('/tmp/cached', Buffer.alloc(${CACHED_BYTES}));
   while (process.cpuUsage().user < ${BURNT_SECONDS * 1e6}) for (let i = 0; i < 1e6; i++);
   require('http').createServer((q, r) => r.end('ok')).listen(80)`,
  { expose: ['80'], deploy: { resources: { limits: { memory: `${LIMIT_BYTES}b`, cpus: '0.5' } } } },
);

test(
  'the kernel and the engine tell the same',
  async () => {
    await using stack = await makeStack({
      'compose.yaml': { services: { burner } },
      '.compose-gate.yml': quickConfig({ endpoints: [{ service: 'burner', name: 'home' }] }),
    });
    expect(await stack.run(['up'])).toMatchObject({ exitCode: 0 });
    const { runId } = await stack.document('stack');
    const engine = await connectEngine(process.env);
    const [container] = await engine.containers(projectName(runId, 'head'));
    const files = await counterReader(container!, engine, 'cgroup');
    const api = await counterReader(container!, engine, 'engine-api');
    expect([files.source, api.source]).toEqual([
      `cgroup-v${engine.info.cgroupVersion}`,
      'engine-api',
    ]);
    const before = (await files.read())!;
    const told = (await api.read())!;
    const after = (await files.read())!;

    expect(before.cpuTotalSeconds).toBeGreaterThanOrEqual(BURNT_SECONDS);
    expect(before.throttledPeriods).toBeGreaterThan(0);
    expect([before.limitBytes, told.limitBytes]).toEqual([LIMIT_BYTES, LIMIT_BYTES]);
    expect(before.cacheBytes).toBeGreaterThanOrEqual(CACHED_BYTES);
    expect(before.memoryBytes - before.workingSetBytes).toBeGreaterThanOrEqual(CACHED_BYTES);
    for (const counter of [
      'cpuTotalSeconds',
      'periods',
      'throttledPeriods',
      'throttledSeconds',
      'blockReadBytes',
      'blockWriteBytes',
      'networkReceivedBytes',
      'networkSentBytes',
    ] satisfies (keyof Counters)[])
      expect([counter, isBetween(before[counter], told[counter], after[counter])]).toEqual([
        counter,
        true,
      ]);
    expect(told.pids).toBe(before.pids);
    expect(Math.abs(told.workingSetBytes - before.workingSetBytes)).toBeLessThan(1024 * 1024);
  },
  LONG_MS,
);

/** Both are whole nanoseconds or microseconds in the end. */
const ROUNDING = 1e-6;

function isBetween(least: number, value: number, greatest: number): boolean {
  return value >= least - ROUNDING && value <= greatest + ROUNDING;
}
