import { decide } from '../compare/decide.ts';
import { comparePolicy } from '../compare/policy.ts';
import { EvidenceError, messageOf, UserError } from '../platform/errors.ts';
import { readDocument, writeDocument } from '../records/documents.ts';
import { measureRun } from '../measure/measure.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import type { Variant } from '../stack/names.ts';
import { removeRun } from '../stack/variant.ts';
import { defineCommand, type Command, type Context } from './command.ts';
import { planOf, progressLine } from './measure-progress.ts';
import { progressOf } from './progress.ts';
import { outputDirectory, resumeSession, type Session } from './session.ts';
import type { InputSpecs, Inputs } from './inputs.ts';
import { baseInput, measureInputs, outputInput, stackInputs } from './shared-inputs.ts';
import { up } from './up.ts';

const ownInputs = { ...outputInput, ...measureInputs } as const satisfies InputSpecs;

export const measure = defineCommand({
  name: 'measure',
  summary: 'Measure start-up, response times, load and resources over fresh starts',
  details:
    'Starts the stack afresh in every round and measures how fast each service gets ready, how fast its endpoints answer on a quiet connection and under their scenarios, and what that costs in CPU and memory. Writes run.json after every round, so that an interrupted run keeps what it has. With --base it does first what `compose-gate up --base` does: builds and starts both variants. Both stay until `compose-gate down`.',
  inputs: { ...ownInputs, ...stackInputs, ...baseInput },
  outputs: { run: 'Path of run.json' },
  async run(inputs, context) {
    if (inputs.base === undefined) refuseUnused(inputs);
    else {
      const exitCode = await up.run(inputs, context);
      // What keeps head from starting is told, and leaves nothing to measure.
      if (exitCode !== 0) return exitCode;
    }
    return measureStack(inputs, context);
  },
});

/** The stack that `up` left, and only that. */
export const measureOnly: Command = { ...measure, inputs: ownInputs };

/** @throws UserError: what the stack is was settled by `up`, and would otherwise be passed over in silence. */
function refuseUnused(inputs: Inputs<typeof stackInputs>): void {
  for (const [name, spec] of Object.entries(stackInputs)) {
    const value = inputs[name as keyof typeof stackInputs];
    const isLeftAlone =
      value === undefined || value === false || (Array.isArray(value) && value.length === 0);
    if (isLeftAlone || ('default' in spec && value === spec.default)) continue;
    throw new UserError(
      `--${name} says what stack to bring up, which measure does only with --base. Give it to \`compose-gate up\`, or name a base.`,
    );
  }
}

async function measureStack(inputs: Inputs<typeof ownInputs>, context: Context): Promise<number> {
  const directory = outputDirectory(inputs, context);
  const stack = await readDocument(directory, 'stack');
  if (!isStarted(stack, 'head')) {
    throw new EvidenceError(
      'The stack did not start, so there is nothing to measure. See the problems in stack.json.',
    );
  }
  if (inputs.rounds !== undefined) stack.settings.measure.rounds = inputs.rounds;
  if (inputs['time-budget'] !== undefined)
    stack.settings.measure.timeBudgetMs = inputs['time-budget'];
  const session = await resumeSession(stack, context);
  const prepared = (name: Variant) => session.variants.find(({ variant }) => variant === name);
  const head = prepared('head');
  if (!head) throw new Error('stack.json has a head variant that was not resumed');
  const hasBase = isStarted(stack, 'base');
  const policy = comparePolicy(stack);
  const progress = progressOf(context);
  try {
    await measureRun({
      ...session,
      head,
      base: hasBase ? prepared('base') : undefined,
      decide: (run) => {
        const decision = decide(run, policy);
        progress.metrics(decision.progress.map(progressLine));
        return decision;
      },
      onPlan: (round) =>
        progress.note(
          planOf(round, stack.scenarios, {
            timeBudgetMs: stack.settings.measure.timeBudgetMs,
            policy,
          }),
        ),
      env: context.env,
      signal: context.signal,
      onRound: (index, total) =>
        progress.section(`round ${index + 1}${total === undefined ? '' : ` of ${total}`}`),
      onStep: (step) => progress.step(step),
      onReady: (service, readyMs) => progress.ready(service, readyMs),
      save: (run) => writeDocument(directory, 'run', run),
    });
  } catch (error) {
    // Whoever interrupts wants to be rid of it; what was measured stays.
    if (context.signal.aborted) await removeAll(session, context);
    throw error;
  } finally {
    progress.done();
  }
  return 0;
}

function isStarted(stack: StackDocument, name: Variant): boolean {
  return stack.variants.some(
    ({ variant, outcome }) => variant === name && outcome.kind === 'started',
  );
}

async function removeAll({ stack, engine }: Session, context: Context): Promise<void> {
  await removeRun(stack.runId, stack.variants, engine, context).catch((error: unknown) =>
    context.log.warn(messageOf(error)),
  );
}
