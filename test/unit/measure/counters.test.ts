import { describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBlkio, readV1 } from '../../../src/measure/resources/cgroup-v1.ts';
import { parseIoStat, readV2 } from '../../../src/measure/resources/cgroup-v2.ts';
import { limitOf, parseFlat, parseNetDev } from '../../../src/measure/resources/counters.ts';
import { countersFromStats } from '../../../src/measure/resources/engine-api.ts';
import { cgroupPaths } from '../../../src/measure/resources/reader.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const v1Paths = (root: string) => ({
  cpu: join(root, 'cpu'),
  cpuacct: join(root, 'cpuacct'),
  memory: join(root, 'memory'),
  blkio: join(root, 'blkio'),
  pids: join(root, 'pids'),
  netDev: join(root, 'net-dev'),
});

/** The same container, counted by version 1, version 2 and the engine. */
const expected = {
  cpuTotalSeconds: 0.82839,
  periods: 33,
  throttledPeriods: 4,
  throttledSeconds: 0.0512,
  memoryBytes: 13_283_328,
  workingSetBytes: 13_283_328 - 3_002_368,
  cacheBytes: 3_211_264,
  peakBytes: 13_438_976,
  limitBytes: 64 * 1024 * 1024,
  pids: 7,
};

describe('version 1', () => {
  test('a container, as the kernel counts it', () => {
    expect(readV1(v1Paths(join(fixtures, 'cgroup-v1')))).toMatchObject({
      ...expected,
      cpuTotalSeconds: expect.closeTo(expected.cpuTotalSeconds, 5),
      cpuUserSeconds: expect.closeTo(0.695987, 5),
      cpuSystemSeconds: expect.closeTo(0.02, 5),
      blockReadBytes: 4_608,
      blockWriteBytes: 1_048_576,
      networkReceivedBytes: 736,
      networkSentBytes: 120,
      oomKills: 1,
    });
  });

  test('a container that is gone has no counters', () => {
    expect(readV1(v1Paths('/nowhere'))).toBeUndefined();
  });

  test.each([
    ['Total 0', 0, 0],
    ['', 0, 0],
    [undefined, 0, 0],
    ['8:0 Read 1\n8:0 Write 2\n259:0 Read 3\n259:0 Write 4\nTotal 10\n', 4, 6],
  ])('blkio %j', (text, read, write) => {
    expect(parseBlkio(text)).toEqual({ read, write });
  });
});

describe('version 2', () => {
  const root = join(fixtures, 'cgroup-v2');

  test('a container, as the kernel counts it', () => {
    expect(readV2({ cgroup: root, netDev: join(root, 'net-dev') })).toMatchObject({
      ...expected,
      cpuTotalSeconds: expect.closeTo(expected.cpuTotalSeconds, 5),
      cpuUserSeconds: expect.closeTo(0.695986, 5),
      cpuSystemSeconds: expect.closeTo(0.132404, 5),
      blockReadBytes: 1_459_200 + 90_430_464,
      blockWriteBytes: 314_773_504 + 299_008_000,
      networkReceivedBytes: 1_234_600,
      networkSentBytes: 127,
      oomKills: 1,
    });
  });

  test('a container that is gone has no counters', () => {
    expect(readV2({ cgroup: '/nowhere', netDev: '/nowhere' })).toBeUndefined();
  });

  test('an older kernel knows no peak, and a container may have no limit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cgroup-'));
    const { cp, writeFile } = await import('node:fs/promises');
    await cp(root, folder, { recursive: true });
    await rm(join(folder, 'memory.peak'));
    await rm(join(folder, 'io.stat'));
    await writeFile(join(folder, 'memory.max'), 'max\n');
    const counters = readV2({ cgroup: folder, netDev: '/nowhere' });
    await rm(folder, { recursive: true });
    expect(counters).toMatchObject({
      peakBytes: null,
      limitBytes: null,
      blockReadBytes: 0,
      networkReceivedBytes: 0,
      memoryBytes: expected.memoryBytes,
    });
  });

  test.each([
    ['253:0 \n', 0, 0],
    ['8:0 rbytes=1 wbytes=2 rios=3 wios=4 dbytes=5 dios=6\n', 1, 2],
    [undefined, 0, 0],
  ])('io.stat %j', (text, read, write) => {
    expect(parseIoStat(text)).toEqual({ read, write });
  });
});

describe('files that both have', () => {
  test.each([
    ['67108864\n', 67_108_864],
    ['max\n', null],
    ['9223372036854771712\n', null],
    ['0', null],
    ['', null],
    [undefined, null],
  ])('the limit %j', (text, limit) => {
    expect(limitOf(text)).toBe(limit);
  });

  test('pairs of a name and a number; anything else is left out', () => {
    expect(parseFlat('a 1\nb  2\n\n8:0 Read 3\nc\n')).toEqual({ a: 1, b: 2 });
  });

  test('traffic with oneself is none', () => {
    expect(parseNetDev('  lo: 5 1 0 0 0 0 0 0 5 1\n')).toEqual({ receivedBytes: 0, sentBytes: 0 });
    expect(parseNetDev('')).toEqual({ receivedBytes: 0, sentBytes: 0 });
  });
});

describe("the engine's own statistics", () => {
  const stats = {
    cpu_stats: {
      cpu_usage: { total_usage: 828_390_000, usage_in_usermode: 6e8, usage_in_kernelmode: 2e8 },
      throttling_data: { periods: 33, throttled_periods: 4, throttled_time: 51_200_000 },
    },
    memory_stats: {
      usage: 13_283_328,
      max_usage: 13_438_976,
      limit: 67_108_864,
      stats: { total_inactive_file: 3_002_368, inactive_file: 1, total_cache: 3_211_264, file: 2 },
    },
    blkio_stats: {
      io_service_bytes_recursive: [
        { op: 'Read', value: 10 },
        { op: 'write', value: 20 },
        { op: 'Write', value: 1 },
        { op: 'Total', value: 31 },
      ],
    },
    networks: { eth0: { rx_bytes: 1, tx_bytes: 2 }, eth1: { rx_bytes: 10, tx_bytes: 20 } },
    pids_stats: { current: 7 },
  };

  test('of version 1', () => {
    expect(countersFromStats(stats)).toMatchObject({
      ...expected,
      blockReadBytes: 10,
      blockWriteBytes: 21,
      networkReceivedBytes: 11,
      networkSentBytes: 22,
    });
  });

  test('of version 2, which names them otherwise', () => {
    const memory = { usage: 100, limit: 200, stats: { inactive_file: 30, file: 40 } };
    expect(countersFromStats({ ...stats, memory_stats: memory })).toMatchObject({
      workingSetBytes: 70,
      cacheBytes: 40,
      peakBytes: null,
    });
  });

  test('of a container that has stopped are none', () => {
    expect(countersFromStats({ ...stats, memory_stats: {} })).toBeUndefined();
  });

  test('may lack what this engine does not count', () => {
    const { cpu_usage } = stats.cpu_stats;
    expect(
      countersFromStats({ cpu_stats: { cpu_usage }, memory_stats: { usage: 5 } }),
    ).toMatchObject({
      periods: 0,
      blockReadBytes: 0,
      networkSentBytes: 0,
      pids: null,
      limitBytes: null,
    });
  });
});

describe('where the counters of a container are', () => {
  const v1Mounts = ['cpu', 'cpuacct', 'memory', 'blkio', 'pids']
    .map(
      (name, index) =>
        `${32 + index} 31 0:${29 + index} / /sys/fs/cgroup/${name} rw,relatime - cgroup cgroup rw,${name}`,
    )
    .join('\n');
  const own = (path: string) =>
    ['9:name=systemd', '8:pids', '7:blkio', '4:memory', '2:cpuacct', '1:cpu', '0:']
      .map((each) => `${each}:${path}`)
      .join('\n');

  test('version 1: one folder per controller', () => {
    expect(cgroupPaths(own('/docker/c0ffee'), v1Mounts)).toEqual({
      kind: 'v1',
      controllers: {
        cpu: '/sys/fs/cgroup/cpu/docker/c0ffee',
        cpuacct: '/sys/fs/cgroup/cpuacct/docker/c0ffee',
        memory: '/sys/fs/cgroup/memory/docker/c0ffee',
        blkio: '/sys/fs/cgroup/blkio/docker/c0ffee',
        pids: '/sys/fs/cgroup/pids/docker/c0ffee',
      },
    });
  });

  test('version 1 with controllers that share a folder', () => {
    const mounts =
      '33 31 0:30 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n' +
      v1Mounts.split('\n').slice(2).join('\n');
    const paths = cgroupPaths(
      '2:cpu,cpuacct:/docker/c0ffee\n' + own('/docker/c0ffee').split('\n').slice(1, 4).join('\n'),
      mounts,
    );
    expect(paths).toMatchObject({
      kind: 'v1',
      controllers: {
        cpu: '/sys/fs/cgroup/cpu,cpuacct/docker/c0ffee',
        cpuacct: '/sys/fs/cgroup/cpu,cpuacct/docker/c0ffee',
      },
    });
  });

  const v2Mount = '30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate';

  test('version 2: one folder', () => {
    const scope = '/system.slice/docker-c0ffee.scope';
    expect(cgroupPaths(`0::${scope}\n`, v2Mount)).toEqual({
      kind: 'v2',
      cgroup: `/sys/fs/cgroup${scope}`,
    });
  });

  test('both at once: the counters are where the controllers are', () => {
    const mounts = `${v1Mounts}\n41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw`;
    expect(cgroupPaths(own('/docker/c0ffee'), mounts).kind).toBe('v1');
  });

  test('within a container whose own group is mounted as the root', () => {
    const mount = '30 23 0:26 /docker/outer /sys/fs/cgroup rw - cgroup2 cgroup2 rw';
    expect(cgroupPaths('0::/docker/outer/docker/inner\n', mount)).toEqual({
      kind: 'v2',
      cgroup: '/sys/fs/cgroup/docker/inner',
    });
    expect(cgroupPaths('0::/docker/outer\n', mount)).toEqual({
      kind: 'v2',
      cgroup: '/sys/fs/cgroup',
    });
  });

  test('a group beside our own root cannot be seen from here', () => {
    const mount = '30 23 0:26 /docker/outer /sys/fs/cgroup rw - cgroup2 cgroup2 rw';
    expect(cgroupPaths('0::/docker/outer-2/inner\n', mount)).toEqual({ kind: 'none' });
    expect(cgroupPaths('0::/../c0ffee\n', v2Mount)).toEqual({ kind: 'none' });
  });

  test.each([
    ['', ''],
    ['0::/docker/c0ffee', ''],
    ['', v2Mount],
    ['garbage', 'more garbage'],
  ])('%j and %j give nothing', (group, mounts) => {
    expect(cgroupPaths(group, mounts)).toEqual({ kind: 'none' });
  });
});
