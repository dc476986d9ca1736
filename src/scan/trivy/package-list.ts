/** The vulnerabilities of a list of packages: what Trivy would find in an image that holds them, without the image. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../platform/errors.ts';
import type { Installed } from '../../records/generated/baseline.ts';
import { purlParts, TRIVY_PROPERTY, type PackageList } from '../../records/package-list.ts';
import { inPrivateFolder } from '../private-folder.ts';
import { MalformedReport } from '../reading.ts';
import { badReport } from './failure.ts';
import { imageFindings } from './image-report.ts';
import { readResult, resultKey, writeResult } from './result-cache.ts';
import { QUIET_FLAGS, trivyReport, type Ran, type Trivy, type TrivyContext } from './run.ts';
import type { ImageIssue } from './vulnerability.ts';

export interface ListOptions {
  /** Of this worker. */
  cache: string;
  offline: boolean;
  databaseUpdatedAt: string;
  /** Folder of the results of earlier runs. */
  results: string;
}

/** Equal for equal lists. */
export function listKey(list: PackageList): string {
  return createHash('sha256')
    .update(JSON.stringify([list.system, list.packages]))
    .digest('hex');
}

export async function scanListOnce(
  trivy: Trivy,
  list: PackageList,
  options: ListOptions,
  context: TrivyContext,
): Promise<Ran<ImageIssue[]>> {
  const key = resultKey({
    subject: `packages ${listKey(list)}`,
    trivyVersion: trivy.version,
    databaseUpdatedAt: options.databaseUpdatedAt,
    flags: scanFlags(options.offline),
  });
  const known = await readResult(options.results, key);
  if (known) return { kind: 'done', value: known.findings.issues };
  const ran = await scanList(trivy, list, options, context);
  if (ran.kind === 'done') {
    const findings = { issues: ran.value, endedSystem: null };
    await writeResult(options.results, key, { findings, sbom: null });
  }
  return ran;
}

function scanFlags(offline: boolean): string[] {
  return ['--scanners', 'vuln', ...(offline ? ['--offline-scan'] : [])];
}

function scanList(
  trivy: Trivy,
  list: PackageList,
  { cache, offline }: ListOptions,
  context: TrivyContext,
): Promise<Ran<ImageIssue[]>> {
  return inPrivateFolder(context.env, async (folder) => {
    const file = join(folder, 'packages.cdx.json');
    await writeFile(file, JSON.stringify(minimalSbom(list)), { mode: 0o600 });
    const args = [
      'sbom',
      '--format',
      'json',
      '--exit-code',
      '0',
      ...scanFlags(offline),
      '--skip-db-update',
      '--skip-java-db-update',
      '--no-progress',
      ...QUIET_FLAGS,
      '--timeout',
      `${Math.ceil(context.timeoutMs / 1_000)}s`,
      '--cache-dir',
      cache,
      file,
    ];
    const ran = await trivyReport(trivy, args, context, issuesIn);
    return ran.kind === 'done' ? ran.value : ran;
  });
}

function issuesIn(report: unknown): Ran<ImageIssue[]> {
  try {
    // A list has no layers.
    return { kind: 'done', value: imageFindings(report, { diffIds: [] }).issues };
  } catch (error) {
    if (error instanceof MalformedReport) return badReport(messageOf(error));
    throw error;
  }
}

const SYSTEM = 'system';

/** CycloneDX with nothing in it but what Trivy matches by. */
export function minimalSbom({ system, packages }: PackageList): object {
  const components = packages.map((installed, index) => componentOf(installed, `package-${index}`));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: [
      // Without it no package of a distribution is matched at all.
      ...(system === null ? [] : [{ type: 'operating-system', 'bom-ref': SYSTEM, ...system }]),
      ...components,
    ],
    dependencies:
      system === null
        ? []
        : [
            {
              ref: SYSTEM,
              dependsOn: components.flatMap((component, index) =>
                purlParts(packages[index]?.purl ?? '')?.isOfSystem === true
                  ? component['bom-ref']
                  : [],
              ),
            },
          ],
  };
}

function componentOf({ purl, name, source }: Installed, reference: string) {
  return {
    type: 'library',
    'bom-ref': reference,
    name: name ?? purlParts(purl)?.name ?? purl,
    purl,
    ...(source && {
      properties: [
        { name: `${TRIVY_PROPERTY}SrcName`, value: source.name },
        { name: `${TRIVY_PROPERTY}SrcVersion`, value: source.version },
      ],
    }),
  };
}
