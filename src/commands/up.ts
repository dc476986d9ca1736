import { checkCpuList } from '../measure/pinning.ts';
import { findDocument, writeDocument } from '../records/documents.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { composeVersion } from '../stack/compose.ts';
import { connectEngine, type Engine } from '../stack/engine.ts';
import { prepareVariant, removeRun } from '../stack/variant.ts';
import { defineCommand, type Context } from './command.ts';
import { progressOf } from './progress.ts';
import { REPORT_FILES } from './report-files.ts';
import { removeEarlierDocuments } from './run-documents.ts';
import { outputDirectory, routeOf, savePrepared } from './session.ts';
import { outputInput, stackInputs } from './shared-inputs.ts';
import { bringUp, type UpRun } from './up/bring-up.ts';
import { makePlan } from './up/plan.ts';
import { portPlan } from './up/ports.ts';
import { newStack, newVariant } from './up/stack-document.ts';

export const up = defineCommand({
  name: 'up',
  summary: 'Build the stack and prove that it starts',
  details:
    'Reads the configuration, or discovers what there is to measure; gives the stack names of its own so that nothing of yours is touched; pulls, builds and starts it; and writes stack.json, from which the later commands go on. The stack stays up until `compose-gate down`.',
  inputs: { ...outputInput, ...stackInputs },
  outputs: { stack: 'Path of stack.json' },
  async run(inputs, context) {
    const directory = outputDirectory(inputs, context);
    const plan = await makePlan(inputs, context);
    const pinning = {
      generatorCpus: checkCpuList('--generator-cpus', inputs['generator-cpus']),
      stackCpus: checkCpuList('--stack-cpus', inputs['stack-cpus']),
    };
    const compose = await composeVersion(context);
    const engine = await connectEngine(context.env);
    await removeEarlierRun(directory, engine, context);
    await removeEarlierDocuments(directory, REPORT_FILES);
    const stack = newStack(plan, engine, {
      route: chooseRoute(inputs.route, engine),
      pinning,
      composeVersion: compose,
      version: context.version,
    });
    const progress = progressOf(context);
    const route = routeOf(stack, context);
    try {
      await upHead(
        { plan, stack, engine, route, context, progress },
        inputs['keep-ports'],
        directory,
      );
    } catch (error) {
      await removeRun(stack.runId, stack.variants, engine, context.env);
      throw error;
    } finally {
      progress.done();
    }
    await writeDocument(directory, 'stack', stack);
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
  if (earlier) await removeRun(earlier.runId, earlier.variants, engine, context.env);
}

async function upHead(run: UpRun, keepPorts: boolean, directory: string): Promise<void> {
  const { plan, stack, route, context } = run;
  const prepared = await prepareVariant(
    plan.model,
    {
      runId: stack.runId,
      variant: 'head',
      cpus: stack.pinning.stackCpus,
      ports: portPlan(plan, route, keepPorts, context),
    },
    context.env,
  );
  await savePrepared(prepared, context);
  const variant = newVariant(prepared, plan, context);
  stack.variants.push(variant);
  stack.assumptions.push(...prepared.assumptions);
  // Written before anything is started: whoever is killed meanwhile leaves a trace that `down` can follow.
  await writeDocument(directory, 'stack', stack);
  await bringUp(run, prepared, variant);
}

/** A build that fails leaves nothing to judge: locally that is wrong input, on a pull request it is a result. */
function exitCode(stack: StackDocument, context: Context): number {
  const outcomes = stack.variants.map(({ outcome }) => outcome.kind);
  if (outcomes.every((kind) => kind === 'build-failed')) return context.inActions ? 1 : 2;
  return outcomes.every((kind) => kind === 'started') ? 0 : 1;
}
