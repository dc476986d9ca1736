import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { readDocument, writeDocument } from '../records/documents.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { hardenStack } from '../scan/harden-stack.ts';
import { scanStack } from '../scan/scan.ts';
import { sourceRoot } from '../scan/source-root.ts';
import { stackTargets } from '../scan/stack-targets.ts';
import { engineAddress } from '../stack/engine-location.ts';
import type { Variant } from '../stack/names.ts';
import { requireNamedBaseline } from './baseline/named.ts';
import { defineCommand, type Context } from './command.ts';
import { outputDirectory, resumeSession } from './session.ts';
import { baselineInput, outputInput } from './shared-inputs.ts';
import { askedBasis } from './scan/basis.ts';
import { scanStatic } from './scan/static.ts';
import { scannerInputs, staticInputs } from './scanner-inputs.ts';

export const scan = defineCommand({
  name: 'scan',
  summary: 'Scan images, containers and the Compose file',
  details:
    'Runs Trivy, Snyk and our own hardening rules on what is up, and writes findings.json. It comes before `down`. Without a base, the packages of a stored run are matched with the database of this scan, so that a new advisory is not taken for a change. With --static the hardening rules look at Compose files alone: no engine is needed, nothing is started, and the exit code is 1 when a finding is high or critical. A scanner that is not installed is reported as not scanned; one that was started and failed is missing evidence.',
  inputs: { ...outputInput, ...baselineInput, ...scannerInputs, ...staticInputs },
  outputs: { findings: 'Path of findings.json' },
  async run(inputs, context) {
    if (inputs.static) return scanStatic(inputs, context);
    await requireNamedBaseline(inputs.baseline, context);
    const directory = outputDirectory(inputs, context);
    const stack = await readDocument(directory, 'stack');
    const { engine, variants } = await resumeSession(stack, context);
    const { env, signal, log } = context;
    const { host: engineHost } = await engineAddress(env);
    const hardening = stack.settings.scan.hardening
      ? await hardenStack({ stack, engine, engineHost, env, directory: context.directory })
      : undefined;
    const findings = await scanStack({
      runId: stack.runId,
      createdAt: new Date(),
      tool: stack.tool,
      ...(await stackTargets(variants, engine, (variant) =>
        sourceRoot(folderOf(stack, variant, context), []),
      )),
      basis: await askedBasis(inputs.baseline, stack, context),
      settings: stack.settings.scan,
      ignores: stack.settings.ignores,
      ...(hardening && {
        hardening: {
          scanner: hardening.scanner,
          findings: hardening.findings,
          notices: hardening.notes,
          compliance: hardening.compliance,
        },
      }),
      snykToken: inputs['snyk-token'],
      cacheDirectory: cacheDirectory(context),
      outputDirectory: directory,
      // In a shell never without being asked.
      installScanners: inputs['install-scanners'] || context.inActions,
      // Their environment is emptied, and with it what says which context the docker command uses.
      env: { ...env, DOCKER_HOST: engineHost },
      signal,
      log,
    });
    await writeDocument(directory, 'findings', findings);
    await context.setOutputs({ findings: join(directory, 'findings.json') });
    return 0;
  },
});

/** The base's files lie in a folder of their own, and are called by the same names. */
function folderOf(stack: StackDocument, name: Variant, context: Context): string {
  const entry = stack.variants.find(({ variant }) => variant === name);
  return resolve(context.directory, name === 'base' ? (entry?.directory ?? '.') : '.');
}

/** Databases and analysed layers outlive the run. */
function cacheDirectory({ env }: Context): string {
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'compose-gate');
}
