/** What the Compose file says about the program in a container: its environment, health and end. */
import type { Entry, MappingNode, ScalarNode } from '../source/node.ts';
import type { Project } from '../source/project.ts';
import {
  collect,
  entryAt,
  fieldNode,
  mappingAt,
  parseFlag,
  placeOf,
  readNumber,
  readText,
  textOf,
} from '../source/read.ts';
import { programsOf } from './programs.ts';
import type { ProcessFacts, Variable } from './service-facts.ts';
import { known, unknown, type Items } from './setting.ts';

export function composeProcess(service: MappingNode, name: string, project: Project): ProcessFacts {
  return {
    environment: readVariables(mappingAt(service, 'environment')),
    healthCheck: healthCheck(service),
    oneShot: project.oneShots.has(name),
    restart: restart(service),
    loggingDriver: readText(service, 'logging.driver'),
    programs: programs(service),
  };
}

export function readVariables(entries: MappingNode['entries']): Items<Variable> {
  return {
    known: Array.from(entries, ([name, entry]) => ({
      value: variableOf(name, entry),
      place: { at: entry.at, scalar: null },
    })),
    unknown: null,
  };
}

function variableOf(name: string, entry: Entry): Variable {
  const node: ScalarNode | null = entry.value.kind === 'scalar' ? entry.value : null;
  if (node?.value == null) return { name, value: null, literal: false };
  return { name, value: String(node.value), literal: node.origin !== 'outside' };
}

function healthCheck(service: MappingNode): ProcessFacts['healthCheck'] {
  const entry = entryAt(service, ['healthcheck']);
  if (entry?.value.kind !== 'mapping') return unknown('the image decides');
  const disabled = fieldNode(entry.value, 'disable');
  if (disabled && parseFlag(String(disabled.value)) === true) {
    return known('disabled', placeOf(entry));
  }
  const test = entry.value.entries.get('test');
  if (!test) return unknown('the image decides');
  const first = test.value.kind === 'sequence' ? test.value.items[0] : test.value;
  const isNone = first?.kind === 'scalar' && first.value === 'NONE';
  return known(isNone ? 'disabled' : 'set', placeOf(test));
}

function restart(service: MappingNode): ProcessFacts['restart'] {
  const deploy = readText(service, 'deploy.restart_policy.condition');
  if (deploy.kind === 'unknown') return deploy;
  if (deploy.value !== '') {
    const attempts = readNumber(service, 'deploy.restart_policy.max_attempts');
    const name = deploy.value === 'any' ? 'always' : deploy.value;
    return attempts.kind === 'unknown'
      ? attempts
      : known({ name, maximumRetries: attempts.value }, deploy.place);
  }
  const policy = readText(service, 'restart');
  if (policy.kind === 'unknown') return policy;
  const [name = '', retries = '0'] = policy.value.split(':');
  return known({ name: name === '' ? 'no' : name, maximumRetries: Number(retries) }, policy.place);
}

function programs(service: MappingNode): Items<string> {
  const commands = ['entrypoint', 'command'].flatMap((key) => {
    const entry = entryAt(service, [key]);
    return entry ? [entry.value] : [];
  });
  const lines = collect(commands, (node) => {
    if (node.kind === 'scalar') return textOf(node);
    const words = node.kind === 'sequence' ? node.items : [];
    return {
      value: words.map((word) => (word.kind === 'scalar' ? String(word.value) : '')).join(' '),
    };
  });
  return {
    known: lines.known.flatMap(({ value, place }) =>
      programsOf(value).map((program) => ({ value: program, place })),
    ),
    unknown: lines.known.length === 0 ? 'the image decides' : lines.unknown,
  };
}
