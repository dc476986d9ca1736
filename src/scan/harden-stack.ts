/** Hardening of a stack that is up: its Compose files, its containers and images, and the engine they run on. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isExpected, UserError } from '../platform/errors.ts';
import type { FindingsDocument, Target } from '../records/generated/findings.ts';
import type { StackDocument, VariantStack } from '../records/generated/stack.ts';
import { plainText } from '../records/text.ts';
import type { Engine } from '../stack/engine.ts';
import {
  hardenRuntime,
  hardenStatic,
  mergeHardening,
  unknownRules,
  type EngineFacts,
  type HardeningPart,
  type HardeningResult,
  type RunningService,
} from './hardening/index.ts';
import { sourceRoot } from './source-root.ts';

export interface HardenOptions {
  stack: StackDocument;
  engine: Engine;
  /** As DOCKER_HOST writes it. */
  engineHost: string;
  env: NodeJS.ProcessEnv;
  /** What relative paths of stack.json start from. */
  directory: string;
}

export interface HardenedStack {
  findings: HardeningResult['findings'];
  notes: string[];
  /** Of head: what a benchmark's table is made of. */
  compliance: HardeningResult['compliance'];
  scanner: FindingsDocument['scanners'][number];
}

export async function hardenStack(options: HardenOptions): Promise<HardenedStack> {
  const { stack } = options;
  const { rules } = stack.settings.scan;
  const [unknown] = unknownRules(rules);
  if (unknown !== undefined) throw new UserError(`scan.rules: ${unknown}`);
  const facts = await engineFacts(options);
  // A base that Compose does not accept has no files to look at.
  const variants = stack.variants.filter(({ composeFiles }) => composeFiles.length > 0);
  // Each on its own: what is worse in head must not be hidden by what base has too.
  const results = await Promise.all(
    variants.map((variant) => hardenVariant(variant, facts, options)),
  );
  return {
    findings: results.flatMap(({ findings }) => findings),
    notes: [...new Set(results.flatMap(({ notes }) => notes))],
    compliance: results.find(({ target }) => target.variant === 'head')?.compliance ?? [],
    scanner: {
      name: 'hardening',
      version: stack.tool.version,
      databaseUpdatedAt: null,
      targets: results.map(({ target }) => target),
      outcome: { kind: 'scanned' },
    },
  };
}

interface HardenedVariant extends HardeningResult {
  target: Target;
}

async function hardenVariant(
  stack: VariantStack,
  facts: EngineFacts,
  options: HardenOptions,
): Promise<HardenedVariant> {
  const began = performance.now();
  const { variant } = stack;
  const services = await runningServices(stack, options.engine);
  const running = hardenRuntime({ variant, services, engine: facts });
  const files = await hardenFiles(stack, options);
  const parts = files.kind === 'read' ? [files.part, running] : [running];
  return {
    ...mergeHardening(parts, options.stack.settings.scan.rules),
    target: {
      variant,
      services: stack.services.map(({ name }) => name),
      name: stack.composeFiles.join(', '),
      outcome: files.kind === 'read' ? { kind: 'scanned' } : files,
      durationMs: performance.now() - began,
    },
  };
}

type Files = { kind: 'read'; part: HardeningPart } | { kind: 'failed'; text: string };

/** Compose took these files, so what we cannot read in them is missing evidence and no wrong input. */
async function hardenFiles(
  variant: VariantStack,
  { env, directory }: HardenOptions,
): Promise<Files> {
  const folder = resolve(directory, variant.directory);
  const files = variant.composeFiles.map((file) => resolve(folder, file));
  try {
    const part = await hardenStatic({
      variant: variant.variant,
      files,
      env,
      envFiles: variant.envFiles.map((file) => resolve(folder, file)),
      // The base's files lie in a checkout of their own.
      root: await sourceRoot(folder, files),
    });
    return { kind: 'read', part };
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { kind: 'failed', text: plainText(error.message) };
  }
}

async function runningServices(variant: VariantStack, engine: Engine): Promise<RunningService[]> {
  const containers = await engine.containers(variant.project);
  const raw = await Promise.all(
    containers.map(async ({ id, service }) => ({ service, raw: await engine.rawInspect(id) })),
  );
  // What the engine says is read field by field; each may be absent.
  return raw.flatMap(({ service, raw }) => (raw ? [{ service, ...raw }] : []));
}

async function engineFacts({ engine, engineHost, env }: HardenOptions): Promise<EngineFacts> {
  const isLocal = engine.info.location === 'local';
  return {
    info: engine.info.raw,
    bridge: (await engine.defaultBridge()) as EngineFacts['bridge'],
    daemonConfig: isLocal ? await daemonConfig() : null,
    socket: isLocal ? await socketOf(engineHost) : null,
    // It is off where nobody turns it on.
    contentTrust: env['DOCKER_CONTENT_TRUST'] ?? '',
    hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
  };
}

/** An engine without the file runs on its defaults; one whose file cannot be read is not known. */
async function daemonConfig(): Promise<Record<string, unknown> | null> {
  try {
    const value: unknown = JSON.parse(await readFile('/etc/docker/daemon.json', 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {} : null;
  }
}

async function socketOf(host: string): Promise<EngineFacts['socket']> {
  const entry = await stat(host.replace(/^unix:\/\//, '')).catch(() => undefined);
  return entry ? { mode: entry.mode & 0o777, uid: entry.uid } : null;
}
