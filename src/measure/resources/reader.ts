/** Finds where a container's counters are: the kernel's own files where they can be seen, else the Engine API. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerState, Engine } from '../../stack/engine.ts';
import { readV1 } from './cgroup-v1.ts';
import { readV2 } from './cgroup-v2.ts';
import { countersFromStats } from './engine-api.ts';
import type { CounterReader } from './counters.ts';

export async function counterReader(
  container: ContainerState,
  engine: Engine,
  route: 'cgroup' | 'engine-api',
): Promise<CounterReader> {
  const viaApi: CounterReader = {
    source: 'engine-api',
    read: async () => {
      const stats = await engine.stats(container.id);
      return stats && countersFromStats(stats);
    },
  };
  if (route === 'engine-api') return viaApi;
  return (await cgroupReader(container)) ?? viaApi;
}

async function cgroupReader(container: ContainerState): Promise<CounterReader | undefined> {
  const [own, mounts] = await Promise.all([
    readFile(`/proc/${container.pid}/cgroup`, 'utf8').catch(() => ''),
    readFile('/proc/self/mountinfo', 'utf8').catch(() => ''),
  ]);
  const paths = cgroupPaths(own, mounts);
  const netDev = `/proc/${container.pid}/net/dev`;
  const reader: CounterReader | undefined =
    paths.kind === 'v1'
      ? {
          source: 'cgroup-v1',
          read: () => Promise.resolve(readV1({ ...paths.controllers, netDev })),
        }
      : paths.kind === 'v2'
        ? {
            source: 'cgroup-v2',
            read: () => Promise.resolve(readV2({ cgroup: paths.cgroup, netDev })),
          }
        : undefined;
  return reader && (await reader.read()) ? reader : undefined;
}

type V1Controllers = Record<'cpu' | 'cpuacct' | 'memory' | 'blkio' | 'pids', string>;
export type CgroupPaths =
  { kind: 'v1'; controllers: V1Controllers } | { kind: 'v2'; cgroup: string } | { kind: 'none' };

/** From /proc/<pid>/cgroup (`id:controllers:path`) and /proc/self/mountinfo. */
export function cgroupPaths(own: string, mountinfo: string): CgroupPaths {
  const memberships = own
    .trim()
    .split('\n')
    .map((line) => line.split(':'))
    .map(([, controllers = '', ...path]) => ({
      controllers: controllers.split(','),
      path: path.join(':'),
    }));
  const mounts = mountinfo.split('\n').flatMap(parseMount);
  const find = (controller: string): string | undefined => {
    const membership = memberships.find(({ controllers }) => controllers.includes(controller));
    const mount = mounts.find(
      ({ type, options }) => type === 'cgroup' && options.includes(controller),
    );
    return membership && mount ? inMount(mount, membership.path) : undefined;
  };
  const [cpu, cpuacct, memory, blkio, pids] = ['cpu', 'cpuacct', 'memory', 'blkio', 'pids'].map(
    find,
  );
  if (cpu && cpuacct && memory && blkio && pids)
    return { kind: 'v1', controllers: { cpu, cpuacct, memory, blkio, pids } };
  const unified = memberships.find(
    ({ controllers, path }) => controllers.length === 1 && controllers[0] === '' && path !== '',
  );
  const mount = mounts.find(({ type }) => type === 'cgroup2');
  const cgroup = unified && mount && inMount(mount, unified.path);
  return cgroup === undefined ? { kind: 'none' } : { kind: 'v2', cgroup };
}

interface Mount {
  root: string;
  point: string;
  type: string;
  options: string[];
}

function parseMount(line: string): Mount[] {
  const [left = '', right = ''] = line.split(' - ');
  const [, , , root = '/', point] = left.split(' ');
  const [type = '', , options = ''] = right.split(' ');
  return point === undefined ? [] : [{ root, point, type, options: options.split(',') }];
}

/** Undefined for a group that this mount does not show: one beside or above its root. */
function inMount({ root, point }: Mount, path: string): string | undefined {
  if (path.split('/').includes('..')) return undefined;
  if (root === '/') return join(point, path);
  return path === root || path.startsWith(`${root}/`)
    ? join(point, path.slice(root.length))
    : undefined;
}
