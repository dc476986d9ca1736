/** From the report on one image to issues, or to the reason why it is not to be believed. */
import { plainText } from '../../records/text.ts';
import { listOf, MalformedReport } from '../reading.ts';
import { Ordinals } from './ordinals.ts';
import { readReport, type TrivyReport } from './report.ts';
import { secretOf } from './secret.ts';
import { vulnerabilityOf, type ImageIssue } from './vulnerability.ts';

export interface ImageFindings {
  issues: ImageIssue[];
  /** The distribution, where it has ended and so gets no advisories any more. */
  endedSystem: string | null;
}

/** @throws MalformedReport */
export function imageFindings(
  value: unknown,
  image: { diffIds: readonly string[] },
): ImageFindings {
  const report = readReport(value);
  if (!isOf(report, image.diffIds)) {
    throw new MalformedReport('it is on another image than the one that was to be scanned');
  }
  const ordinals = new Ordinals();
  return {
    issues: report.results.flatMap((result) => [
      ...listOf(result, 'Vulnerabilities').flatMap((entry) => vulnerabilityOf(result, entry) ?? []),
      ...listOf(result, 'Secrets').map((entry) => secretOf(result, entry, ordinals)),
    ]),
    endedSystem: report.system?.endOfLife === true ? plainText(report.system.name) : null,
  };
}

/** A tag can move between building and scanning; layers cannot. */
function isOf({ diffIds }: TrivyReport, expected: readonly string[]): boolean {
  return diffIds.length === expected.length && diffIds.every((id, index) => id === expected[index]);
}
