/** Our own hardening rules: on Compose files, with nothing started, and on what the engine says is running. */
import { dirname, resolve } from 'node:path';
import { evaluateEngine, evaluateService } from './evaluate.ts';
import { composeFacts } from './facts/compose-facts.ts';
import { containerFacts, oneShotsOf, type RunningService } from './facts/container-facts.ts';
import type { EngineFacts } from './facts/engine-facts.ts';
import type { Variant } from './findings.ts';
import type { HardeningPart } from './part.ts';
import type { Environment } from './source/interpolate.ts';
import { loadSource } from './source/load.ts';
import { projectOf } from './source/project.ts';
import { diskReader, readNamedFile, type Reader } from './source/reader.ts';

export { allRules } from './rules/index.ts';
export { mergeHardening, type HardeningResult } from './merge.ts';
export type { HardeningPart } from './part.ts';
export { unknownRules, type RuleOverrides } from './overrides.ts';
export type { ComplianceRow, Outcome } from './compliance.ts';
export type { RunningService } from './facts/container-facts.ts';
export type { EngineFacts } from './facts/engine-facts.ts';
export type { Rule } from './rules/rule.ts';

export interface StaticOptions {
  variant: Variant;
  /** As given with `-f`, in that order; a file without a text is read from disk. */
  files: readonly (string | { path: string; text: string })[];
  /** What `${NAME}` is replaced by; variables that are not in it stay unknown. */
  env: Environment;
  /** As `--env-file`; `env` goes before them. Default: `.env` in the project's folder, where there is one. */
  envFiles?: readonly string[];
  /** Where relative paths start. Default: the folder of the first file. */
  projectDirectory?: string;
  /** `include` and `extends` read nothing outside it; locations are relative to it. Default: the project's folder. */
  root?: string;
  /** Reads what files name (absolute paths). Default: from disk. */
  reader?: Reader;
}

/** Reads and judges Compose files; needs no engine. @throws UserError for files that cannot be read or are not YAML. */
export async function hardenStatic(options: StaticOptions): Promise<HardeningPart> {
  const files = options.files.map((file) => (typeof file === 'string' ? { path: file } : file));
  const projectDirectory = resolve(options.projectDirectory ?? dirname(files[0]?.path ?? '.'));
  const root = options.root ?? projectDirectory;
  const source = await loadSource({
    files: files.map((file) => ({ ...file, path: resolve(file.path) })),
    projectDirectory,
    root,
    env: options.env,
    envFiles: options.envFiles,
    readNamed: options.reader ?? readNamedFile,
    readInside: options.reader ?? diskReader(root),
  });
  const project = projectOf(source);
  // A provider's services are no containers.
  const services = project.services.filter(({ node }) => !node.entries.has('provider'));
  return {
    variant: options.variant,
    answers: services.flatMap((service) =>
      evaluateService(composeFacts(service, project), 'compose'),
    ),
    places: new Map(project.services.map(({ name, entry }) => [name, entry.at])),
    notes: project.notes,
    hosted: false,
  };
}

export interface RuntimeOptions {
  variant: Variant;
  /** One entry per container. */
  services: readonly RunningService[];
  engine: EngineFacts;
}

/** Judges what the engine says of running containers, their images and itself. */
export function hardenRuntime({ variant, services, engine }: RuntimeOptions): HardeningPart {
  const oneShots = oneShotsOf(services);
  const answersOf = (running: RunningService) =>
    evaluateService(containerFacts(running, engine.info, oneShots.has(running.service)), 'engine');
  return {
    variant,
    answers: [...services.flatMap(answersOf), ...evaluateEngine(engine)],
    places: new Map(),
    notes: [],
    hosted: engine.hosted,
  };
}
