/** The committed baseline as a user keeps it: files and git alone, and once with a stack that is really measured. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { baselineText } from '../../src/records/baseline-text.ts';
import type { BaselineDocument } from '../../src/records/generated/baseline.ts';
import type { ComparisonDocument } from '../../src/records/generated/comparison.ts';
import type { Target } from '../../src/records/generated/findings.ts';
import type { RunRecord } from '../../src/records/generated/run.ts';
import type { StackDocument } from '../../src/records/generated/stack.ts';
import { aBaselineDocument, aStoredRunOfDay } from '../support/baselines.ts';
import {
  aGate,
  aMachine,
  anImage,
  aRound,
  aRun,
  aScanner,
  aStack,
  MIB,
  someFindings,
} from '../support/documents.ts';
import {
  makeStack,
  nodeService,
  okServer,
  quickConfig,
  type StackFolder,
} from '../support/stack-folder.ts';

jest.setTimeout(4 * 60_000);

const PATH = 'baselines/default.json';
let folder: StackFolder;

beforeEach(async () => {
  folder = await makeStack({});
});
afterEach(() => folder[Symbol.asyncDispose]());

const file = (name: string) => join(folder.directory, name);

async function put(name: string, content: string | object): Promise<void> {
  await mkdir(dirname(file(name)), { recursive: true });
  await writeFile(file(name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** As `up` and `measure` would have left it. */
async function measured(run: Partial<RunRecord> = {}, stack: Partial<StackDocument> = {}) {
  const record = aRun(run);
  await put('.compose-gate/run.json', record);
  await put('.compose-gate/stack.json', aStack({ runId: record.runId, ...stack }));
}

const readBaseline = async () => JSON.parse(await readFile(file(PATH), 'utf8')) as BaselineDocument;

async function updateAfter(run: Partial<RunRecord>, stack: Partial<StackDocument> = {}) {
  await measured(run, stack);
  const { exitCode, stderr } = await folder.run(['baseline', 'update']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
}

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder.directory,
    encoding: 'utf8',
  }).trim();

function commitAll(subject: string): string {
  git('add', '--all', '--', ':!.compose-gate');
  git('commit', '--quiet', '--allow-empty', '--message', subject);
  return git('rev-parse', 'HEAD');
}

const growing = (mib: number) => [anImage({ sizeBytes: mib * MIB })];

test('runs are added one by one, each once, and shown', async () => {
  git('init', '--quiet');
  const sha = commitAll('Start \u001b[31mfaster');
  const head = { headCommit: sha };
  await updateAfter({ runId: 'run000001', createdAt: '2026-05-04T10:00:00.000Z' }, head);
  commitAll('Came after the run was measured');
  await updateAfter({ runId: 'run000002', createdAt: '2026-05-05T10:00:00.000Z' }, head);
  const before = await readFile(file(PATH), 'utf8');
  const again = await folder.run(['baseline', 'update']);
  expect(again).toMatchObject({
    exitCode: 0,
    stderr: expect.stringContaining('has run run000002 already'),
  });
  expect(await readFile(file(PATH), 'utf8')).toBe(before);
  expect((await readBaseline()).runs).toMatchObject([
    { runId: 'run000001', commit: { sha, subject: 'Start faster' } },
    { runId: 'run000002', commit: { sha, subject: 'Start faster' } },
  ]);
  const { exitCode, stdout } = await folder.run(['baseline', 'show']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`${PATH}: 2 runs of the environment default`);
  expect(stdout).toContain(
    `newest: run run000002 of 2026-05-05T10:00:00.000Z, commit ${sha.slice(0, 8)} Start faster`,
  );
  expect(stdout).toMatch(/^METRIC +OF +RUNS +LAST +MEAN +SPREAD +MACHINE$/m);
  expect(stdout).toMatch(/^startup +stack +2 +900 ms +900 ms +0 % +A$/m);
  expect(stdout).toMatch(/^A: AMD EPYC 7763, 2 cores, 8 GiB, kernel 6\.1\.0, .*, 2 runs$/m);
});

test('show prints JSON for programs', async () => {
  await updateAfter({ runId: 'run000001' });
  const { stdout } = await folder.run(['baseline', 'show', '--format', 'json']);
  const shown = JSON.parse(stdout) as Record<string, unknown>;
  expect(shown).toMatchObject({
    path: PATH,
    environment: 'default',
    settings: [{ label: 'A', runs: 1 }],
  });
  expect(shown['metrics']).toContainEqual({
    ...{ name: 'memory-peak', subject: 'gateway', unit: 'bytes', setting: 'A', runs: 1 },
    ...{ last: 64 * MIB, mean: expect.closeTo(64 * MIB, 0), sd: null, scale: 'ratio' },
  });
});

test('the packages of the newest run are kept with it', async () => {
  await measured({ runId: 'run000001' });
  const components = [
    { type: 'operating-system', name: 'alpine', version: '3.18.4' },
    { purl: 'pkg:npm/b@2' },
    { purl: 'pkg:npm/a@1' },
    { name: 'no purl' },
  ];
  await put('.compose-gate/sbom/head-gateway-1.cdx.json', { components });
  const sbom = { services: ['gateway'], image: 'gateway', file: 'sbom/head-gateway-1.cdx.json' };
  const target = (service: string, outcome: Target['outcome']) => ({
    ...{ variant: 'head' as const, services: [service], name: 'gateway', durationMs: 1 },
    outcome,
  });
  const targets = [
    target('gateway', { kind: 'scanned' }),
    target('outside', { kind: 'scanned' }),
    target('unscanned', { kind: 'failed', text: 'there is no vulnerability database' }),
  ];
  await put(
    '.compose-gate/findings.json',
    someFindings({
      runId: 'run000001',
      scanners: [aScanner({ name: 'trivy', version: '0.74.0', targets })],
      sboms: [
        { variant: 'head', ...sbom },
        { variant: 'head', ...sbom, services: ['unscanned'] },
        { variant: 'base', ...sbom, services: ['older'] },
        { variant: 'head', ...sbom, services: ['outside'], file: '../../etc/passwd' },
      ],
    }),
  );
  expect((await folder.run(['baseline', 'update'])).exitCode).toBe(0);
  expect((await readBaseline()).packages).toEqual({
    runId: 'run000001',
    trivyVersion: '0.74.0',
    images: [
      {
        service: 'gateway',
        system: { name: 'alpine', version: '3.18.4' },
        packages: [{ purl: 'pkg:npm/a@1' }, { purl: 'pkg:npm/b@2' }],
      },
    ],
  });
});

test.each([
  [
    'partial',
    { status: { kind: 'partial', reason: 'interrupted' } },
    /it is partial \(interrupted\)/,
  ],
  ['unsteady', { machine: aMachine({ steady: false }) }, /did not keep its speed/],
  [
    'void-rounds',
    { rounds: [aRound(), aRound({ index: 1, outcome: { kind: 'void', reason: 'a death' } })] },
    /1 of its 2 rounds are void \(a death\)/,
  ],
] as const)(
  'a run that is %s is refused by name, and added when it is asked for',
  async (reason, run, says) => {
    await measured(run as Partial<RunRecord>);
    const refused = await folder.run(['baseline', 'update']);
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toMatch(says);
    expect(refused.stderr).toContain(`--allow ${reason}`);
    await expect(readdir(file('baselines'))).rejects.toThrow('ENOENT');
    expect((await folder.run(['baseline', 'update', '--allow', reason])).exitCode).toBe(0);
    expect((await readBaseline()).runs).toHaveLength(1);
  },
);

test('a run of no commit, and of one that git does not have here, is stored as such', async () => {
  git('init', '--quiet');
  commitAll('Checked out, and not measured');
  const elsewhere = 'f'.repeat(40);
  await updateAfter({ runId: 'run000001' }, { headCommit: null });
  await updateAfter({ runId: 'run000002' }, { headCommit: elsewhere });
  expect((await readBaseline()).runs.map(({ commit }) => commit)).toEqual([
    null,
    { sha: elsewhere, subject: '' },
  ]);
});

test('a run that its gate refused is added only when it is asked for', async () => {
  await measured();
  const { runId } = aRun();
  await put('.compose-gate/gate.json', aGate({ runId, result: 'fail', exitCode: 1 }));
  const refused = await folder.run(['baseline', 'update']);
  expect([refused.exitCode, refused.stderr]).toEqual([
    3,
    expect.stringMatching(/its gate failed\. Measure again, or .* --allow failed\./),
  ]);
  await expect(readdir(file('baselines'))).rejects.toThrow('ENOENT');
  expect((await folder.run(['baseline', 'update', '--allow', 'failed'])).exitCode).toBe(0);
  expect((await readBaseline()).runs).toHaveLength(1);
});

test('a run that its gate let pass with a warning is added', async () => {
  await measured();
  await put('.compose-gate/gate.json', aGate({ runId: aRun().runId, result: 'warn' }));
  expect((await folder.run(['baseline', 'update'])).exitCode).toBe(0);
});

test('a run without a measured round is never added', async () => {
  await measured({ rounds: [] });
  const all = ['partial', 'unsteady', 'void-rounds'].flatMap((reason) => ['--allow', reason]);
  const { exitCode, stderr } = await folder.run(['baseline', 'update', ...all]);
  expect(exitCode).toBe(3);
  expect(stderr).toContain('not one of its rounds was measured. Measure again.');
});

test('the 61st run drops the oldest and says so', async () => {
  const runs = Array.from({ length: 60 }, (_, day) => aStoredRunOfDay(day));
  await put(PATH, baselineText(aBaselineDocument({ runs })));
  await measured({ runId: 'run000061' });
  const { exitCode, stdout } = await folder.run(['baseline', 'update']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(
    'has 60 runs; run run000061 was added, and 1 run made room (the oldest)',
  );
  const kept = (await readBaseline()).runs.map(({ runId }) => runId);
  expect([kept[0], kept.at(-1)]).toEqual(['day00001', 'run000061']);
});

test('a run older than all that a full baseline has changes nothing, and says so', async () => {
  const runs = Array.from({ length: 60 }, (_, day) => aStoredRunOfDay(day));
  const before = baselineText(aBaselineDocument({ runs }));
  await put(PATH, before);
  await measured({ runId: 'run000000', createdAt: '2020-01-01T00:00:00.000Z' });
  const { exitCode, stderr } = await folder.run(['baseline', 'update']);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('full of newer runs than run000000, which is not added');
  expect(await readFile(file(PATH), 'utf8')).toBe(before);
});

test('a run that alone is larger than a baseline may be is refused', async () => {
  const endpoints = Array.from({ length: 12_000 }, (_, number) => ({
    ...aRun().endpoints[0]!,
    id: `api:endpoint-with-a-long-name-${number}-${'x'.repeat(60)}`,
  }));
  await measured({ endpoints });
  const { exitCode, stderr } = await folder.run(['baseline', 'update']);
  expect([exitCode, stderr]).toEqual([3, expect.stringMatching(/alone takes .* has at most/)]);
});

const text = baselineText(aBaselineDocument());

const broken: [string, string, RegExp][] = [
  ['truncated', text.slice(0, 200), /is not JSON/],
  [
    'hand-edited',
    text.replace('"rounds":1', '"rounds":"one"'),
    /is not a baseline: .*rounds must be integer/,
  ],
  [
    'of a newer schema',
    text.replace('"schemaVersion": 1', '"schemaVersion": 2'),
    /has schema version 2, .* use a newer one/,
  ],
  ['over 1 MB', `${text}${' '.repeat(1_000_000)}`, /has at most 977 KiB/],
];

test.each(broken)('a baseline that is %s is never written over', async (_, content, says) => {
  await put(PATH, content);
  await measured({ runId: 'run000001' });
  const update = await folder.run(['baseline', 'update']);
  expect(update.exitCode).toBe(2);
  expect(update.stderr).toMatch(says);
  expect(update.stderr).toContain('take it back from git, or move it away');
  expect(await readFile(file(PATH), 'utf8')).toBe(content);
  const show = await folder.run(['baseline', 'show']);
  expect(show.exitCode).toBe(2);
  expect(show.stderr).toMatch(says);
});

test.each(broken)(
  'a baseline that is %s is no basis: the gate tells of it',
  async (_, content, says) => {
    await put(PATH, content);
    await measured();
    expect((await folder.run(['compare'])).exitCode).toBe(0);
    const comparison = await folder.document('comparison');
    expect(comparison.baseline).toMatchObject({
      kind: 'unusable',
      why: expect.stringMatching(says),
    });
    expect(comparison.basis.kind).toBe('none');
    expect((await folder.run(['gate', '--policy', 'release'])).exitCode).toBe(3);
    const { decisions } = await folder.document('gate');
    expect(decisions).toContainEqual(
      expect.objectContaining({ rule: 'no-base', text: expect.stringMatching(says) }),
    );
  },
);

test.each([
  [
    'show without a baseline',
    ['baseline', 'show'],
    2,
    /There is no baselines\/default\.json\. Begin one with/,
  ],
  ['an unknown word', ['baseline', 'updat'], 2, /--action is "updat".*Did you mean "update"/],
  ['an unknown reason', ['baseline', 'update', '--allow', 'voids'], 2, /--allow is "voids"/],
  [
    'an environment that is no file name',
    ['baseline', 'show', '--environment', '../x'],
    2,
    /is no file name/,
  ],
  [
    'update without a run',
    ['baseline', 'update'],
    3,
    /stack\.json is not there\. Run `compose-gate up` first/,
  ],
  [
    '--run without --baseline',
    ['compare', '--run', 'run.json'],
    2,
    /--run is given without --baseline/,
  ],
  [
    'a run that is not there',
    ['compare', '--run', 'run.json', '--baseline', 'b.json'],
    2,
    /--run is "run\.json", which is not there/,
  ],
])('%s is told clearly', async (_, args, exitCode, says) => {
  const ended = await folder.run(args);
  expect(ended.stderr).toMatch(says);
  expect(ended.exitCode).toBe(exitCode);
});

test('a run of another environment is not mixed in', async () => {
  await updateAfter({ runId: 'run000001' });
  await measured({ runId: 'run000002', environment: 'staging' });
  const { exitCode, stderr } = await folder.run(['baseline', 'update', '--file', PATH]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('is of the environment default, and the run is of staging');
  expect((await folder.run(['baseline', 'update'])).exitCode).toBe(0);
  expect(await readdir(file('baselines'))).toEqual(['default.json', 'staging.json']);
});

// Files alone.

const compared = async (run: string, baseline: string) => {
  const args = ['compare', '--run', run, '--baseline', baseline, '--output', 'out'];
  const ended = await folder.run(args);
  const written = await readFile(file('out/comparison.json'), 'utf8').catch(() => 'null');
  const comparison = JSON.parse(written) as ComparisonDocument | null;
  const metric = (id: string) => comparison?.metrics.find((each) => each.id === id);
  return { ...ended, metric };
};

test('a run is compared with a baselines file, and with another run, on any machine', async () => {
  await updateAfter({ runId: 'run000001' });
  await put('head/run.json', aRun({ runId: 'run000002', images: growing(200) }));
  await put('head/stack.json', aStack({ runId: 'run000002' }));
  await put('old/run.json', aRun({ runId: 'run000003', images: growing(100) }));
  const byHistory = await compared('head/run.json', PATH);
  expect(byHistory).toMatchObject({ exitCode: 0, stderr: '' });
  expect(byHistory.metric('image-size:gateway')).toMatchObject({
    base: 132 * MIB,
    verdict: 'regressed',
  });
  const byRun = await compared('head/run.json', 'old/run.json');
  expect(byRun).toMatchObject({ exitCode: 0, stderr: '' });
  expect(byRun.metric('image-size:gateway')).toMatchObject({
    base: 100 * MIB,
    verdict: 'regressed',
  });
  expect(byRun.metric('startup:stack')).toMatchObject({ gated: false });
});

test('without its stack document a run is compared all the same, and it is said what lacks', async () => {
  await put('head/run.json', aRun({ runId: 'run000002' }));
  await put('old/run.json', aRun({ runId: 'run000003' }));
  const alone = await compared('head/run.json', 'old/run.json');
  expect(alone.exitCode).toBe(0);
  expect(alone.stderr).toContain('no stack.json lies beside it: budgets are not judged');
  await put('head/stack.json', aStack({ runId: 'other1' }));
  expect((await compared('head/run.json', 'old/run.json')).stderr).toContain(
    'the stack.json beside it is of run other1',
  );
});

test.each([
  ['is truncated', text.slice(0, 200), /b\.json is not JSON/],
  ['holds no run', baselineText(aBaselineDocument({ runs: [] })), /b\.json holds no run yet/],
  [
    'is of another environment',
    baselineText(aBaselineDocument({ environment: 'ci' })),
    /is of the environment ci, not default/,
  ],
  ['is a run record that is cut off', JSON.stringify(aRun()).slice(0, 400), /is not JSON/],
])('two files are not compared where the baseline %s', async (_, content, says) => {
  await put('head/run.json', aRun({ runId: 'run000002' }));
  await put('b.json', content);
  const { exitCode, stderr } = await compared('head/run.json', 'b.json');
  expect(stderr).toMatch(says);
  expect(exitCode).toBe(3);
});

// The yardstick.

test('a pull request is not measured by a baseline that it edits', async () => {
  git('init', '--quiet');
  await updateAfter({ runId: 'run000001', images: growing(100) });
  const sha = commitAll('On the default branch');
  await updateAfter({ runId: 'run000002', images: growing(500) });
  commitAll('Edit the baseline');
  const base = { kind: 'commit' as const, sha, because: 'the test says so', copied: [] };
  await measured({ runId: 'run000003', images: growing(500) }, { base });
  for (const args of [[], ['--baseline', PATH]]) {
    expect((await folder.run(['compare', ...args])).exitCode).toBe(0);
    const { baseline, metrics } = await folder.document('comparison');
    expect(baseline).toMatchObject({ kind: 'used', runs: 1 });
    expect(metrics.find(({ id }) => id === 'image-size:gateway')).toMatchObject({
      base: 100 * MIB,
      verdict: 'regressed',
    });
  }
});

test('a baseline that only the pull request has counts for nothing; one that no commit has was named by the job', async () => {
  git('init', '--quiet');
  const sha = commitAll('Begin');
  await updateAfter({ runId: 'run000001' });
  commitAll('Bring a baseline');
  await put('from-artifact.json', await readFile(file(PATH), 'utf8'));
  const base = { kind: 'commit' as const, sha, because: 'the test says so', copied: [] };
  await measured({ runId: 'run000002' }, { base });
  await folder.run(['compare']);
  expect((await folder.document('comparison')).baseline).toMatchObject({
    kind: 'absent',
    why: `the base commit ${sha.slice(0, 8)} has no ${PATH}`,
  });
  await folder.run(['compare', '--baseline', 'from-artifact.json']);
  expect((await folder.document('comparison')).baseline).toMatchObject({ kind: 'used', runs: 1 });
});

test.each(['check', 'compare', 'scan'])(
  '%s is told of a named baseline that is not there before it does anything',
  async (command) => {
    await put('compose.yaml', { services: { web: { image: 'no-such-image' } } });
    const { exitCode, stderr } = await folder.run([command, '--baseline', 'baselines/prod.json']);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('--baseline is "baselines/prod.json", which is not there.'),
    ]);
    await expect(readdir(file('.compose-gate'))).rejects.toThrow('ENOENT');
  },
);

test('files alone are compared with no file that is not there', async () => {
  await put('run.json', aRun());
  const { exitCode, stderr } = await compared('run.json', 'absent.json');
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--baseline is "absent.json"')]);
});

test('a stack in a folder of the repository finds its own baseline in the base commit', async () => {
  git('init', '--quiet');
  await put('services/shop/readme.txt', 'a stack');
  const inside = ['--directory', 'services/shop'];
  await put('services/shop/.compose-gate/run.json', aRun({ runId: 'run000001' }));
  await put('services/shop/.compose-gate/stack.json', aStack({ runId: 'run000001' }));
  expect((await folder.run(['baseline', 'update', ...inside])).exitCode).toBe(0);
  const sha = commitAll('On the default branch');
  const base = { kind: 'commit' as const, sha, because: 'the test says so', copied: [] };
  await put('services/shop/.compose-gate/run.json', aRun({ runId: 'run000002' }));
  await put('services/shop/.compose-gate/stack.json', aStack({ runId: 'run000002', base }));
  expect((await folder.run(['compare', ...inside])).exitCode).toBe(0);
  const written = await readFile(file('services/shop/.compose-gate/comparison.json'), 'utf8');
  expect(JSON.parse(written)).toMatchObject({ baseline: { kind: 'used', runs: 1 } });
});

test('a stack that is really measured is kept, shown and compared with', async () => {
  await put('compose.yaml', {
    services: { web: nodeService(okServer(8080), { expose: ['8080'] }) },
  });
  await put('.compose-gate.yml', quickConfig());
  const check = () => folder.run(['check', '--base', 'none', '--rounds', '1']);
  await check();
  const first = await folder.document('comparison');
  expect(first.baseline).toEqual({
    ...{ kind: 'absent', path: PATH },
    why: `there is no committed baseline (${PATH})`,
  });
  const updated = await folder.run([
    ...['baseline', 'update'],
    // A busy machine may cost rounds, and with them the gate.
    ...['unsteady', 'void-rounds', 'failed'].flatMap((reason) => ['--allow', reason]),
  ]);
  expect(updated).toMatchObject({ exitCode: 0 });
  await check();
  const second = await folder.document('comparison');
  expect(second.basis).toEqual({ kind: 'baseline', path: PATH });
  expect(second.baseline).toMatchObject({ kind: 'used', runs: 1, sameSetting: 1, startOrder: [] });
  const gated = second.metrics.filter((metric) => metric.gated).map(({ id }) => id);
  expect(gated).toEqual(expect.arrayContaining(['restarts:web', 'image-size:web', 'layers:web']));
  // One run is too few to know how much the memory of identical code differs.
  expect(gated).not.toContain('memory-peak:web');
  expect(gated.some((id) => id.startsWith('startup'))).toBe(false);
  const report = await readFile(file('.compose-gate/report.md'), 'utf8');
  expect(report).toContain(`Compared with 1 stored run of \`${PATH}\`, 1 of this machine.`);
});
