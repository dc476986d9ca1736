import { gatingNotes } from '../compare/gating-cost.ts';
import { checkIgnoredServices } from '../config/ignored-services.ts';
import { checkCpuList } from '../measure/pinning.ts';
import { InterruptedError, messageOf } from '../platform/errors.ts';
import { findDocument, writeDocument } from '../records/documents.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { composeVersion } from '../stack/compose.ts';
import { connectEngine, type Engine } from '../stack/engine.ts';
import type { Variant } from '../stack/names.ts';
import { prepareVariant, removeRun, stopProject } from '../stack/variant.ts';
import { defineCommand, type Context } from './command.ts';
import { progressOf } from './progress.ts';
import { REPORT_FILES } from './report-files.ts';
import { removeEarlierDocuments } from './run-documents.ts';
import { checkRuleNames } from './rule-names.ts';
import { outputDirectory, routeOf, savePrepared } from './session.ts';
import { baseInput, outputInput, stackInputs } from './shared-inputs.ts';
import { findBase, headCommit, type Base } from './up/base.ts';
import { bringUp, type UpRun, type UpVariant } from './up/bring-up.ts';
import { changesBetween } from './up/changes.ts';
import { identicalIn } from './up/compare-variants.ts';
import { makePlan, type Plan } from './up/plan.ts';
import { portPlan } from './up/ports.ts';
import { brokenVariant, newStack, newVariant } from './up/stack-document.ts';
import { yardstickOf, type Yardstick } from './up/yardstick.ts';

export const up = defineCommand({
  name: 'up',
  summary: 'Build the stack and prove that it starts',
  details:
    'Reads the configuration, or discovers what there is to measure; gives the stack names of its own so that nothing of yours is touched; pulls, builds and starts it; and writes stack.json, from which the later commands go on. The stack stays up until `compose-gate down`.',
  inputs: { ...outputInput, ...stackInputs, ...baseInput },
  outputs: { stack: 'Path of stack.json' },
  async run(inputs, context) {
    const directory = outputDirectory(inputs, context);
    // First, for an older one does not understand what it is asked next.
    const compose = await composeVersion(context);
    const head = await makePlan(inputs, context);
    // Of the head alone: a base with a slip that the head corrects is no broken base.
    checkIgnoredServices(head.settings.ignores, Object.keys(head.model.services));
    const pinning = {
      generatorCpus: checkCpuList('--generator-cpus', inputs['generator-cpus']),
      stackCpus: checkCpuList('--stack-cpus', inputs['stack-cpus']),
    };
    const engine = await connectEngine(context.env);
    const stack = newStack(head, engine, {
      route: chooseRoute(inputs.route, engine),
      pinning,
      headCommit: await headCommit(context),
      composeVersion: compose,
      version: context.version,
    });
    const progress = progressOf(context);
    const route = routeOf(stack, context);
    try {
      const base = await findBase(inputs.base, { runId: stack.runId, head, inputs }, context);
      const yardstick = recordBase(stack, head, base);
      checkRuleNames(stack.settings);
      // Not before all that we were given proved right: a typo must not cost a stack that was kept.
      await removeEarlierRun(directory, engine, context);
      await removeEarlierDocuments(directory, REPORT_FILES);
      const run: UpRun = { yardstick, stack, engine, route, context, progress };
      const options = { keepPorts: inputs['keep-ports'], directory };
      const before =
        base.kind === 'plan' ? await upVariant(run, 'base', base.plan, options) : undefined;
      const after = await upVariant(run, 'head', head, options);
      if (before) {
        stack.identical = await identicalIn(before, after, engine);
        stack.changes = await changesBetween(before, after, engine, context.env);
        stack.assumptions.push(...gatingNotes(stack));
      }
      if (context.signal.aborted) throw new InterruptedError('interrupted while the stack came up');
      await writeDocument(directory, 'stack', stack);
    } catch (error) {
      await removeRun(stack.runId, stack.variants, engine, context).catch((second: unknown) =>
        // What went wrong first is what the user must know.
        context.log.warn(messageOf(second)),
      );
      throw error;
    } finally {
      progress.done();
    }
    return exitCode(stack, context);
  },
});

function chooseRoute(
  asked: 'auto' | StackDocument['route'],
  engine: Engine,
): StackDocument['route'] {
  if (asked !== 'auto') return asked;
  return engine.info.location === 'local' ? 'container-address' : 'published-port';
}

/** An earlier run in the same folder that was never taken down would be forgotten with its stack.json. */
async function removeEarlierRun(
  directory: string,
  engine: Engine,
  context: Context,
): Promise<void> {
  const earlier = await findDocument(directory, 'stack').catch(() => undefined);
  if (earlier) await removeRun(earlier.runId, earlier.variants, engine, context);
}

/** What stack.json says of the base, and what both variants are measured by. */
function recordBase(stack: StackDocument, head: Plan, base: Base): Yardstick {
  const yardstick = yardstickOf(head, base.kind === 'plan' ? base.plan : undefined);
  stack.base = base.kind === 'none' ? base : base.described;
  if (base.kind === 'broken') stack.variants.push(brokenVariant(stack.runId, base.text));
  stack.settings = yardstick.settings;
  stack.endpoints = [...yardstick.declared];
  stack.removed = yardstick.removed;
  stack.assumptions.push(...yardstick.assumptions, ...publishedImages(stack.base));
  return yardstick;
}

function publishedImages(base: StackDocument['base']): string[] {
  if (base.kind !== 'images') return [];
  return base.images.map(
    ({ service, reference }) =>
      `${service}: the base runs ${reference}, as this engine has it or else pulled, and builds nothing.`,
  );
}

async function upVariant(
  run: UpRun,
  name: Variant,
  plan: Plan,
  { keepPorts, directory }: { keepPorts: boolean; directory: string },
): Promise<UpVariant> {
  const { stack, route, engine, context } = run;
  const prepared = await prepareVariant(
    plan.model,
    {
      runId: stack.runId,
      variant: name,
      cpus: stack.pinning.stackCpus,
      // The file's own ports can be published once only.
      ports: portPlan(plan, route, keepPorts && name === 'head', context),
    },
    context.env,
  );
  await savePrepared(prepared, context);
  const entry = newVariant(prepared, plan, context);
  stack.variants.push(entry);
  stack.assumptions.push(
    ...prepared.assumptions.filter((text) => !stack.assumptions.includes(text)),
  );
  // Written before anything is started: whoever is killed meanwhile leaves a trace that `down` can follow.
  await writeDocument(directory, 'stack', stack);
  const variant = { plan, prepared, entry };
  await bringUp(run, variant);
  // That the base starts is proved; until it is measured it would only take memory.
  if (name === 'base') {
    await stopProject(prepared.project.name, engine, { keepVolumes: false, env: context.env });
  }
  return variant;
}

/**
 * Head's: a base that does not start is for the gate to judge. A build that fails leaves nothing to judge; locally and
 * without a base that is wrong input, else a result.
 */
function exitCode({ variants }: StackDocument, context: Context): number {
  const head = variants.find(({ variant }) => variant === 'head');
  if (head?.outcome.kind === 'started') return 0;
  const isAlone = variants.length === 1 && !context.inActions;
  return head?.outcome.kind === 'build-failed' && isAlone ? 2 : 1;
}
