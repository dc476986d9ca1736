/** What the Compose file says about the limits of a container: old keys and `deploy.resources`. */
import type { MappingNode } from '../source/node.ts';
import { mappingAt, readBytes, readFlag, readNumber, readText } from '../source/read.ts';
import type { ResourceFacts } from './service-facts.ts';
import { known, type Setting } from './setting.ts';

const CPU_KEYS = [
  'cpus',
  'deploy.resources.limits.cpus',
  'cpu_quota',
  'cpu_shares',
  'cpu_count',
  'cpu_percent',
];

export function composeResources(service: MappingNode): ResourceFacts {
  return {
    memoryBytes: firstSet(
      readBytes(service, 'deploy.resources.limits.memory'),
      readBytes(service, 'mem_limit'),
    ),
    memoryAndSwapBytes: readBytes(service, 'memswap_limit'),
    cpuLimited: cpuLimited(service),
    pids: firstSet(
      readNumber(service, 'deploy.resources.limits.pids'),
      readNumber(service, 'pids_limit'),
    ),
    ulimits: known(mappingAt(service, 'ulimits').size),
    oomKillDisabled: readFlag(service, 'oom_kill_disable'),
    oomScoreAdjustment: readNumber(service, 'oom_score_adj'),
  };
}

function cpuLimited(service: MappingNode): Setting<boolean> {
  const settings = CPU_KEYS.map((key) => readNumber(service, key));
  if (settings.some((setting) => setting.kind === 'known' && setting.value > 0)) return known(true);
  const cpuSet = readText(service, 'cpuset');
  if (cpuSet.kind === 'known' && cpuSet.value !== '') return known(true);
  return [...settings, cpuSet].find((setting) => setting.kind === 'unknown') ?? known(false);
}

function firstSet(one: Setting<number>, other: Setting<number>): Setting<number> {
  if (one.kind === 'known' && one.value === 0) return other;
  return one;
}
