import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkLaterInputs } from '../../../src/commands/check.ts';
import type { Context } from '../../../src/commands/command.ts';
import type { Outcome } from '../../../src/gate/rule.ts';
import { writeDocument } from '../../../src/records/documents.ts';
import type { Settings } from '../../../src/records/generated/stack.ts';
import { aStack, someSettings } from '../../support/documents.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'check-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function checked(
  policy: Record<string, Outcome>,
  accepted?: string,
  settings: Partial<Settings> = {},
): Promise<void> {
  await writeDocument(
    directory,
    'stack',
    aStack({ settings: someSettings({ policy, ...settings }) }),
  );
  const context = { directory, env: process.env, signal: new AbortController().signal } as Context;
  await checkLaterInputs({ output: '.', accepted }, context);
}

test('a rule that does not exist is told before anything is measured', async () => {
  await expect(checked({ regresion: 'warn' })).rejects.toThrow(/Did you mean "regression"/);
  await checked({ regression: 'warn' });
});

test('so is a hardening rule that does not exist', async () => {
  const scan = someSettings().scan;
  const rules = { 'no-such-rule': 'off' } as const;
  await expect(checked({}, undefined, { scan: { ...scan, rules } })).rejects.toThrow(
    /scan\.rules: There is no hardening rule "no-such-rule"/,
  );
});

test('so is a file of acceptances that is wrong, or not there', async () => {
  await expect(checked({}, 'absent.yml')).rejects.toThrow(/absent\.yml cannot be read/);
  await writeFile(join(directory, 'wrong.yml'), 'version: 1\n');
  await expect(checked({}, 'wrong.yml')).rejects.toThrow();
});
