/** Pulls, builds and starts one variant, and settles what will be asked of it. */
import { discoverEndpoints, type Discovery } from '../../config/endpoints.ts';
import { fillRequest, usedSecrets } from '../../measure/templates.ts';
import type { StackDocument, VariantStack } from '../../records/generated/stack.ts';
import { formatDuration } from '../../records/units.ts';
import { buildImages, pullImages } from '../../stack/build.ts';
import type { ContainerState, Engine } from '../../stack/engine.ts';
import { endpointsOf, readyWhenOf } from '../../stack/ready-when.ts';
import type { Route } from '../../stack/route.ts';
import { secretValues } from '../../stack/secrets.ts';
import { startProject, type StartResult } from '../../stack/start.ts';
import { refreshCopies, type PreparedVariant } from '../../stack/variant.ts';
import type { Context } from '../command.ts';
import type { Progress } from '../progress.ts';
import { askCandidates } from './discover.ts';
import type { Plan } from './plan.ts';
import type { Yardstick } from './yardstick.ts';
import { seenListening } from './seen-listening.ts';
import { describeServices } from './services.ts';

export interface UpRun {
  yardstick: Yardstick;
  stack: StackDocument;
  engine: Engine;
  route: Route;
  context: Context;
  progress: Progress;
}

/** One variant with its plan; the documents entry is filled in as it comes up. */
export interface UpVariant {
  plan: Plan;
  prepared: PreparedVariant;
  entry: VariantStack;
}

/** Builds and starts; head's endpoints are settled on the way. Returns what started, or undefined. */
export async function bringUp(run: UpRun, variant: UpVariant): Promise<StartResult | undefined> {
  const { engine, context, progress } = run;
  const { prepared, entry, plan } = variant;
  const secrets = secretValues(prepared.model, context.env);
  if (!(await buildVariant(run, variant, secrets))) return undefined;
  entry.services = await describeServices(prepared, engine);
  const exposed = await imagePorts(prepared, engine);
  progress.section(`starting ${entry.variant}`);
  const start = await startOnce(run, variant, secrets);
  if (start.problems.length === 0) entry.outcome = { kind: 'started' };
  entry.problems.push(...start.problems);
  const { containers } = start;
  // The processes of a remote engine are not on this machine.
  const listening =
    engine.info.location === 'local'
      ? await seenListening(entry.services, exposed, containers, context.signal)
      : {};
  for (const service of entry.services) {
    service.ports = [...new Set([...service.ports, ...(listening[service.name] ?? [])])];
  }
  if (entry.variant === 'head') {
    await settleEndpoints(
      run,
      discoverEndpoints(plan.model, exposed, run.yardstick.declared),
      listening,
      containers,
    );
  }
  return start;
}

/** False when there is nothing to start. */
async function buildVariant(
  { engine, context, progress }: UpRun,
  { prepared, entry: variant }: UpVariant,
  secrets: Set<string>,
): Promise<boolean> {
  progress.section(`building ${variant.variant}`);
  const pull = await pullImages(prepared.project, prepared.model, engine, context);
  variant.pull = { durationMs: pull.durationMs, images: pull.images };
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
  { yardstick, engine, route, context, progress }: UpRun,
  { plan, prepared, entry }: UpVariant,
  secrets: Set<string>,
): Promise<StartResult> {
  const { settings } = yardstick;
  const declared = endpointsOf(yardstick.declared, entry.variant);
  await refreshCopies(prepared, context);
  for (const value of usedSecrets(declared, context.env)) secrets.add(value);
  return startProject(
    prepared.project,
    {
      engine,
      model: prepared.model,
      route,
      readyWhen: readyWhenOf(plan.model, declared, settings, {}),
      request: (endpoint) => fillRequest(endpoint, { env: context.env, captured: {} }),
      startTimeoutMs: settings.measure.startTimeoutMs,
      startTimeouts: settings.startTimeouts,
      secrets,
      onReady: (service, readyMs) => progress.ready(service, readyMs),
    },
    context,
  );
}

/** What will be asked and loaded is settled here, once; every later step reads it from stack.json. */
async function settleEndpoints(
  { yardstick, stack, route, context }: UpRun,
  discovery: Discovery,
  listening: Record<string, number[]>,
  containers: readonly ContainerState[],
): Promise<void> {
  const { signal } = context;
  const found = await askCandidates(discovery, listening, containers, route, signal);
  const base = stack.variants.find(({ variant }) => variant === 'base');
  const isNew = (service: string) => base?.services.every(({ name }) => name !== service) ?? false;
  stack.assumptions.push(...found.assumptions);
  stack.endpoints.push(
    ...found.endpoints.map((endpoint) => ({ ...endpoint, isNew: isNew(endpoint.service) })),
  );
  stack.scenarios = yardstick.scenarios(stack.endpoints);
  stack.assumptions.push(
    ...stack.scenarios
      .filter(({ declaredBy }) => declaredBy === 'discovered')
      .map(
        ({ id, endpoint }) =>
          `${endpoint}: no scenario is declared; it gets a constant load (${id}).`,
      ),
  );
}
