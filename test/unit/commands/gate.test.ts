/** Who says the headline: the command itself, or the report of who called it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Context } from '../../../src/commands/command.ts';
import { decide, gate } from '../../../src/commands/gate.ts';
import { readDocument, writeDocument } from '../../../src/records/documents.ts';
import { aStack } from '../../support/documents.ts';

const inputs = { directory: '.', output: '.', policy: 'auto', accepted: undefined } as const;

let directory: string;
let said: string[];
let context: Context;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gate-'));
  await writeDocument(directory, 'stack', aStack());
  said = [];
  const say = (text: string) => void said.push(text);
  context = {
    directory,
    env: {},
    log: { info: say, warn: say },
    setOutputs: () => Promise.resolve(),
  } as unknown as Context;
});
afterEach(() => rm(directory, { recursive: true }));

test('the command says the headline', async () => {
  const exitCode = await gate.run(inputs, context);
  const written = await readDocument(directory, 'gate');
  expect(said).toEqual([written.headline]);
  expect(exitCode).toBe(written.exitCode);
});

test('a decision within a larger command leaves it to the report', async () => {
  const document = await decide(inputs, context);
  expect(said).toEqual([]);
  expect(await readDocument(directory, 'gate')).toEqual(document);
});
