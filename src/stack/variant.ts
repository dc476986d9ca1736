/** One variant of the stack on this engine: its generated model, its copies, its fresh starts and its end. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComposeModel } from '../config/compose-model.ts';
import { EvidenceError, UserError, messageOf } from '../platform/errors.ts';
import { runProcess } from '../platform/process.ts';
import type { ComposeContext, Project } from './compose.ts';
import type { Engine } from './engine.ts';
import { removeWorktree } from './base/worktree.ts';
import { isolate, type BindCopy, type PortPlan } from './isolate.ts';
import { imagesOfRun, makeRoom, removePrivateFiles } from './private-files.ts';
import { isTagOfRun, privateDirectory, projectName, type Variant } from './names.ts';

export interface PreparedVariant {
  variant: Variant;
  runId: string;
  project: Project;
  model: ComposeModel;
  /** service → the tag its build gets */
  imageTags: Record<string, string>;
  copies: BindCopy[];
  assumptions: string[];
}

/** Time a container gets to end by itself before it is killed. */
const STOP_TIMEOUT_S = 10;
const DOWN_TIMEOUT_MS = 3 * 60_000;
/** A bind mount larger than this is not copied in every round. */
const MAX_COPY_KIB = 512 * 1024;

export async function prepareVariant(
  source: ComposeModel,
  options: { runId: string; variant: Variant; ports: PortPlan; cpus: string | null },
  env: NodeJS.ProcessEnv,
): Promise<PreparedVariant> {
  const directory = join(privateDirectory(options.runId, env), options.variant);
  const isolated = isolate(source, {
    ...options,
    copiesDirectory: join(directory, 'copies'),
    isSpecialFile,
  });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const modelFile = join(directory, 'compose.json');
  await writeFile(modelFile, JSON.stringify(isolated.model), { mode: 0o600 });
  return {
    variant: options.variant,
    runId: options.runId,
    project: { name: projectName(options.runId, options.variant), modelFile },
    model: isolated.model,
    imageTags: isolated.imageTags,
    copies: isolated.copies,
    assumptions: isolated.assumptions,
  };
}

function isSpecialFile(path: string): boolean {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry !== undefined && !entry.isFile() && !entry.isDirectory();
}

/** Every round starts from the bind mounts as they were. @throws UserError for one that is too large to copy. */
export async function refreshCopies(
  variant: PreparedVariant,
  context: ComposeContext,
): Promise<void> {
  for (const { from, to } of variant.copies) {
    await makeRoom(to);
    await mkdir(join(to, '..'), { recursive: true });
    const entry = statSync(from, { throwIfNoEntry: false });
    // Compose makes the folder that a bind mount lacks.
    if (!entry) await mkdir(to);
    // The link itself would lead back to what must not be written to.
    else await copy(realpathSync(from), to, context);
  }
}

async function copy(from: string, to: string, context: ComposeContext): Promise<void> {
  const { stdout } = await runProcess('du', ['-sk', '--', from], context);
  const sizeKiB = Number.parseInt(stdout, 10);
  if (sizeKiB > MAX_COPY_KIB) {
    throw new UserError(
      `The writable bind mount ${from} has ${Math.round(sizeKiB / 1024)} MiB; up to ${MAX_COPY_KIB / 1024} MiB are copied for each round. Mount it read-only (\`:ro\`), or name an override file in \`files\` with something smaller.`,
    );
  }
  const { exitCode, stderr } = await runProcess('cp', ['-a', '--', from, to], context);
  if (exitCode !== 0) throw new UserError(`The bind mount ${from} cannot be copied: ${stderr}`);
}

/** Ends a round: containers and networks go, volumes too unless they are to be kept for a warm restart. */
export async function stopProject(
  name: string,
  engine: Engine,
  options: { keepVolumes: boolean; env: NodeJS.ProcessEnv },
): Promise<void> {
  // Cleaning up is not interrupted: a signal of its own that never fires.
  const context = {
    env: options.env,
    signal: new AbortController().signal,
    timeoutMs: DOWN_TIMEOUT_MS,
  };
  const args = [
    'down',
    '--timeout',
    String(STOP_TIMEOUT_S),
    '--remove-orphans',
    ...(options.keepVolumes ? [] : ['--volumes']),
  ];
  await runProcess('docker', ['compose', '--project-name', name, ...args], {
    ...context,
    cwd: '/',
  }).catch(() => undefined);
  for (const { id } of await engine.containers(name)) await engine.removeContainer(id);
  const left = await engine.leftovers(name);
  for (const network of left.networks) await engine.removeNetwork(network);
  if (!options.keepVolumes) for (const volume of left.volumes) await engine.removeVolume(volume);
}

/** Whether the engine or the private folder still holds something that a run made. */
export async function isAnythingLeft(
  runId: string,
  made: readonly { variant: Variant; imageTags: readonly string[] }[],
  engine: Pick<Engine, 'containers' | 'leftovers' | 'image'>,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  if (existsSync(privateDirectory(runId, env))) return true;
  for (const { variant, imageTags } of made) {
    const project = projectName(runId, variant);
    if ((await engine.containers(project)).length > 0) return true;
    const { networks, volumes } = await engine.leftovers(project);
    if (networks.length + volumes.length > 0) return true;
    for (const tag of imageTags.filter((each) => isTagOfRun(runId, each)))
      if (await engine.image(tag)) return true;
  }
  return false;
}

/** Removes everything a run made on the engine and in its private folder. Goes on past a failure and reports the first. */
export async function removeRun(
  runId: string,
  made: readonly { variant: Variant; imageTags: readonly string[] }[],
  engine: Engine,
  { env, directory }: { env: NodeJS.ProcessEnv; directory: string },
): Promise<void> {
  const failures: string[] = [];
  const attempt = (step: Promise<void>) =>
    step.catch((error: unknown) => void failures.push(messageOf(error)));
  const variants = made.map(({ variant }) => variant);
  for (const variant of variants)
    await attempt(stopProject(projectName(runId, variant), engine, { keepVolumes: false, env }));
  const own = privateDirectory(runId, env);
  await attempt(removeWorktree(directory, join(own, 'base-checkout'), env));
  await attempt(
    imagesOfRun(own, variants).then((images) => removePrivateFiles(own, images, engine)),
  );
  for (const { imageTags } of made) {
    // A document may come from anywhere; only tags that this run's name owns are removed.
    for (const tag of imageTags.filter((each) => isTagOfRun(runId, each))) {
      await attempt(engine.untag(tag));
    }
  }
  const [first] = failures;
  if (first !== undefined)
    throw new EvidenceError(`Cleaning up after the run ${runId} failed: ${first}`);
}
