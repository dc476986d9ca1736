/** A base of published images: what runs is what was published, and it is there afterwards as it was. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docker } from '../support/docker.ts';
import { commitAll, git, pullRequestEnvironment } from '../support/repository.ts';
import {
  BASE_IMAGE,
  makeStack,
  okServer,
  quickConfig,
  type StackFolder,
} from '../support/stack-folder.ts';

const LONG_MS = 120_000;
const server = (answer: string) => okServer(80).replace("'ok'", `'${answer}'`);

let stack: StackFolder;
let published: string;
/** As the engine knows it: name and ID. */
let before: string;

const imagesOf = async () =>
  (await docker('images', '--no-trunc', '--format={{.Repository}}:{{.Tag}} {{.ID}}', name()))
    .stdout;
const name = () => basename(join(stack.directory, '..')).toLowerCase();

beforeAll(async () => {
  stack = await makeStack({
    Dockerfile: `FROM ${BASE_IMAGE}\nCOPY server.js /\nSTOPSIGNAL SIGKILL\nCMD ["node", "/server.js"]\n`,
    'server.js': server('published'),
    '.gitignore': '.compose-gate/\n',
    '.compose-gate.yml': quickConfig({
      endpoints: [{ service: 'web', name: 'home', port: 80 }],
      scenarios: [],
      compare: {
        metrics: {
          startup: { gate: false },
          'memory-peak': { gate: false },
          errors: { gate: false },
          restarts: { gate: false },
          'oom-kills': { gate: false },
        },
      },
    }),
  });
  published = `${name()}:1.3`;
  await docker(
    'build',
    '--quiet',
    '--tag',
    published,
    '--tag',
    `${name()}:latest`,
    stack.directory,
  );
  await write('server.js', server('built'));
  await write(
    'compose.yaml',
    JSON.stringify({
      services: {
        web: { build: '.', image: name() },
        tool: { build: '.', command: ['node', '-e', 'setInterval(() => 0, 1000)'] },
      },
    }),
  );
  before = await imagesOf();
}, LONG_MS);

afterAll(async () => {
  await stack[Symbol.asyncDispose]();
  await docker('rmi', '--force', published, `${name()}:latest`);
}, LONG_MS);

const write = (file: string, text: string) => writeFile(join(stack.directory, file), text);

test(
  'a service that is built and has no image is named, and so is one that is not there',
  async () => {
    const bare = await stack.run(['up', '--base', 'images']);
    expect(bare.exitCode).toBe(2);
    expect(bare.stderr).toMatch(
      /--base images has nothing to run for tool: it is built, and names no image\. .*--base images:tool=reference/,
    );
    const slip = await stack.run(['up', '--base', `images:tol=${published}`]);
    expect(slip.exitCode).toBe(2);
    expect(slip.stderr).toMatch(/"tol", which the stack does not have\. Did you mean "tool"\?/);
    expect([await stack.privateFiles(), await stack.leftovers()]).toEqual([[], []]);
  },
  LONG_MS,
);

test(
  'measure brings up the published images beside what head builds, and leaves them as they were',
  async () => {
    const asked = `images:tool=${published},web=${published}`;
    expect(await stack.run(['measure', '--base', asked])).toMatchObject({ exitCode: 0 });
    const { base, variants, assumptions } = await stack.document('stack');
    expect(base).toEqual({
      kind: 'images',
      images: [
        { service: 'tool', reference: published },
        { service: 'web', reference: published },
      ],
      sha: null,
    });
    expect(assumptions).toContain(
      `web: the base runs ${published}, as this engine has it or else pulled, and builds nothing.`,
    );
    const [first, second] = variants;
    const [, publishedId = ''] = before.split('\n')[0]?.split(' ') ?? [];
    expect(first).toMatchObject({ variant: 'base', imageTags: [], build: { services: [] } });
    expect(first?.services).toMatchObject([
      { name: 'tool', image: published, imageId: publishedId, built: false },
      { name: 'web', image: published, imageId: publishedId, built: false },
    ]);
    expect(second?.services.every(({ built, imageId }) => built && imageId !== publishedId)).toBe(
      true,
    );
    const { mode, rounds, images } = await stack.document('run');
    expect(mode).not.toBe('single');
    expect(rounds.filter(({ variant }) => variant === 'base')).toMatchObject([
      { outcome: { kind: 'measured' } },
    ]);
    expect(images.filter(({ variant }) => variant === 'base')).toMatchObject([
      { imageId: publishedId },
      { imageId: publishedId },
    ]);
    expect(await stack.run(['down'])).toMatchObject({ exitCode: 0 });
    expect(await imagesOf()).toBe(before);
    expect([await stack.privateFiles(), await stack.leftovers()]).toEqual([[], []]);
  },
  LONG_MS,
);

test(
  'an image that is nowhere to be had is missing evidence, and no fault of head',
  async () => {
    const absent = 'localhost:1/absent/image:1';
    const asked = `images:web=${absent},tool=${published}`;
    expect(await stack.run(['up', '--base', asked])).toMatchObject({ exitCode: 0 });
    const { variants } = await stack.document('stack');
    expect(variants).toMatchObject([
      { variant: 'base', problems: [{ kind: 'pull-failed' }] },
      { variant: 'head', outcome: { kind: 'started' } },
    ]);
    await stack.run(['down']);
  },
  LONG_MS,
);

test(
  'on a pull request the yardstick is that of the base commit',
  async () => {
    await git(stack.directory, 'init', '--quiet', '--initial-branch', 'main');
    const base = await commitAll(stack.directory, 'base');
    await git(stack.directory, 'switch', '--quiet', '--create', 'topic');
    const laxer = quickConfig({ scenarios: [], compare: { tolerance: '90%' } });
    await write('.compose-gate.yml', JSON.stringify(laxer));
    const topic = await commitAll(stack.directory, 'topic');
    await git(stack.directory, 'switch', '--quiet', 'main');
    await git(stack.directory, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
    const env = await pullRequestEnvironment(stack.directory, topic);
    const asked = `images:tool=${published},web=${published}`;
    expect(await stack.run(['up', '--base', asked], env)).toMatchObject({ exitCode: 0 });
    const found = await stack.document('stack');
    expect(found.base).toMatchObject({ kind: 'images', sha: base });
    expect(found.headCommit).toBe(topic);
    expect(found.settings.compare.tolerance).toBeUndefined();
    expect(found.settings.compare.metrics.startup).toEqual({ gate: false });
    expect(found.variants[0]?.services.map(({ image }) => image)).toEqual([published, published]);
    await stack.run(['down']);
    expect(await imagesOf()).toBe(before);
  },
  LONG_MS,
);
