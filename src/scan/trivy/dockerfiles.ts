/** All Dockerfiles, one after the other: each takes a second or less. */
import type { Log } from '../../platform/log.ts';
import { plainText } from '../../records/text.ts';
import type { Target } from '../../records/generated/findings.ts';
import type { Found, Issue } from '../findings/found.ts';
import type { DistinctDockerfile } from '../targets.ts';
import type { DatabaseSettings } from './database.ts';
import { scanDockerfile } from './dockerfile.ts';
import { readResult, resultKey, resultsFolder, writeResult } from './result-cache.ts';
import type { Ran, Trivy, TrivyContext } from './run.ts';

export interface DockerfilesOptions {
  dockerfiles: readonly DistinctDockerfile[];
  database: Pick<DatabaseSettings, 'cacheDirectory'>;
  context: TrivyContext;
  log: Log;
}

export async function scanDockerfiles(
  trivy: Trivy,
  { dockerfiles, database, context, log }: DockerfilesOptions,
): Promise<{ targets: Target[]; found: Found[] }> {
  const results = resultsFolder(database.cacheDirectory);
  const targets: Target[] = [];
  const found: Found[] = [];
  for (const dockerfile of dockerfiles) {
    const began = performance.now();
    const ran = await checkOnce(trivy, dockerfile, { context, log, results });
    const durationMs = performance.now() - began;
    const outcome: Target['outcome'] =
      ran.kind === 'done' ? { kind: 'scanned' } : { kind: 'failed', text: ran.text };
    for (const { variant, services } of dockerfile.usedBy) {
      const names = services.map((service) => plainText(service));
      targets.push({
        variant,
        services: names,
        name: plainText(dockerfile.file),
        outcome,
        durationMs,
      });
      if (ran.kind === 'failed') continue;
      found.push(...ran.value.map((issue) => ({ ...issue, variants: [variant], services: names })));
    }
  }
  return { targets, found };
}

/** The checks come with Trivy, so file, content and version decide what is found. */
async function checkOnce(
  trivy: Trivy,
  dockerfile: DistinctDockerfile,
  { context, log, results }: { context: TrivyContext; log: Log; results: string },
): Promise<Ran<Issue[]>> {
  const key = resultKey({
    subject: JSON.stringify([dockerfile.file, dockerfile.inline, dockerfile.text]),
    trivyVersion: trivy.version,
    databaseUpdatedAt: null,
    flags: ['config'],
  });
  const known = await readResult(results, key);
  if (known) return { kind: 'done', value: known.findings.issues.map(({ issue }) => issue) };
  log.info(`Trivy checks ${plainText(dockerfile.file)}`);
  const ran = await scanDockerfile(trivy, dockerfile, context);
  if (ran.kind === 'done') {
    const issues = ran.value.map((issue) => ({ issue, layer: null }));
    await writeResult(results, key, { findings: { issues, endedSystem: null }, sbom: null });
  }
  return ran;
}
