import { EvidenceError } from '../platform/errors.ts';
import { readDocument, writeDocument } from '../records/documents.ts';
import type { FindingsDocument } from '../records/generated/findings.ts';
import { hardenStack } from '../scan/harden-stack.ts';
import { connectEngine } from '../stack/engine.ts';
import { defineCommand } from './command.ts';
import { outputDirectory } from './session.ts';
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
    const engine = await connectEngine(context.env);
    const hardened = await hardenStack({
      stack,
      engine,
      env: context.env,
      directory: context.directory,
    });
    const findings: FindingsDocument = {
      schemaVersion: 1,
      document: 'findings',
      runId: stack.runId,
      createdAt: new Date().toISOString(),
      tool: stack.tool,
      scanners: [hardened.scanner],
      findings: hardened.result.findings.map((found) => ({
        ...found,
        affects: [],
        change: 'unknown',
      })),
      advice: [],
      sboms: [],
      notices: [],
      ignored: [],
      unusedIgnores: [],
    };
    await writeDocument(directory, 'findings', findings);
    if (findings.scanners.length === 0) throw new EvidenceError('Nothing was scanned.');
    return 0;
  },
});
