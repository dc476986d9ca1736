/** The `docker compose` command line, as far as we use it. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { UserError } from '../platform/errors.ts';
import { runProcess, type ProcessResult } from '../platform/process.ts';
import { lastLines } from '../records/text.ts';
import type { ComposeModel } from '../config/compose-model.ts';
import { readYamlFile } from '../config/yaml-file.ts';

export interface ComposeSource {
  directory: string;
  files: string[];
  profiles: string[];
  envFiles: string[];
  /** Default: what Compose makes of the folder's name. */
  projectName?: string;
}

export interface ComposeContext {
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/** `!override` and `!reset` came with it. */
const OLDEST_COMPOSE = [2, 24] as const;
const DEFAULT_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

/** @throws UserError when Compose is missing or too old. */
export async function composeVersion(context: ComposeContext): Promise<string> {
  const { exitCode, stdout } = await runProcess(
    'docker',
    ['compose', 'version', '--short'],
    context,
  );
  const remedy = 'Install the Compose plugin 2.24 or later.';
  if (exitCode !== 0) throw new UserError(`\`docker compose\` is not installed. ${remedy}`);
  const version = stdout.trim().replace(/^v/, '');
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [oldestMajor, oldestMinor] = OLDEST_COMPOSE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new UserError(`\`docker compose\` is ${version}, which is too old. ${remedy}`);
  }
  return version;
}

/** The files that Compose itself would read. @throws UserError when there is none. */
export function findComposeFiles(
  directory: string,
  asked: readonly string[],
  env: NodeJS.ProcessEnv,
): string[] {
  if (asked.length > 0) {
    const missing = asked.find((file) => !existsSync(join(directory, file)) && !existsSync(file));
    if (missing !== undefined)
      throw new UserError(`The Compose file ${missing} is not there. Correct --file or \`files\`.`);
    return [...asked];
  }
  const fromEnvironment = env['COMPOSE_FILE'] ?? dotEnvValue(directory, 'COMPOSE_FILE');
  if (fromEnvironment !== undefined && fromEnvironment !== '') {
    const files = fromEnvironment.split(env['COMPOSE_PATH_SEPARATOR'] ?? delimiter);
    return findComposeFiles(directory, files, {});
  }
  const main = DEFAULT_FILES.find((file) => existsSync(join(directory, file)));
  if (main === undefined) {
    throw new UserError(
      `There is no Compose file in ${directory} (looked for ${DEFAULT_FILES.join(', ')}). Go to the folder that has one, or name it with --file.`,
    );
  }
  const override = DEFAULT_FILES.map((file) => file.replace(/\.ya?ml$/, '.override$&')).find(
    (file) => existsSync(join(directory, file)),
  );
  return override === undefined ? [main] : [main, override];
}

function dotEnvValue(directory: string, name: string): string | undefined {
  const path = join(directory, '.env');
  if (!existsSync(path)) return undefined;
  const line = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .find((text) => text.startsWith(`${name}=`));
  return line?.slice(name.length + 1).replace(/^(["'])(.*)\1$/, '$2');
}

/** The merged model. @throws UserError with file and line where the YAML is wrong, else with Compose's own words. */
export async function composeModel(
  source: ComposeSource,
  context: ComposeContext,
): Promise<ComposeModel> {
  const result = await runProcess(
    'docker',
    ['compose', ...sourceFlags(source), 'config', '--format', 'json'],
    {
      ...context,
      cwd: source.directory,
    },
  );
  if (result.exitCode !== 0) {
    // Where it is the YAML that is wrong, we know the line; what Compose takes is never refused by us.
    for (const file of source.files) await readYamlFile(resolve(source.directory, file), file);
    throw new UserError(
      `Compose does not accept ${source.files.join(', ')}: ${lastLines(result.stderr, 3).join(' ')}`,
    );
  }
  const model = JSON.parse(result.stdout) as Omit<ComposeModel, 'services'> &
    Partial<Pick<ComposeModel, 'services'>>;
  if (!hasServices(model)) {
    throw new UserError(
      `${source.files.join(', ')} has no service to start. Name a profile with --profile if all of them have one.`,
    );
  }
  return model;
}

function hasServices(model: Partial<Pick<ComposeModel, 'services'>>): model is ComposeModel {
  return Object.keys(model.services ?? {}).length > 0;
}

function sourceFlags(source: ComposeSource): string[] {
  return [
    ...(source.projectName === undefined ? [] : ['--project-name', source.projectName]),
    ...source.files.flatMap((file) => ['--file', file]),
    ...source.profiles.flatMap((profile) => ['--profile', profile]),
    ...source.envFiles.flatMap((file) => ['--env-file', file]),
  ];
}

/** A model of our own making under a project name of our own. */
export interface Project {
  name: string;
  modelFile: string;
}

/** Runs a compose command on a project of ours; the caller reads the result. */
export function composeCommand(
  project: Project,
  args: readonly string[],
  context: ComposeContext & { timeoutMs?: number; onLine?: (line: string) => void },
): Promise<ProcessResult> {
  return runProcess(
    'docker',
    [
      'compose',
      '--project-name',
      project.name,
      '--file',
      project.modelFile,
      '--ansi',
      'never',
      ...args,
    ],
    context,
  );
}
