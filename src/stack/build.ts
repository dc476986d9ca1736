/** Pull and build, timed apart from start-up. */
import { plainText, lastLines, maskSecrets } from '../records/text.ts';
import type { Problem } from '../records/generated/stack.ts';
import type { ComposeModel } from '../config/compose-model.ts';
import { composeCommand, type ComposeContext, type Project } from './compose.ts';
import type { Engine } from './engine.ts';

export interface PullResult {
  durationMs: number;
  images: string[];
  problems: Problem[];
}

export interface BuildResult {
  durationMs: number;
  services: string[];
  steps: number;
  cachedSteps: number;
  problems: Problem[];
}

const BUILD_TIMEOUT_MS = 60 * 60_000;
const LOG_LINES = 20;

/** Pulls what is neither built here nor already on the engine. */
export async function pullImages(
  project: Project,
  model: ComposeModel,
  engine: Engine,
  context: ComposeContext & { onLine?: (line: string) => void },
): Promise<PullResult> {
  const services = Object.values(model.services);
  const builtHere = new Set(services.flatMap(({ build, image }) => (build ? [image] : [])));
  const wanted = Object.entries(model.services).filter(
    ([, { image }]) => image !== undefined && !builtHere.has(image),
  );
  const missing: Array<{ name: string; image: string }> = [];
  for (const [name, { image = '' }] of wanted) {
    if (!(await engine.image(image))) missing.push({ name, image });
  }
  if (missing.length === 0) return { durationMs: 0, images: [], problems: [] };
  const began = performance.now();
  const problems: Problem[] = [];
  for (const { name, image } of missing) {
    const result = await composeCommand(project, ['pull', '--quiet', name], {
      ...context,
      timeoutMs: BUILD_TIMEOUT_MS,
    });
    if (result.exitCode === 0) continue;
    problems.push({
      service: name,
      kind: 'pull-failed',
      text: `The image ${plainText(image)} could not be pulled.`,
      exitCode: result.exitCode,
      logTail: lastLines(result.stderr, 5),
    });
  }
  return {
    durationMs: performance.now() - began,
    images: missing.map(({ image }) => image),
    problems,
  };
}

/** Builds every service that has a build section; a failure is a result, with its last lines. */
export async function buildImages(
  project: Project,
  model: ComposeModel,
  context: ComposeContext & { onLine?: (line: string) => void; secrets: Iterable<string> },
): Promise<BuildResult> {
  const services = Object.entries(model.services).flatMap(([name, service]) =>
    service.build ? [name] : [],
  );
  if (services.length === 0)
    return { durationMs: 0, services, steps: 0, cachedSteps: 0, problems: [] };
  const began = performance.now();
  const result = await composeCommand(project, ['--progress', 'plain', 'build'], {
    ...context,
    timeoutMs: BUILD_TIMEOUT_MS,
  });
  const log = maskSecrets(`${result.stdout}\n${result.stderr}`, context.secrets);
  const { steps, cachedSteps } = countSteps(log);
  const problems = result.exitCode === 0 ? [] : [buildProblem(log, services, result.exitCode)];
  return { durationMs: performance.now() - began, services, steps, cachedSteps, problems };
}

/** BuildKit numbers its steps: `#7 [gateway 2/5] COPY …` once, then `#7 CACHED` or `#7 DONE 0.1s`. */
export function countSteps(log: string): { steps: number; cachedSteps: number } {
  const ids = (pattern: RegExp) => new Set([...log.matchAll(pattern)].map(([, id]) => id));
  const steps = ids(/^#(\d+) \[[^\]]*\d+\/\d+\]/gm);
  const cached = ids(/^#(\d+) CACHED/gm);
  return { steps: steps.size, cachedSteps: [...cached].filter((id) => steps.has(id)).length };
}

function buildProblem(log: string, services: readonly string[], exitCode: number): Problem {
  const failed =
    /target ([\w.-]+): failed to solve/.exec(log)?.[1] ?? /^ > \[([\w.-]+) /m.exec(log)?.[1];
  const service = failed !== undefined && services.includes(failed) ? failed : services.join(', ');
  return {
    service,
    kind: 'build-failed',
    text: `The image of ${service} could not be built.`,
    exitCode,
    logTail: lastLines(log, LOG_LINES),
  };
}
