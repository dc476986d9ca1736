/** Pulls, builds and starts one variant, and settles what will be asked of it. */
import { discoverEndpoints, type Discovery } from '../../config/endpoints.ts';
import { scenariosOf } from '../../config/scenarios.ts';
import { fillRequest, usedSecrets } from '../../measure/templates.ts';
import type { Endpoint, StackDocument, VariantStack } from '../../records/generated/stack.ts';
import { formatDuration } from '../../records/units.ts';
import { buildImages, pullImages } from '../../stack/build.ts';
import type { ContainerState, Engine } from '../../stack/engine.ts';
import { readyWhenOf } from '../../stack/ready-when.ts';
import type { Route } from '../../stack/route.ts';
import { secretValues } from '../../stack/secrets.ts';
import { startProject, type StartResult } from '../../stack/start.ts';
import { refreshCopies, type PreparedVariant } from '../../stack/variant.ts';
import type { Context } from '../command.ts';
import type { Progress } from '../progress.ts';
import { askCandidates } from './discover.ts';
import type { Plan } from './plan.ts';
import { seenListening } from './seen-listening.ts';
import { describeServices } from './services.ts';

export interface UpRun {
  plan: Plan;
  stack: StackDocument;
  engine: Engine;
  route: Route;
  context: Context;
  progress: Progress;
}

export async function bringUp(
  run: UpRun,
  prepared: PreparedVariant,
  variant: VariantStack,
): Promise<void> {
  const { plan, engine, context, progress } = run;
  const secrets = secretValues(prepared.model, context.env);
  if (!(await buildVariant(run, prepared, variant, secrets))) return;
  variant.services = await describeServices(prepared, engine);
  const exposed = await imagePorts(prepared, engine);
  const discovery = discoverEndpoints(plan.model, exposed, plan.declared);
  progress.section('starting');
  const start = await startOnce(run, prepared, secrets);
  if (start.problems.length === 0) variant.outcome = { kind: 'started' };
  variant.problems.push(...start.problems);
  const { containers } = start;
  // The processes of a remote engine are not on this machine.
  const listening =
    engine.info.location === 'local'
      ? await seenListening(variant.services, exposed, containers, context.signal)
      : {};
  for (const service of variant.services) {
    service.ports = [...new Set([...service.ports, ...(listening[service.name] ?? [])])];
  }
  await settleEndpoints(run, discovery, listening, containers);
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
  listening: Record<string, number[]>,
  containers: readonly ContainerState[],
): Promise<void> {
  const { signal } = context;
  const found = await askCandidates(discovery, listening, containers, route, signal);
  stack.assumptions.push(...found.assumptions);
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
