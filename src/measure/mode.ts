/** Whether base and head can be up together. Where they cannot, rounds alternate; a comparison never mixes the two. */
import { freemem } from 'node:os';
import { readFile } from 'node:fs/promises';
import type { Round, RunRecord } from '../records/generated/run.ts';

export type Mode = RunRecord['mode'];

/** What else needs memory: the engine, the load generator, the page cache of both. */
const HEADROOM = 1.2;

/** By each service's limit; one without a limit counts with what it needed in head's own round. */
export function bothFit(
  limits: RunRecord['limits'],
  headAlone: Round | undefined,
  availableBytes: number,
): boolean {
  const measured = (service: string) =>
    Math.max(
      0,
      ...(headAlone?.resources ?? [])
        .filter((resources) => resources.service === service)
        .map(({ memory }) => memory.peakBytes ?? memory.workingSetBytes),
    );
  const needed = Object.entries(limits).map(([service, { memoryBytes }]) => {
    const own = measured(service);
    // A generous limit that is far from being used need not be set aside twice.
    return memoryBytes === null ? own : Math.min(memoryBytes, Math.max(own * 4, memoryBytes / 4));
  });
  return 2 * HEADROOM * needed.reduce((sum, bytes) => sum + bytes, 0) <= availableBytes;
}

/** What can be had without swapping; of this machine, which on a remote engine is not the one that matters. */
export async function availableMemory(): Promise<number> {
  const text = await readFile('/proc/meminfo', 'utf8').catch(() => '');
  const kibibytes = /^MemAvailable:\s+(\d+) kB/m.exec(text)?.[1];
  return kibibytes === undefined ? freemem() : Number(kibibytes) * 1_024;
}
