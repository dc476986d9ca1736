/** Runs the rules through their public door on small stacks. */
import type {
  ContainerInspect,
  EngineInfo,
  ImageInspect,
} from '../../../../src/scan/hardening/facts/engine-types.ts';
import {
  allRules,
  hardenRuntime,
  hardenStatic,
  mergeHardening,
  type EngineFacts,
  type HardeningPart,
  type HardeningResult,
  type RuleOverrides,
  type RunningService,
  type StaticOptions,
} from '../../../../src/scan/hardening/index.ts';
import type { Reader } from '../../../../src/scan/hardening/source/reader.ts';

/** Every rule on, each at its own severity: rules that are off by default are tested like the others. */
export const everyRule: RuleOverrides = Object.fromEntries(
  allRules.filter(({ defaultOn }) => !defaultOn).map(({ name, severity }) => [name, severity]),
);

export const PROJECT = '/project';

/** Files by name below the project; the first is the Compose file unless `files` says otherwise. */
export async function partOf(
  texts: Record<string, string>,
  options: Partial<StaticOptions> = {},
): Promise<HardeningPart> {
  const [first = ''] = Object.keys(texts);
  return hardenStatic({
    variant: 'head',
    files: [`${PROJECT}/${first}`],
    projectDirectory: PROJECT,
    env: {},
    reader: memoryReader(texts),
    ...options,
  });
}

export function memoryReader(texts: Record<string, string>): Reader {
  return (path) => {
    const name = path.slice(PROJECT.length + 1);
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
    return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
  };
}

/** A stack with one service `web`; `body` is its YAML without indentation. */
export function stackOf(body: string, rest = ''): string {
  const indented = body
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `services:\n  web:\n${indented}\n${rest}`;
}

export async function judgeFile(
  text: string,
  options: Partial<StaticOptions> = {},
): Promise<HardeningResult> {
  return mergeHardening([await partOf({ 'compose.yaml': text }, options)], everyRule);
}

/** The keys of one rule's findings, with their encoding undone. */
export function keysOf(result: HardeningResult, rule: string): string[] {
  const found = result.findings.filter(({ id }) => id === rule);
  return found.map(({ key }) => decodeURIComponent(key));
}

export function onlyFinding(
  result: HardeningResult,
  rule: string,
): HardeningResult['findings'][number] {
  const found = result.findings.filter(({ id }) => id === rule);
  if (found.length !== 1) throw new Error(`expected one ${rule}, found ${found.length}`);
  return found[0]!;
}

export function engine(overrides: Partial<EngineFacts> = {}, info: EngineInfo = {}): EngineFacts {
  return {
    info: { SecurityOptions: ['name=seccomp,profile=builtin'], CgroupVersion: '2', ...info },
    bridge: null,
    daemonConfig: null,
    socket: null,
    contentTrust: null,
    hosted: false,
    ...overrides,
  };
}

export interface Running {
  container?: ContainerInspect;
  image?: ImageInspect | null;
  history?: string[];
  processes?: string[];
  info?: EngineInfo;
}

export function runningService({
  container = {},
  image = {},
  history = [],
  processes = [],
}: Running): RunningService {
  return {
    service: 'web',
    container,
    image,
    history: history.map((CreatedBy) => ({ CreatedBy })),
    processes,
  };
}

export function judgeRunning(running: Running): HardeningResult {
  const part = hardenRuntime({
    variant: 'head',
    services: [runningService(running)],
    engine: engine({}, running.info),
  });
  return mergeHardening([part], everyRule);
}

export function judgeEngine(facts: EngineFacts): HardeningResult {
  const part = hardenRuntime({ variant: 'head', services: [], engine: facts });
  return mergeHardening([part], everyRule);
}
