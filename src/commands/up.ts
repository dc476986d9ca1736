import { relative } from 'node:path';
import { discoverEndpoints, type Discovery } from '../config/endpoints.ts';
import { scenariosOf } from '../config/scenarios.ts';
import { usedSecrets } from '../measure/templates.ts';
import { fillRequest } from '../measure/templates.ts';
import { findDocument, writeDocument } from '../records/documents.ts';
import type { Endpoint, StackDocument, VariantStack } from '../records/generated/stack.ts';
import { formatDuration } from '../records/units.ts';
import { buildImages, pullImages } from '../stack/build.ts';
import { composeVersion } from '../stack/compose.ts';
import { connectEngine, type Engine } from '../stack/engine.ts';
import { newRunId, type Variant } from '../stack/names.ts';
import { readyWhenOf } from '../stack/ready-when.ts';
import { engineHost, type Route } from '../stack/route.ts';
import { secretValues } from '../stack/secrets.ts';
import { startProject, type StartResult } from '../stack/start.ts';
import {
  prepareVariant,
  refreshCopies,
  removeRun,
  type PreparedVariant,
} from '../stack/variant.ts';
import type { PortPlan } from '../stack/isolate.ts';
import { defineCommand, type Context } from './command.ts';
import { progressOf, type Progress } from './progress.ts';
import { REPORT_FILES } from './report-files.ts';
import { removeEarlierDocuments } from './run-documents.ts';
import { outputDirectory, routeOf, savePrepared } from './session.ts';
import { outputInput, stackInputs } from './shared-inputs.ts';
import { askCandidates, seenListening } from './up/discover.ts';
import { makePlan, type Plan } from './up/plan.ts';
import { describeServices } from './up/services.ts';

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
    const compose = await composeVersion(context);
    const engine = await connectEngine(context.env);
    await removeEarlierRun(directory, engine, context);
    await removeEarlierDocuments(directory, REPORT_FILES);
    const stack = newStack(plan, engine, compose, context);
    const progress = progressOf(context);
    const run: UpRun = { plan, stack, engine, route: routeOf(engine, context), context, progress };
    try {
      const variant = await prepareHead(run, inputs['keep-ports']);
      await bringUp(run, variant);
    } catch (error) {
      await removeRun(
        stack.runId,
        [{ variant: 'head', imageTags: tagsOf(stack) }],
        engine,
        context.env,
      );
      throw error;
    } finally {
      progress.done();
    }
    await writeDocument(directory, 'stack', stack);
    return exitCode(stack, context);
  },
});

interface UpRun {
  plan: Plan;
  stack: StackDocument;
  engine: Engine;
  route: Route;
  context: Context;
  progress: Progress;
}

/** An earlier run in the same folder that was never taken down would be forgotten with its stack.json. */
async function removeEarlierRun(
  directory: string,
  engine: Engine,
  context: Context,
): Promise<void> {
  const earlier = await findDocument(directory, 'stack').catch(() => undefined);
  if (!earlier) return;
  const made = earlier.variants.map(({ variant, imageTags }) => ({ variant, imageTags }));
  await removeRun(earlier.runId, made, engine, context.env);
}

function newStack(
  plan: Plan,
  engine: Engine,
  composeVersionText: string,
  context: Context,
): StackDocument {
  const { version, location, cgroupVersion, storageDriver } = engine.info;
  return {
    schemaVersion: 1,
    document: 'stack',
    runId: newRunId(),
    createdAt: new Date().toISOString(),
    tool: { name: 'compose-gate', version: context.version },
    environment: plan.environment,
    engine: { version, composeVersion: composeVersionText, location, cgroupVersion, storageDriver },
    config:
      plan.config.kind === 'file'
        ? { kind: 'file', path: plan.config.path }
        : { kind: 'discovered' },
    settings: plan.settings,
    assumptions: [],
    endpoints: plan.declared,
    scenarios: [],
    variants: [],
  };
}

async function prepareHead(
  { plan, stack, route, context }: UpRun,
  keepPorts: boolean,
): Promise<PreparedVariant> {
  const variant: Variant = 'head';
  const prepared = await prepareVariant(
    plan.model,
    { runId: stack.runId, variant, ports: portPlan(plan, route, keepPorts, context) },
    context.env,
  );
  await savePrepared(prepared, context);
  stack.assumptions.push(...prepared.assumptions);
  stack.variants.push({
    variant,
    project: prepared.project.name,
    directory: relative(context.directory, plan.source.directory) || '.',
    composeFiles: plan.source.files,
    profiles: plan.source.profiles,
    imageTags: Object.values(prepared.imageTags),
    pull: { durationMs: 0, images: [] },
    build: { durationMs: 0, services: [], steps: 0, cachedSteps: 0 },
    outcome: { kind: 'started' },
    problems: [],
    services: [],
  });
  return prepared;
}

function portPlan(plan: Plan, route: Route, keepPorts: boolean, context: Context): PortPlan {
  if (keepPorts) return { kind: 'keep' };
  if (route.kind === 'container-address') return { kind: 'none' };
  const host = engineHost(context.env);
  const { candidates } = discoverEndpoints(plan.model, {}, plan.declared);
  const extra: Record<string, number[]> = {};
  for (const { service, port } of [
    ...plan.declared,
    ...candidates.map(({ endpoint }) => endpoint),
  ]) {
    extra[service] = [...new Set([...(extra[service] ?? []), port])];
  }
  return { kind: 'ephemeral', hostIp: host === '127.0.0.1' ? '127.0.0.1' : '0.0.0.0', extra };
}

function tagsOf(stack: StackDocument): string[] {
  return stack.variants.flatMap(({ imageTags }) => imageTags);
}

async function bringUp(run: UpRun, prepared: PreparedVariant): Promise<void> {
  const { plan, stack, engine, context, progress } = run;
  const [variant] = stack.variants;
  if (!variant) throw new Error('prepareHead adds the head variant');
  const secrets = secretValues(prepared.model, context.env);
  if (!(await buildVariant(run, prepared, variant, secrets))) return;
  variant.services = await describeServices(prepared, engine);
  const exposed = await imagePorts(prepared, engine);
  const discovery = discoverEndpoints(plan.model, exposed, plan.declared);
  progress.section('starting');
  const start = await startOnce(run, prepared, secrets);
  if (start.problems.length > 0) {
    variant.outcome = { kind: 'start-failed' };
    variant.problems.push(...start.problems);
  }
  const listening = await seenListening(exposed, start.containers, context.signal);
  for (const service of variant.services) {
    service.ports = [...new Set([...service.ports, ...(listening[service.name] ?? [])])];
  }
  await settleEndpoints(run, discovery, start);
}

/** False when there is nothing to start. */
async function buildVariant(
  run: UpRun,
  prepared: PreparedVariant,
  variant: VariantStack,
  secrets: Set<string>,
): Promise<boolean> {
  const { engine, context, progress } = run;
  progress.section('pulling');
  const pull = await pullImages(prepared.project, prepared.model, engine, context);
  variant.pull = { durationMs: pull.durationMs, images: pull.images };
  progress.section('building');
  const build = await buildImages(prepared.project, prepared.model, { ...context, secrets });
  const { durationMs, services, steps, cachedSteps } = build;
  variant.build = { durationMs, services, steps, cachedSteps };
  variant.problems.push(...pull.problems, ...build.problems);
  if (variant.problems.length > 0) {
    variant.outcome = { kind: 'build-failed' };
    return false;
  }
  if (services.length > 0)
    progress.step(
      `${services.length} images in ${formatDuration(durationMs)}, ${cachedSteps} of ${steps} steps cached`,
    );
  return true;
}

async function imagePorts(
  prepared: PreparedVariant,
  engine: Engine,
): Promise<Record<string, number[]>> {
  const entries = await Promise.all(
    Object.entries(prepared.model.services).map(async ([name, { image }]) => [
      name,
      image === undefined ? [] : ((await engine.image(image))?.exposedPorts ?? []),
    ]),
  );
  return Object.fromEntries(entries) as Record<string, number[]>;
}

async function startOnce(
  run: UpRun,
  prepared: PreparedVariant,
  secrets: Set<string>,
): Promise<StartResult> {
  const { plan, engine, route, context, progress } = run;
  await refreshCopies(prepared, context);
  const headers = (endpoint: Endpoint) =>
    fillRequest(endpoint, { env: context.env, captured: {} }).headers;
  for (const value of usedSecrets(plan.declared, context.env)) secrets.add(value);
  return startProject(
    prepared.project,
    {
      engine,
      model: prepared.model,
      route,
      readyWhen: readyWhenOf(plan.model, plan.declared, plan.settings, {}),
      headers,
      startTimeoutMs: plan.settings.measure.startTimeoutMs,
      startTimeouts: plan.settings.startTimeouts,
      secrets,
      onReady: (service, readyMs) => progress.ready(service, readyMs),
    },
    context,
  );
}

/** What will be asked and loaded is settled here, once; every later step reads it from stack.json. */
async function settleEndpoints(
  { plan, stack, route, context }: UpRun,
  discovery: Discovery,
  start: StartResult,
): Promise<void> {
  const found = await askCandidates(discovery.candidates, start.containers, route, context.signal);
  stack.assumptions.push(...discovery.assumptions, ...found.assumptions);
  stack.endpoints.push(...found.endpoints);
  stack.scenarios = scenariosOf(plan.config.config, stack.endpoints);
  if (!plan.config.config.scenarios) {
    stack.assumptions.push(
      ...stack.scenarios.map(
        ({ id, endpoint }) =>
          `${endpoint}: no scenario is declared; it gets a constant load (${id}).`,
      ),
    );
  }
}

/** A build that fails leaves nothing to judge: locally that is wrong input, on a pull request it is a result. */
function exitCode(stack: StackDocument, context: Context): number {
  const outcomes = stack.variants.map(({ outcome }) => outcome.kind);
  if (outcomes.every((kind) => kind === 'build-failed')) return context.inActions ? 1 : 2;
  return outcomes.every((kind) => kind === 'started') ? 0 : 1;
}
