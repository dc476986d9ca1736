/** Limits and settings of a service that may be shown by value. Pure. */
import type { ComposePort } from '../../config/compose-model.ts';
import { atMost, nameFact, valueFact } from '../../records/facts.ts';
import type { Fact } from '../../records/generated/stack.ts';
import { maskWords } from './mask.ts';
import type { ServiceSide } from './side.ts';

const MAX_SETTINGS = 40;

const LIMITS = [
  'blkio_config',
  'cpu_count',
  'cpu_percent',
  'cpu_period',
  'cpu_quota',
  'cpu_rt_period',
  'cpu_rt_runtime',
  'cpu_shares',
  'cpus',
  'cpuset',
  'mem_limit',
  'mem_reservation',
  'mem_swappiness',
  'memswap_limit',
  'oom_kill_disable',
  'oom_score_adj',
  'pids_limit',
  'shm_size',
  'ulimits',
];
/** They hold no secret by their nature; the words of a command may, and are masked. */
const SETTINGS = [
  'cap_add',
  'cap_drop',
  'command',
  'depends_on',
  'entrypoint',
  'expose',
  'healthcheck',
  'image',
  'init',
  'network_mode',
  'platform',
  'privileged',
  'pull_policy',
  'read_only',
  'restart',
  'runtime',
  'scale',
  'stop_grace_period',
  'stop_signal',
  'tmpfs',
  'user',
  'working_dir',
];

/** Keys that are told of here; parts of `build` and `deploy` are besides. */
export const SHOWN: ReadonlySet<string> = new Set([...LIMITS, ...SETTINGS, 'ports']);

export function settingFacts(base: ServiceSide, head: ServiceSide): Fact[] {
  return [
    ...atMost(differences('limit', limitsOf(base), limitsOf(head)), MAX_SETTINGS, 'limit'),
    ...atMost(differences('setting', settingsOf(base), settingsOf(head)), MAX_SETTINGS, 'setting'),
  ];
}

interface Leaf {
  text: string;
  /** Before anything was masked: for telling apart only. */
  raw: string;
}
type Leaves = ReadonlyMap<string, Leaf>;

function limitsOf(side: ServiceSide): Leaves {
  const { deploy } = side.service;
  return leavesOf(side, [
    ...LIMITS.map((name) => [name, side.service[name]] as const),
    ['deploy.resources', deploy?.resources],
    ['deploy.replicas', deploy?.replicas],
  ]);
}

function settingsOf(side: ServiceSide): Leaves {
  const { build, ports } = side.service;
  return leavesOf(side, [
    ...SETTINGS.map((name) => [name, side.service[name]] as const),
    ['ports', ports?.map(portText)],
    ['build.context', build?.context],
    ['build.dockerfile', build?.dockerfile],
    ['build.target', build?.['target']],
  ]);
}

function portText({ host_ip: address, published, target, protocol }: ComposePort): string {
  const at = [address, published].filter((part) => part !== undefined && part !== '');
  return `${[...at, target].join(':')}/${protocol ?? 'tcp'}`;
}

function leavesOf(side: ServiceSide, parts: readonly (readonly [string, unknown])[]): Leaves {
  return new Map(parts.flatMap(([name, value]) => leaves(name, value, side)));
}

function leaves(path: string, value: unknown, side: ServiceSide): [string, Leaf][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    const words = value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    return [[path, leaf(JSON.stringify(maskWords(words, side.secrets)), words, side)]];
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner, side));
  }
  const word = typeof value === 'string' ? value : JSON.stringify(value);
  return [[path, leaf(maskWords([word], side.secrets).join(), [word], side)]];
}

function leaf(text: string, words: readonly string[], { directory }: ServiceSide): Leaf {
  const inPlace = (path: string) => path.replaceAll(directory, '.');
  return { text: inPlace(text), raw: inPlace(JSON.stringify(words)) };
}

const IN_BYTES = /(?:\.memory|^mem_limit|^mem_reservation|^memswap_limit|^shm_size)$/;

function differences(about: Fact['about'], base: Leaves, head: Leaves): Fact[] {
  const paths = [...new Set([...base.keys(), ...head.keys()])].sort();
  return paths.flatMap((path) => {
    const [before, after] = [base.get(path), head.get(path)];
    if (before?.raw === after?.raw) return [];
    if (before?.text === after?.text) return [nameFact(about, path, 'changed')];
    const texts = { base: before?.text ?? null, head: after?.text ?? null };
    const areBytes = Object.values(texts).every((text) => text === null || /^\d+$/.test(text));
    if (!IN_BYTES.test(path) || !areBytes)
      return valueFact(about, path, { unit: 'text', ...texts });
    const [one, other] = [bytes(texts.base), bytes(texts.head)];
    return valueFact(about, path, { unit: 'bytes', base: one, head: other });
  });
}

function bytes(text: string | null): number | null {
  return text === null ? null : Number(text);
}
