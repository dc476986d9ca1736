/** A base that is not what one hopes for: head is measured and reported all the same, and what lacks is said. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commitAll, git, pullRequestEnvironment } from '../support/repository.ts';
import {
  BASE_IMAGE,
  makeStack,
  nodeService,
  okServer,
  quickConfig,
  shellService,
  type StackFolder,
} from '../support/stack-folder.ts';

const LONG_MS = 120_000;
const home = { service: 'web', name: 'home', port: 80 };
/** One pair of rounds is enough where nothing that differs from round to round is gated. */
const oneRound = {
  startup: { gate: false },
  'memory-peak': { gate: false },
  errors: { gate: false },
  restarts: { gate: false },
  'oom-kills': { gate: false },
};
const config = quickConfig({
  endpoints: [home],
  scenarios: [],
  scan: { trivy: false, snyk: false },
  compare: { metrics: oneRound },
  measure: { startTimeout: '5s' },
});
const files = {
  '.gitignore': '.compose-gate/\n',
  '.compose-gate.yml': config,
};
const good = { services: { web: nodeService(okServer(80)) } };

async function makeRepository(base: Parameters<typeof makeStack>[0]): Promise<StackFolder> {
  const stack = await makeStack({ ...files, ...base });
  await git(stack.directory, 'init', '--quiet', '--initial-branch', 'main');
  await commitAll(stack.directory, 'base');
  return stack;
}

const write = (stack: StackFolder, name: string, content: object) =>
  writeFile(join(stack.directory, name), JSON.stringify(content));

const brokenBases = {
  'does not build': {
    files: {
      'compose.yaml': { services: { web: { build: '.' } } },
      Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo "undefined reference" >&2 && exit 9\n`,
    },
    outcome: { kind: 'build-failed' },
    says: /The image of web could not be built/,
  },
  'does not start': {
    files: { 'compose.yaml': { services: { web: shellService('exit 7') } } },
    outcome: { kind: 'start-failed' },
    says: /web exited with code 7/,
  },
  'is nothing that Compose accepts': {
    files: { 'compose.yaml': { services: { web: { image: BASE_IMAGE, prots: [] } } } },
    outcome: { kind: 'start-failed' },
    says: /Compose does not accept compose\.yaml: .*prots/,
  },
};

test.each(Object.entries(brokenBases))(
  'one that %s: head is measured and reported, and the gate lacks evidence',
  async (_, { files: base, outcome, says }) => {
    await using stack = await makeRepository(base);
    await write(stack, 'compose.yaml', good);
    const { exitCode, stderr } = await stack.run(['check', '--base', 'HEAD']);
    expect(exitCode).toBe(3);
    expect(stderr).not.toMatch(/bug in compose-gate/);
    const { variants } = await stack.document('stack');
    expect(variants).toMatchObject([
      { variant: 'base', outcome },
      { variant: 'head', outcome: { kind: 'started' } },
    ]);
    const { mode, rounds } = await stack.document('run');
    expect(mode).toBe('single');
    expect(rounds).toMatchObject([
      { variant: 'head', outcome: { kind: 'measured' }, responses: [{ answers: 5 }] },
    ]);
    const { decisions } = await stack.document('gate');
    expect(decisions.filter(({ outcome: each }) => each === 'evidence-missing')).toMatchObject([
      { rule: 'base-not-started', text: expect.stringMatching(says) },
    ]);
    const report = await readFile(join(stack.directory, '.compose-gate', 'report.md'), 'utf8');
    expect(report).toMatch(/web:home/);
    expect(await stack.privateFiles()).toEqual([]);
  },
  LONG_MS,
);

test(
  'what only one side has is listed, and measured where it is',
  async () => {
    await using stack = await makeRepository({
      'compose.yaml': {
        services: { ...good.services, old: nodeService(okServer(81)) },
      },
      '.compose-gate.yml': {
        ...config,
        endpoints: [home, { service: 'old', name: 'gone', port: 81 }],
      },
    });
    await write(stack, 'compose.yaml', {
      services: { ...good.services, extra: nodeService(okServer(82)) },
    });
    await write(stack, '.compose-gate.yml', {
      ...config,
      endpoints: [home, { ...home, name: 'again' }, { service: 'extra', name: 'new', port: 82 }],
    });
    expect(await stack.run(['measure', '--base', 'HEAD'])).toMatchObject({ exitCode: 0 });
    const { removed, endpoints, variants } = await stack.document('stack');
    expect(removed).toEqual(['old', 'old:gone']);
    expect(endpoints.map(({ id, isNew }) => [id, isNew])).toEqual([
      ['web:home', false],
      ['web:again', true],
      ['extra:new', true],
    ]);
    expect(variants.map(({ services }) => services.map(({ name }) => name).sort())).toEqual([
      ['old', 'web'],
      ['extra', 'web'],
    ]);
    const { rounds } = await stack.document('run');
    expect(rounds.map(({ variant, outcome }) => [variant, outcome.kind]).sort()).toEqual([
      ['base', 'measured'],
      ['head', 'measured'],
      ['head', 'measured'],
    ]);
    const alone = rounds.find(({ index, variant }) => index === 0 && variant === 'head');
    expect(alone?.responses.map(({ endpoint, answers }) => [endpoint, answers])).toEqual([
      ['web:home', 5],
      ['web:again', 5],
      ['extra:new', 5],
    ]);
    expect(await stack.run(['compare'])).toMatchObject({ exitCode: 0 });
    const { metrics } = await stack.document('comparison');
    const gated = metrics.filter((metric) => metric.gated).map(({ subject }) => subject);
    expect([...new Set(gated)]).toEqual(['web']);
    expect(metrics.find(({ id }) => id === 'image-size:extra')).toMatchObject({
      verdict: 'no-data',
      base: null,
    });
    expect(metrics.find(({ id }) => id === 'image-size:old')).toMatchObject({
      verdict: 'no-data',
      head: null,
    });
    expect(await stack.run(['gate'])).toMatchObject({ exitCode: 0 });
  },
  LONG_MS,
);

/** main and topic each with a commit of their own, and GitHub's merge of the two. */
async function pullRequestOf(stack: StackFolder): Promise<{ base: string; topic: string }> {
  const { directory } = stack;
  await git(directory, 'switch', '--quiet', '--create', 'topic');
  const topic = await commitAll(directory, 'topic');
  await git(directory, 'switch', '--quiet', 'main');
  const base = await commitAll(directory, 'meanwhile');
  await git(directory, 'switch', '--quiet', '--create', 'merge');
  await git(directory, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  return { base, topic };
}

test(
  'a shallow clone that lacks it says which fetch-depth, and two commits are enough on a pull request',
  async () => {
    await using origin = await makeRepository({ 'compose.yaml': good });
    const { base, topic } = await pullRequestOf(origin);
    const cloneOf = async (depth: number) => {
      const stack = await makeStack({});
      await rm(stack.directory, { recursive: true });
      const from = `file://${origin.directory}`;
      await git(
        join(stack.directory, '..'),
        ...['clone', '--quiet', '--depth', String(depth), '--branch', 'merge'],
        ...[from, stack.directory],
      );
      return stack;
    };
    await using shallow = await cloneOf(1);
    const named = await shallow.run(['up', '--base', topic]);
    expect(named.exitCode).toBe(2);
    expect(named.stderr).toMatch(
      /git knows no commit "[0-9a-f]{40}"; this clone is shallow: give actions\/checkout fetch-depth: 0/,
    );
    expect([await shallow.privateFiles(), await shallow.leftovers()]).toEqual([[], []]);

    const env = await pullRequestEnvironment(shallow.directory, topic);
    expect(await shallow.run(['up'], env)).toMatchObject({ exitCode: 0 });
    expect(await shallow.document('stack')).toMatchObject({
      headCommit: topic,
      base: { kind: 'none', why: expect.stringContaining('give actions/checkout fetch-depth: 2') },
    });

    await using enough = await cloneOf(2);
    expect(
      await enough.run(['up'], await pullRequestEnvironment(enough.directory, topic)),
    ).toMatchObject({
      exitCode: 0,
    });
    expect(await enough.document('stack')).toMatchObject({
      headCommit: topic,
      base: { kind: 'commit', sha: base },
      identical: ['web'],
    });
  },
  LONG_MS,
);

test(
  'measure takes what says which stack it is only where it brings one up',
  async () => {
    await using stack = await makeRepository({ 'compose.yaml': good });
    const { exitCode, stderr } = await stack.run(['measure', '--file', 'compose.yaml']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /--file says what stack to bring up, which measure does only with --base/,
    );
    const alone = await stack.run(['measure']);
    expect(alone.exitCode).toBe(3);
    expect(alone.stderr).toMatch(/Run `compose-gate up` first/);
  },
  LONG_MS,
);
