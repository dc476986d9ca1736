/** What of a service, or of what services share, may hold a secret: told of by name alone. Pure. */
import type { ComposeModel } from '../../config/compose-model.ts';
import { atMost, nameFacts } from '../../records/facts.ts';
import type { Fact } from '../../records/generated/stack.ts';
import { sorted } from '../sorted.ts';
import { SHOWN } from './settings.ts';
import type { ServiceSide } from './side.ts';

const MAX_NAMES = 40;

/** Variables and build arguments one by one, labels too, every other key that is not shown by its name. */
export function unshownFacts(base: ServiceSide, head: ServiceSide): Fact[] {
  const [before, after] = [partsOf(base), partsOf(head)];
  const variables = [
    ...nameFacts('variable', before.environment, after.environment),
    ...nameFacts(
      'variable',
      before.arguments,
      after.arguments,
      (name) => `${name} (build argument)`,
    ),
  ];
  const others = [
    ...nameFacts('setting', before.labels, after.labels, (name) => `labels.${name}`),
    ...nameFacts('setting', before.others, after.others),
  ];
  return [...atMost(variables, MAX_NAMES, 'variable'), ...atMost(others, MAX_NAMES, 'setting')];
}

const SHARED = ['networks', 'volumes', 'secrets', 'configs'] as const;

export function sharedFacts(
  base: { model: ComposeModel; directory: string },
  head: { model: ComposeModel; directory: string },
): Fact[] {
  const facts = SHARED.flatMap((section) =>
    nameFacts(
      'setting',
      digests(base.model[section], base.directory),
      digests(head.model[section], head.directory),
      (name) => `${section}.${name}`,
    ),
  );
  return atMost(facts, MAX_NAMES, 'setting');
}

/** What others than these tell of. */
const ELSEWHERE = new Set(['environment', 'labels', 'build', 'deploy']);
const OF_BUILD = new Set(['context', 'dockerfile', 'target', 'args']);
const OF_DEPLOY = new Set(['resources', 'replicas']);

function partsOf({ service, directory }: ServiceSide) {
  const others = [
    ...Object.entries(service).filter(([key]) => !SHOWN.has(key) && !ELSEWHERE.has(key)),
    ...nested('build', service.build, OF_BUILD),
    ...nested('deploy', service.deploy, OF_DEPLOY),
  ];
  return {
    environment: digests(service['environment'], directory),
    arguments: digests(service.build?.['args'], directory),
    labels: digests(service.labels, directory),
    others: digests(Object.fromEntries(others), directory),
  };
}

function nested(name: string, part: object | undefined, told: ReadonlySet<string>) {
  return Object.entries(part ?? {})
    .filter(([key]) => !told.has(key))
    .map(([key, value]): [string, unknown] => [`${name}.${key}`, value]);
}

/** For telling apart only; nothing of it is kept. */
function digests(values: unknown, directory: string): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => [
      name,
      JSON.stringify([sorted(value)]).replaceAll(directory, '.'),
    ]),
  );
}
