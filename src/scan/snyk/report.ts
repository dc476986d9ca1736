/** What the Snyk CLI printed and how it ended, put together: its exit code counts more than the `ok` it writes. */
import { plainText } from '../../records/text.ts';
import { messageOf } from '../../platform/errors.ts';
import type { Issue } from '../findings/found.ts';
import { fieldsOf, listOf, MalformedReport, optionalText, type Fields } from '../reading.ts';
import { failureOf, type SnykFailure } from './failure.ts';
import { issuesOf } from './issue.ts';

export type SnykAnswer =
  | { kind: 'scanned'; issues: Issue[]; baseImage: BaseImageAdvice | null }
  | { kind: 'nothing' }
  | SnykFailure;

/** What Snyk says of the base image: the one in use, and a better one. */
export interface BaseImageAdvice {
  now: string;
  better: string;
}

export function readAnswer(result: {
  exitCode: number;
  signal?: string | undefined;
  stdout: string;
  stderr: string;
}): SnykAnswer {
  if (result.exitCode === EXIT.nothing) return { kind: 'nothing' };
  const report = parse(result.stdout);
  if (report === undefined) return failureOf(result, plainText(result.stdout || result.stderr));
  try {
    return judge(result, fieldsOf(report, 'the report'));
  } catch (error) {
    if (!(error instanceof MalformedReport)) throw error;
    return { kind: 'failed', text: `Snyk's report cannot be used: ${messageOf(error)}` };
  }
}

const EXIT = { clean: 0, vulnerable: 1, nothing: 3 } as const;

function judge(result: Parameters<typeof readAnswer>[0], report: Fields): SnykAnswer {
  const parts = [report, ...listOf(report, 'applications')];
  // A part that failed says so beside others that did not, and the top level then still says ok.
  const broken = parts.find((part) => part['error'] !== undefined && part['error'] !== null);
  if (broken) return failureOf(result, plainText(String(broken['error'])));
  if (!Array.isArray(report['vulnerabilities']))
    throw new MalformedReport('it lists no vulnerabilities');
  const lists = parts.map((part) => ({ part, entries: listOf(part, 'vulnerabilities') }));
  const listed = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  const agree =
    (result.exitCode === EXIT.clean && listed === 0) ||
    (result.exitCode === EXIT.vulnerable && listed > 0);
  if (agree) {
    return {
      kind: 'scanned',
      issues: lists.flatMap(({ part, entries }) => issuesOf(part, entries)),
      baseImage: baseImageAdvice(report),
    };
  }
  if (result.exitCode !== EXIT.clean && result.exitCode !== EXIT.vulnerable)
    return failureOf(result, '');
  return {
    kind: 'failed',
    text: `Snyk contradicts itself: exit code ${result.exitCode}, and ${listed} vulnerabilities in its report. Run it again.`,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The advice is a table in words; the first image under `upgrades` is the smallest step. */
function baseImageAdvice(report: Fields): BaseImageAdvice | null {
  const docker = fieldsOf(report['docker'] ?? {}, 'docker');
  const now = optionalText(docker, 'baseImage');
  const remediation = fieldsOf(docker['baseImageRemediation'] ?? {}, 'baseImageRemediation');
  if (now === null || remediation['code'] !== 'REMEDIATION_AVAILABLE') return null;
  const messages = listOf(remediation, 'advice').map((line) => optionalText(line, 'message') ?? '');
  const from = messages.findIndex((message) => /upgrades$/.test(message));
  const row = from < 0 ? undefined : /\n(\S+)\s+\d+\s+\d+ critical/.exec(messages[from + 1] ?? '');
  return row?.[1] === undefined ? null : { now: plainText(now), better: plainText(row[1]) };
}
