/** Hardening of a stack that is up: its Compose files, its containers and images, and the engine they run on. */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../platform/errors.ts';
import type { FindingsDocument } from '../records/generated/findings.ts';
import type { StackDocument, VariantStack } from '../records/generated/stack.ts';
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

export interface HardenOptions {
  stack: StackDocument;
  engine: Engine;
  env: NodeJS.ProcessEnv;
  /** What relative paths of stack.json start from. */
  directory: string;
}

export interface HardenedStack {
  result: HardeningResult;
  scanner: FindingsDocument['scanners'][number];
}

export async function hardenStack(options: HardenOptions): Promise<HardenedStack> {
  const { stack, engine, env } = options;
  const [unknown] = unknownRules(stack.settings.scan.rules);
  if (unknown !== undefined) throw new UserError(`scan.rules: ${unknown}`);
  const began = performance.now();
  const facts = await engineFacts(engine, env);
  const parts: HardeningPart[] = [];
  for (const variant of stack.variants) {
    parts.push(await hardenFiles(variant, options));
    parts.push(
      hardenRuntime({
        variant: variant.variant,
        services: await runningServices(variant, engine),
        engine: facts,
      }),
    );
  }
  const durationMs = performance.now() - began;
  const targets = stack.variants.map(({ variant, composeFiles, services }) => ({
    variant,
    services: services.map(({ name }) => name),
    name: composeFiles.join(', '),
    outcome: { kind: 'scanned' as const },
    durationMs: durationMs / stack.variants.length,
  }));
  return {
    result: mergeHardening(parts, stack.settings.scan.rules),
    scanner: {
      name: 'hardening',
      version: stack.tool.version,
      databaseUpdatedAt: null,
      targets,
      outcome: { kind: 'scanned' },
    },
  };
}

function hardenFiles(
  variant: VariantStack,
  { env, directory }: HardenOptions,
): Promise<HardeningPart> {
  const folder = join(directory, variant.directory);
  return hardenStatic({
    variant: variant.variant,
    files: variant.composeFiles.map((file) => resolve(folder, file)),
    env,
    envFiles: variant.envFiles.map((file) => resolve(folder, file)),
    projectDirectory: folder,
    root: directory,
  });
}

async function runningServices(variant: VariantStack, engine: Engine): Promise<RunningService[]> {
  const containers = await engine.containers(variant.project);
  const raw = await Promise.all(
    containers.map(async ({ id, service }) => ({ service, raw: await engine.rawInspect(id) })),
  );
  // What the engine says is read field by field; each may be absent.
  return raw.flatMap(({ service, raw }) => (raw ? [{ service, ...raw }] : []));
}

async function engineFacts(engine: Engine, env: NodeJS.ProcessEnv): Promise<EngineFacts> {
  const isLocal = engine.info.location === 'local';
  return {
    info: engine.info.raw,
    bridge: (await engine.defaultBridge()) as EngineFacts['bridge'],
    daemonConfig: isLocal ? await daemonConfig() : null,
    socket: isLocal ? await socketOf(env) : null,
    contentTrust: env['DOCKER_CONTENT_TRUST'] ?? null,
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

async function socketOf(env: NodeJS.ProcessEnv): Promise<EngineFacts['socket']> {
  const path = (env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock').replace(/^unix:\/\//, '');
  const entry = await stat(path).catch(() => undefined);
  return entry ? { mode: entry.mode & 0o777, uid: entry.uid } : null;
}
