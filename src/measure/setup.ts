/** Setup steps: after ready and before warm-up, untimed, in every round. A failed one voids the round. */
import type { SetupExec, SetupHttp } from '../records/generated/stack.ts';
import { lastLines, plainText } from '../records/text.ts';
import { ask } from '../stack/ask.ts';
import { composeCommand, type ComposeContext } from '../stack/compose.ts';
import type { ContainerState } from '../stack/engine.ts';
import { addressOf, type Route } from '../stack/route.ts';
import type { PreparedVariant } from '../stack/variant.ts';
import { fill, fillRequest, type Values } from './templates.ts';

const STEP_TIMEOUT_MS = 5 * 60_000;
const HTTP_TIMEOUT_MS = 60_000;

interface SetupTarget {
  variant: PreparedVariant;
  containers: readonly ContainerState[];
  route: Route;
  values: Values;
}

/** Runs the steps in order and puts what they captured into `values`. Returns why it failed, or undefined. */
export async function runSetup(
  steps: ReadonlyArray<SetupExec | SetupHttp>,
  target: SetupTarget,
  context: ComposeContext,
): Promise<string | undefined> {
  for (const [index, step] of steps.entries()) {
    const failure =
      step.kind === 'exec'
        ? await runExec(step, target, context)
        : await runHttp(step, target, context);
    if (failure !== undefined) return `setup.${index} failed: ${failure}`;
  }
  return undefined;
}

async function runExec(
  step: SetupExec,
  { variant, values }: SetupTarget,
  context: ComposeContext,
): Promise<string | undefined> {
  const command = step.command.map((word) => fill(word, values));
  const result = await composeCommand(
    variant.project,
    ['exec', '--no-TTY', step.service, ...command],
    {
      ...context,
      timeoutMs: STEP_TIMEOUT_MS,
    },
  );
  if (result.exitCode === 0) return undefined;
  return `\`${plainText(step.command.join(' '), 80)}\` in ${step.service} ended with ${result.exitCode}: ${lastLines(result.stderr, 3).join(' ')}`;
}

async function runHttp(
  step: SetupHttp,
  target: SetupTarget,
  context: ComposeContext,
): Promise<string | undefined> {
  const container = target.containers.find(({ service }) => service === step.service);
  const address = container && addressOf(target.route, container, step.port, target.containers);
  if (!address) return `${step.service} has no address for port ${step.port}`;
  const filled = fillRequest(step, target.values);
  const endpoint = {
    id: `${step.service}:setup`,
    service: step.service,
    protocol: 'http' as const,
    port: step.port,
    method: step.method,
    ...filled,
    expect: { status: step.expect, bodyContains: null },
    entry: false,
    health: false,
    insecureTls: false,
    declaredBy: 'config' as const,
    isNew: false,
  };
  const answer = await ask(endpoint, address, {
    timeoutMs: HTTP_TIMEOUT_MS,
    signal: context.signal,
    ...filled,
  });
  if (answer.kind === 'bad')
    return `${step.method} ${step.path} of ${step.service}: ${answer.detail}`;
  for (const [name, from] of Object.entries(step.capture)) {
    const value = capture(from, answer.body, answer.headers);
    if (value === undefined)
      return `the answer of ${step.service}${step.path} holds no ${from} (for ${name})`;
    target.values.captured[name] = value;
  }
  return undefined;
}

/** `header:NAME`, or a dotted path into the JSON body such as data.0.id. */
export function capture(
  from: string,
  body: string,
  headers: NodeJS.Dict<string | string[]>,
): string | undefined {
  if (from.startsWith('header:'))
    return [headers[from.slice('header:'.length).toLowerCase()]].flat()[0];
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  for (const key of from.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
