import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { requireNamedBaseline } from '../../../src/commands/baseline/named.ts';
import { check } from '../../../src/commands/check.ts';
import type { Context } from '../../../src/commands/command.ts';

let directory: string;
let context: Context;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'named-baseline-'));
  context = { directory, env: process.env, signal: new AbortController().signal } as Context;
});
afterEach(() => rm(directory, { recursive: true }));

test('none need be named, and one that is there is taken', async () => {
  await writeFile(join(directory, 'b.json'), '{}');
  for (const asked of [undefined, 'b.json', join(directory, 'b.json')])
    await expect(requireNamedBaseline(asked, context)).resolves.toBeUndefined();
});

test('one that is not there is named', async () => {
  await expect(requireNamedBaseline('absent.json', context)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('--baseline is "absent.json", which is not there.'),
  });
});

test('one that git keeps need not lie on disk: the base has its own', async () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory });
  git('init', '--quiet');
  await writeFile(join(directory, 'b.json'), '{}');
  git('add', 'b.json');
  await rm(join(directory, 'b.json'));
  await expect(requireNamedBaseline('b.json', context)).resolves.toBeUndefined();
});

test('check says so before it looks for a stack', async () => {
  const given = { baseline: 'absent.json' } as Parameters<typeof check.run>[0];
  await expect(check.run(given, context)).rejects.toThrow('--baseline is "absent.json"');
});
