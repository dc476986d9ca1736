/** The job summary: Markdown that GitHub shows on the run's page. */
import { appendFile, stat } from 'node:fs/promises';
import { messageOf } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { cutMarkdown } from './markdown.ts';

export type SummaryResult =
  { kind: 'written' } | { kind: 'cut' } | { kind: 'skipped'; reason: string };

/** Over this, GitHub drops the whole summary of the step, with what others wrote into it. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTICE =
  '**Cut here:** GitHub keeps at most 1 MiB of summary for a step. `report.md` among the documents of this run is whole.';

/** Appends to what the step's earlier programs wrote; the limit is over all of it. */
export async function appendSummary(
  path: string | undefined,
  markdown: string,
  log: Log,
): Promise<SummaryResult> {
  if (path === undefined) return skip('GITHUB_STEP_SUMMARY is not set.', log);
  try {
    const usedBytes = await sizeOf(path);
    const text = `${usedBytes > 0 ? '\n' : ''}${markdown.trimEnd()}\n`;
    const leftBytes = MAX_SUMMARY_BYTES - usedBytes;
    const fitting = cutMarkdown(text, leftBytes, (part) => Buffer.byteLength(part), CUT_NOTICE);
    if (Buffer.byteLength(fitting) > leftBytes) {
      return skip(`${path} already holds ${usedBytes} of ${MAX_SUMMARY_BYTES} bytes.`, log);
    }
    await appendFile(path, fitting);
    return { kind: fitting === text ? 'written' : 'cut' };
  } catch (error) {
    return skip(messageOf(error), log);
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

function skip(reason: string, log: Log): SummaryResult {
  log.warn(`no job summary was written: ${reason}`);
  return { kind: 'skipped', reason };
}
