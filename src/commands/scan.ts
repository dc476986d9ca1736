import { homedir } from 'node:os';
import { join } from 'node:path';
import { readDocument, writeDocument } from '../records/documents.ts';
import { hardenStack } from '../scan/harden-stack.ts';
import { scanStack } from '../scan/scan.ts';
import { dockerfileTargets, imageTargets } from '../scan/stack-targets.ts';
import { defineCommand, type Context } from './command.ts';
import { outputDirectory, resumeSession } from './session.ts';
import { outputInput } from './shared-inputs.ts';
import { scannerInputs } from './scanner-inputs.ts';

export const scan = defineCommand({
  name: 'scan',
  summary: 'Scan images, containers and the Compose file',
  details:
    'Runs Trivy, Snyk and our own hardening rules on what is up, and writes findings.json. It comes before `down`. A scanner that is not installed is reported as not scanned; one that was started and failed is missing evidence.',
  inputs: { ...outputInput, ...scannerInputs },
  outputs: { findings: 'Path of findings.json' },
  async run(inputs, context) {
    const directory = outputDirectory(inputs, context);
    const stack = await readDocument(directory, 'stack');
    const { engine, variants } = await resumeSession(stack, context);
    const { env, signal, log } = context;
    const hardening = stack.settings.scan.hardening
      ? await hardenStack({ stack, engine, env, directory: context.directory })
      : undefined;
    const findings = await scanStack({
      runId: stack.runId,
      createdAt: new Date(),
      tool: stack.tool,
      images: await imageTargets(variants, engine),
      dockerfiles: await dockerfileTargets(variants, context.directory),
      settings: stack.settings.scan,
      ignores: stack.settings.ignores,
      ...(hardening && {
        hardening: {
          scanner: hardening.scanner,
          findings: hardening.result.findings,
          notices: hardening.result.notes,
        },
      }),
      snykToken: inputs['snyk-token'],
      cacheDirectory: cacheDirectory(context),
      installScanners: context.inActions,
      env,
      signal,
      log,
    });
    await writeDocument(directory, 'findings', findings);
    await context.setOutputs({ findings: join(directory, 'findings.json') });
    return 0;
  },
});

/** Databases and analysed layers outlive the run. */
function cacheDirectory({ env }: Context): string {
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'compose-gate');
}
