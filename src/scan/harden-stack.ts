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
  findings: HardeningResult['findings'];
  notes: string[];
  /** Of head: what a benchmark's table is made of. */
  compliance: HardeningResult['compliance'];
  scanner: FindingsDocument['scanners'][number];
}

export async function hardenStack(options: HardenOptions): Promise<HardenedStack> {
  const { stack, engine, env } = options;
  const { rules } = stack.settings.scan;
  const [unknown] = unknownRules(rules);
  if (unknown !== undefined) throw new UserError(`scan.rules: ${unknown}`);
  const began = performance.now();
  const facts = await engineFacts(engine, env);
  // A base that Compose does not accept has no files to look at.
  const variants = stack.variants.filter(({ composeFiles }) => composeFiles.length > 0);
  // Each on its own: what is worse in head must not be hidden by what base has too.
  const results = await Promise.all(
    variants.map(async (variant) => {
      const services = await runningServices(variant, engine);
      const running = hardenRuntime({ variant: variant.variant, services, engine: facts });
      return mergeHardening([await hardenFiles(variant, options), running], rules);
    }),
  );
  const durationMs = (performance.now() - began) / Math.max(1, variants.length);
  const targets = variants.map(({ variant, composeFiles, services }) => ({
    variant,
    services: services.map(({ name }) => name),
    name: composeFiles.join(', '),
    outcome: { kind: 'scanned' as const },
    durationMs,
  }));
  const head = variants.findIndex(({ variant }) => variant === 'head');
  return {
    findings: results.flatMap(({ findings }) => findings),
    notes: [...new Set(results.flatMap(({ notes }) => notes))],
    compliance: results[head]?.compliance ?? [],
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
