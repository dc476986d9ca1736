import { whyNot } from '../gate/accepted.ts';
import { decideGate } from '../gate/decide.ts';
import { writeDocument } from '../records/documents.ts';
import type { GateDocument } from '../records/generated/gate.ts';
import { readAccepted } from './accepted.ts';
import { defineCommand, type Context } from './command.ts';
import type { InputSpecs, Inputs } from './inputs.ts';
import { policyOf } from './policy.ts';
import { checkPolicyNames } from './rule-names.ts';
import { readRunDocuments } from './run-documents.ts';
import { outputDirectory } from './session.ts';
import { acceptedInput, outputInput, policyInput } from './shared-inputs.ts';

const inputs = {
  ...outputInput,
  ...policyInput,
  ...acceptedInput,
} as const satisfies InputSpecs;
type GateInputs = Inputs<typeof inputs>;

export const gate = defineCommand({
  name: 'gate',
  summary: 'Decide: pass, warn or fail, each decision with its rule',
  details:
    'Reads the documents of the run, applies the policy and writes gate.json. Its exit code is the decision, so it comes after every report: a step after it runs with if: always(). A document that an earlier step should have written is missing evidence, never a pass.',
  inputs,
  outputs: { result: 'pass, warn or fail', headline: 'One sentence: the decision and why' },
  async run(inputs, context) {
    const { headline, exitCode } = await decide(inputs, context);
    context.log.info(headline);
    return exitCode;
  },
});

/** Leaves the headline unsaid, for a caller whose report begins with it. */
export async function decide(inputs: GateInputs, context: Context): Promise<GateDocument> {
  const directory = outputDirectory(inputs, context);
  const documents = await readRunDocuments(directory);
  const { stack } = documents;
  checkPolicyNames(stack.settings.policy);
  const document = decideGate({
    ...documents,
    accepted: await readAccepted(inputs.accepted, stack, context),
    policy: policyOf(inputs.policy, context),
    overrides: stack.settings.policy,
    createdAt: new Date().toISOString(),
  });
  await writeDocument(directory, 'gate', document);
  await context.setOutputs({ result: document.result, headline: document.headline });
  for (const each of document.accepted.filter(({ state }) => state !== 'applied')) {
    context.log.warn(`${each.metric}, accepted by ${each.by}, changes nothing: ${whyNot(each)}.`);
  }
  return document;
}
