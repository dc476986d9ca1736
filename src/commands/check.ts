import { EvidenceError } from '../platform/errors.ts';
import { readDocument } from '../records/documents.ts';
import { connectEngine } from '../stack/engine.ts';
import { isAnythingLeft } from '../stack/variant.ts';
import { readAccepted, readAcceptedFile } from './accepted.ts';
import { requireNamedBaseline } from './baseline/named.ts';
import type { Command, Context } from './command.ts';
import { defineCommand } from './command.ts';
import { compare } from './compare.ts';
import { down } from './down.ts';
import { decide } from './gate.ts';
import type { InputSpecs, Inputs } from './inputs.ts';
import { measureOnly } from './measure.ts';
import { report } from './report.ts';
import { scan } from './scan.ts';
import {
  acceptedInput,
  baseInput,
  baselineInput,
  githubInputs,
  keepInput,
  measureInputs,
  outputInput,
  policyInput,
  stackInputs,
} from './shared-inputs.ts';
import { scannerInputs } from './scanner-inputs.ts';
import { outputDirectory } from './session.ts';
import { up } from './up.ts';

const inputs = {
  ...outputInput,
  ...stackInputs,
  ...baseInput,
  ...measureInputs,
  ...scannerInputs,
  ...baselineInput,
  ...policyInput,
  ...acceptedInput,
  ...githubInputs,
  ...keepInput,
} as const satisfies InputSpecs;

export const check = defineCommand({
  name: 'check',
  summary: 'The whole check: up, measure, scan, compare, gate, report, down',
  details:
    'Builds and starts the stack in the current folder, measures it over fresh starts, scans it, judges it and reports; then removes everything it started. A stack that does not start is a result, and is reported as one.',
  inputs,
  outputs: {
    result: 'pass, warn or fail',
    headline: 'One sentence: the decision and why',
    report: 'Path of report.md',
  },
  async run(given, context) {
    await requireNamedBaseline(given.baseline, context);
    await readAcceptedFile(given.accepted, context);
    // Where it throws it has removed what it made, and whatever an earlier run kept is still there.
    const started = await call(up, given, context);
    try {
      await checkAccepted(given, context);
      const steps = started === 0 ? [measureOnly, scan, compare] : [scan, compare];
      const failed = await attempt(steps, given, context);
      const { exitCode: decided } = await decide(given, context);
      await call(report, given, context);
      // A local build that fails leaves nothing to judge; the report says what happened all the same.
      if (started === WRONG_INPUT) return started;
      return decided === 0 ? failed : decided;
    } finally {
      if (given.keep) await sayWhatIsKept(given, context);
      else await call(down, given, context);
    }
  },
});

const WRONG_INPUT = 2;

async function sayWhatIsKept(
  given: { directory: string; output: string },
  context: Context,
): Promise<void> {
  const { runId, variants } = await readDocument(outputDirectory(given, context), 'stack');
  // An interrupted run removes what it made all the same.
  const engine = await connectEngine(context.env);
  if (!(await isAnythingLeft(runId, variants, engine, context.env))) return;
  const places = (['directory', 'output'] as const).filter(
    (name) => given[name] !== inputs[name].default,
  );
  const command = ['compose-gate down', ...places.map((name) => `--${name} ${given[name]}`)];
  context.log.info(
    `Kept what run ${runId} made: containers, networks, volumes and images. To remove it: ${command.join(' ')}`,
  );
}

/** Goes on after a step that could not get its evidence: what the others found is reported, and the gate knows what lacks. */
async function attempt(
  steps: readonly Command[],
  given: Inputs<typeof inputs>,
  context: Context,
): Promise<number> {
  let exitCode = 0;
  for (const step of steps) {
    try {
      await call(step, given, context);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      context.log.warn(`${step.name}: ${error.message}`);
      exitCode = error.exitCode;
    }
  }
  return exitCode;
}

/** Where it may come from is known with the base: found only by the gate, it would leave what was measured without a report. */
async function checkAccepted(
  given: { output: string; accepted: string | undefined },
  context: Context,
): Promise<void> {
  const stack = await readDocument(outputDirectory(given, context), 'stack');
  await readAccepted(given.accepted, stack, context);
}

/** Each step takes those of our inputs that it declares. */
function call(command: Command, given: Inputs<typeof inputs>, context: Context): Promise<number> {
  const own = Object.fromEntries(
    Object.entries(given).filter(([name]) => Object.hasOwn(command.inputs, name)),
  );
  return command.run(own, context);
}
