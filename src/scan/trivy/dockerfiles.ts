/** All Dockerfiles, one after the other: each takes a second or less. */
import type { Log } from '../../platform/log.ts';
import { plainText } from '../../records/text.ts';
import type { Target } from '../../records/generated/findings.ts';
import type { Found } from '../findings/found.ts';
import type { DistinctDockerfile } from '../targets.ts';
import { scanDockerfile } from './dockerfile.ts';
import type { Trivy, TrivyContext } from './run.ts';

export interface DockerfilesOptions {
  dockerfiles: readonly DistinctDockerfile[];
  context: TrivyContext;
  log: Log;
}

export async function scanDockerfiles(
  trivy: Trivy,
  { dockerfiles, context, log }: DockerfilesOptions,
): Promise<{ targets: Target[]; found: Found[] }> {
  const targets: Target[] = [];
  const found: Found[] = [];
  for (const dockerfile of dockerfiles) {
    log.info(`Trivy checks ${plainText(dockerfile.file)}`);
    const began = performance.now();
    const ran = await scanDockerfile(trivy, dockerfile, context);
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
