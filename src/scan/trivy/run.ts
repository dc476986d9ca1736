/** One call of Trivy, judged by the report it wrote and never by its exit code. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceError, InterruptedError, messageOf } from '../../platform/errors.ts';
import { runProcess, type ProcessResult } from '../../platform/process.ts';
import { formatBytes, formatDuration } from '../../records/units.ts';
import { scannerEnvironment } from '../environment.ts';
import { inPrivateFolder } from '../private-folder.ts';
import { badReport, failureOf, type Failure } from './failure.ts';
import { readReportFile, type LongLists } from './report-file.ts';
import { READ_FIELDS, shortenedVulnerability } from './vulnerability.ts';

export interface Trivy {
  program: string;
  version: string;
}

export interface TrivyContext {
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  timeoutMs: number;
}

export type Ran<T> = { kind: 'done'; value: T } | Failure;

/** Larger than this no report is read: 50,000 findings with their descriptions take about 150 MiB. */
const MAX_REPORT_BYTES = 384 * 1024 * 1024;
/** Packages are listed for the SBOM alone, which Trivy makes from the file. */
const LONG_LISTS: LongLists = {
  Vulnerabilities: { fields: READ_FIELDS, keep: shortenedVulnerability },
  Packages: { fields: [], keep: () => ({}) },
};
/** Trivy gets a chance to end by itself before we end it. */
const GRACE_MS = 1_000;

/** Silences Trivy's calls home. */
export const QUIET_FLAGS = ['--skip-version-check', '--disable-telemetry'] as const;

/** A run that writes one JSON file; `use` may read it and work in its private folder until it returns. */
export function trivyReport<T>(
  trivy: Trivy,
  args: readonly string[],
  context: TrivyContext,
  use: (report: unknown, file: string) => Promise<T> | T,
): Promise<Ran<T>> {
  return inPrivateFolder(context.env, async (folder) => {
    // Never stdout: half a report in a file is seen, and a secret in it is gone with the folder.
    const file = join(folder, 'report.json');
    const ended = await runTrivy(trivy, [...args, '--output', file], folder, context);
    if (ended.kind === 'failed') return ended;
    const report = await readJson(file, ended.value);
    if (report.kind === 'failed') return report;
    return { kind: 'done', value: await use(report.value, file) };
  });
}

/** In a folder of its own, where no `trivy.yaml` or `.trivyignore` of a pull request lies. */
export async function runTrivy(
  trivy: Trivy,
  args: readonly string[],
  folder: string,
  context: TrivyContext,
): Promise<Ran<ProcessResult>> {
  try {
    const value = await runProcess(trivy.program, args, {
      cwd: folder,
      env: scannerEnvironment(context.env, { home: folder, temporary: folder }),
      signal: context.signal,
      timeoutMs: context.timeoutMs + GRACE_MS,
    });
    return { kind: 'done', value };
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    if (error instanceof EvidenceError) return tooSlow(context.timeoutMs);
    return { kind: 'failed', cause: 'other', text: `Trivy cannot be run: ${messageOf(error)}` };
  }
}

function tooSlow(timeoutMs: number): Failure {
  return {
    kind: 'failed',
    cause: 'too-slow',
    text: `Trivy did not end within ${formatDuration(timeoutMs)}. Raise scan.timeout in .compose-gate.yml, or make the image smaller.`,
  };
}

async function readJson(path: string, result: ProcessResult): Promise<Ran<unknown>> {
  const file = await open(path).catch(() => undefined);
  if (!file) return failureOf(result);
  try {
    const { size } = await file.stat();
    if (size === 0) return failureOf(result);
    if (size > MAX_REPORT_BYTES) {
      return badReport(
        `it has ${formatBytes(size)}; at most ${formatBytes(MAX_REPORT_BYTES)} are read`,
      );
    }
    return { kind: 'done', value: await readReportFile(file, LONG_LISTS) };
  } catch (error) {
    // A run that was cut short explains half a report better than the parser does.
    if (result.exitCode !== 0) return failureOf(result);
    return badReport(`it is not JSON (${messageOf(error)})`);
  } finally {
    await file.close();
  }
}
