/** Which stored packages a scan compares with, and why with none. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Context } from '../../../src/commands/command.ts';
import { askedBasis } from '../../../src/commands/scan/basis.ts';
import { baselineText } from '../../../src/records/baseline-text.ts';
import type { BaselineDocument, Packages } from '../../../src/records/generated/baseline.ts';
import type { StackDocument } from '../../../src/records/generated/stack.ts';
import { aBaselineDocument, aStoredRunOfDay } from '../../support/baselines.ts';
import { aStack, aVariant } from '../../support/documents.ts';

let directory: string;
beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), 'scan-basis-')));
  await mkdir(join(directory, 'baselines'));
});
afterEach(() => rm(directory, { recursive: true }));

const packages: Packages = {
  runId: 'day00001',
  trivyVersion: '0.74.0',
  images: [{ service: 'gateway', system: null, packages: [{ purl: 'pkg:npm/lodash@4.17.15' }] }],
};
const runs = [aStoredRunOfDay(1)];

async function basisOf(
  document: Partial<BaselineDocument> | null,
  stack: Partial<StackDocument> = {},
) {
  if (document) {
    const text = baselineText(aBaselineDocument({ runs, packages, ...document }));
    await writeFile(join(directory, 'baselines/default.json'), text);
  }
  const env = { PATH: process.env['PATH'] };
  const context = { directory, env, signal: new AbortController().signal } as Partial<Context>;
  return askedBasis(undefined, aStack({ environment: 'default', ...stack }), context as Context);
}

const none = (why: string) => ({ kind: 'none', reason: `no base was scanned, and ${why}` });

test('the packages of the environment’s baseline, with the services that their run had', async () => {
  const services = runs[0]!.images.map(({ service }) => service);
  expect(services).not.toEqual([]);
  expect(await basisOf({})).toEqual({
    kind: 'baseline',
    stored: { path: 'baselines/default.json', ...packages, services },
  });
});

test('a base that was brought up needs none', async () => {
  const variants = [aVariant(), aVariant({ variant: 'base' })];
  expect(await basisOf({}, { variants })).toEqual({ kind: 'base-variant' });
});

test.each<[string, Partial<BaselineDocument> | null, string]>([
  ['no file', null, 'there is no committed baseline (baselines/default.json)'],
  [
    'another environment',
    { environment: 'staging' },
    'baselines/default.json is of the environment staging, not default',
  ],
  ['no list', { packages: null }, 'baselines/default.json has no list of packages'],
  [
    'a list of a run that went',
    { packages: { ...packages, runId: 'gone0001' } },
    'the packages in baselines/default.json are of a run that is not there',
  ],
])('%s', async (_, document, why) => {
  expect(await basisOf(document)).toEqual(none(why));
});

test('a run is not compared with itself', async () => {
  expect(await basisOf({}, { runId: 'day00001' })).toEqual(
    none('baselines/default.json has the packages of this very run'),
  );
});

test('an environment that is no file name has none', async () => {
  expect(await basisOf({}, { environment: 'a/b' })).toMatchObject({
    kind: 'none',
    reason: expect.stringContaining('is no file name'),
  });
});

test('where the stack has a base commit, its file counts and not the edited one', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: directory,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  await basisOf({});
  git('add', '.');
  git('commit', '--quiet', '--message', 'baseline');
  const base = {
    ...{ kind: 'commit' as const, sha: git('rev-parse', 'HEAD') },
    ...{ because: 'it is the base', copied: [] },
  };
  const edited = { ...packages, images: [] };
  expect(await basisOf({ packages: edited }, { base })).toMatchObject({ stored: packages });
  expect(await basisOf({ packages: edited })).toMatchObject({ stored: edited });
});
