import { expect, test } from '@jest/globals';
import { bothFit } from '../../../src/measure/mode.ts';
import { aRound } from '../../support/documents.ts';

const GIB = 1024 ** 3;
const round = aRound({ resources: [] });

test('two variants fit where twice what they need is there, with headroom', () => {
  const limits = { api: { cpus: null, memoryBytes: 4 * GIB } };
  expect(bothFit(limits, round, 3 * GIB)).toBe(true);
  expect(bothFit(limits, round, 2 * GIB)).toBe(false);
});

test('a service without a limit counts with what head alone needed', () => {
  const [resources] = aRound().resources;
  const limits = { [resources!.service]: { cpus: null, memoryBytes: null } };
  const grown = { ...resources!, memory: { ...resources!.memory, peakBytes: GIB } };
  expect(bothFit(limits, aRound({ resources: [grown] }), 2 * GIB)).toBe(false);
  expect(bothFit(limits, aRound({ resources: [grown] }), 3 * GIB)).toBe(true);
});
