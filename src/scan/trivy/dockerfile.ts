/** One Dockerfile, checked. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../platform/errors.ts';
import type { Issue } from '../findings/found.ts';
import { inPrivateFolder } from '../private-folder.ts';
import { listOf, MalformedReport } from '../reading.ts';
import type { DistinctDockerfile } from '../targets.ts';
import { badReport } from './failure.ts';
import { misconfigurationOf } from './misconfiguration.ts';
import { Ordinals } from './ordinals.ts';
import { readReport } from './report.ts';
import { QUIET_FLAGS, trivyReport, type Ran, type Trivy, type TrivyContext } from './run.ts';

/** Trivy sees a copy: its folder holds nothing else, and comments in it cannot switch checks off. */
export function scanDockerfile(
  trivy: Trivy,
  dockerfile: DistinctDockerfile,
  context: TrivyContext,
): Promise<Ran<Issue[]>> {
  return inPrivateFolder(context.env, async (folder) => {
    const copy = join(folder, 'copy');
    await mkdir(copy);
    await writeFile(join(copy, 'Dockerfile'), withoutInlineIgnores(dockerfile.text), {
      mode: 0o600,
    });
    const args = [
      'config',
      '--format',
      'json',
      '--exit-code',
      '0',
      '--misconfig-scanners',
      'dockerfile',
      // The checks that this version of Trivy carries: the same for base and head, and no download.
      '--skip-check-update',
      ...QUIET_FLAGS,
      '--cache-dir',
      join(folder, 'cache'),
      copy,
    ];
    const ran = await trivyReport(trivy, args, context, (report) => readIssues(report, dockerfile));
    return ran.kind === 'done' ? ran.value : ran;
  });
}

/** What is accepted lies in the configuration, with a reason and an end, and not in the file that is judged. */
function withoutInlineIgnores(text: string): string {
  return text.replace(/(trivy|tfsec):ignore/gi, '$1-ignore');
}

function readIssues(report: unknown, dockerfile: DistinctDockerfile): Ran<Issue[]> {
  try {
    const ordinals = new Ordinals();
    const results = readReport(report).results;
    if (results.length === 0) return badReport('Trivy did not recognise the file as a Dockerfile');
    const issues = results.flatMap((result) =>
      listOf(result, 'Misconfigurations').flatMap(
        (entry) => misconfigurationOf(entry, dockerfile, ordinals) ?? [],
      ),
    );
    return { kind: 'done', value: issues };
  } catch (error) {
    if (error instanceof MalformedReport) return badReport(messageOf(error));
    throw error;
  }
}
