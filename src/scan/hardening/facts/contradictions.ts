/** Keys of one service that cannot both be meant. */
import type { MappingNode } from '../source/node.ts';
import { entryAt, placeOf, readBytes, readNumber } from '../source/read.ts';
import type { Contradiction } from './service-facts.ts';
import type { Known, Setting } from './setting.ts';

interface Pair {
  key: string;
  read: typeof readBytes | typeof readNumber;
  one: string;
  other: string;
  /** Whether the two values contradict each other. */
  wrong: (one: number, other: number) => boolean;
  says: string;
}

const PAIRS: readonly Pair[] = [
  ...doubled('memory-limit', readBytes, 'mem_limit', 'deploy.resources.limits.memory'),
  ...doubled(
    'memory-reservation',
    readBytes,
    'mem_reservation',
    'deploy.resources.reservations.memory',
  ),
  ...doubled('cpu-limit', readNumber, 'cpus', 'deploy.resources.limits.cpus'),
  ...doubled('pids-limit', readNumber, 'pids_limit', 'deploy.resources.limits.pids'),
  ...doubled('replicas', readNumber, 'scale', 'deploy.replicas'),
  ...['mem_reservation', 'deploy.resources.reservations.memory'].flatMap((reservation) =>
    ['mem_limit', 'deploy.resources.limits.memory'].map((limit) =>
      above('memory-reserved', readBytes, reservation, limit),
    ),
  ),
  ...['cpus', 'deploy.resources.limits.cpus'].map((limit) =>
    above('cpu-reserved', readNumber, 'deploy.resources.reservations.cpus', limit),
  ),
  {
    key: 'swap',
    read: readBytes,
    one: 'memswap_limit',
    other: 'mem_limit',
    wrong: (swap, memory) => swap > 0 && swap < memory,
    says: 'counts memory and swap together, yet is below',
  },
  {
    key: 'cpu-quota',
    read: readNumber,
    one: 'cpus',
    other: 'cpu_quota',
    wrong: (cpus, quota) => cpus > 0 && quota > 0,
    says: 'limits the same thing as',
  },
];

function doubled(key: string, read: Pair['read'], one: string, other: string): Pair[] {
  return [{ key, read, one, other, wrong: (a, b) => a !== b, says: 'differs from' }];
}

function above(key: string, read: Pair['read'], reservation: string, limit: string): Pair {
  return {
    key,
    read,
    one: reservation,
    other: limit,
    wrong: (reserved, limited) => limited > 0 && reserved > limited,
    says: 'reserves more than',
  };
}

export function contradictions(service: MappingNode): Contradiction[] {
  const found = new Map<string, Contradiction>();
  for (const { key, read, one, other, wrong, says } of PAIRS) {
    const [first, second] = [read(service, one), read(service, other)];
    if (!isWritten(first) || !isWritten(second) || found.has(key)) continue;
    const entry = entryAt(service, one.split('.'));
    if (entry && wrong(first.value, second.value)) {
      found.set(key, { key, text: `\`${one}\` ${says} \`${other}\``, place: placeOf(entry) });
    }
  }
  return [...found.values()];
}

function isWritten(setting: Setting<number>): setting is Known<number> {
  return setting.kind === 'known' && setting.place !== null;
}
