/** A Dockerfile check of Trivy's and a rule of ours that say the same are one finding. */
import { expect, test } from '@jest/globals';
import { mergeFindings } from '../../../../src/scan/findings/merge.ts';
import { OVERLAPPING_RULES, underOurRules } from '../../../../src/scan/findings/same-rule.ts';
import { allRules } from '../../../../src/scan/hardening/index.ts';
import type { Found } from '../../../../src/scan/findings/found.ts';
import { aFound } from './found.ts';

const byTrivy = (id: string, overrides: Partial<Found> = {}) =>
  aFound({
    key: `misconfig:dockerfile:${id}:web/Dockerfile:1`,
    kind: 'misconfiguration',
    id,
    aliases: [],
    package: null,
    severity: 'high',
    severities: { trivy: 'high' },
    location: { file: 'web/Dockerfile', line: 7, column: 0 },
    ...overrides,
  });

const byUs = (id: string, overrides: Partial<Found> = {}) =>
  aFound({
    key: `hardening:${id}:web`,
    kind: 'hardening',
    id,
    aliases: [],
    package: null,
    title: 'Ours',
    severity: 'medium',
    severities: { hardening: 'medium' },
    foundBy: ['hardening'],
    location: { file: 'compose.yaml', line: 2, column: 3 },
    ...overrides,
  });

function merged(found: Found[], hardened = true) {
  const all = underOurRules(found, (scanner) => scanner === 'hardening' && hardened);
  return mergeFindings(all).map(({ finding }) => finding);
}

test('theirs is a second witness of ours, and points to the instruction', () => {
  expect(merged([byTrivy('DS-0002'), byUs('runs-as-root')])).toEqual([
    expect.objectContaining({
      key: 'hardening:runs-as-root:web',
      kind: 'hardening',
      title: 'Ours',
      aliases: ['DS-0002'],
      severity: 'medium',
      severities: { hardening: 'medium', trivy: 'high' },
      foundBy: ['hardening', 'trivy'],
      location: { file: 'web/Dockerfile', line: 7, column: 0 },
    }),
  ]);
});

test('where our rule saw what runs and found nothing, theirs is dropped', () => {
  expect(merged([byTrivy('DS-0026')])).toEqual([]);
});

test('where our rules were not asked, theirs stays', () => {
  expect(merged([byTrivy('DS-0026')], false)).toHaveLength(1);
});

test('where our rule sees only a part, theirs stays', () => {
  expect(merged([byTrivy('DS-0005')])).toHaveLength(1);
});

test('it is decided service by service', () => {
  const found = [byTrivy('DS-0002', { services: ['web', 'worker'] }), byUs('runs-as-root')];
  expect(merged(found).map(({ key, services }) => [key, services])).toEqual([
    ['hardening:runs-as-root:web', ['web']],
  ]);
});

test('every rule that is named here exists', () => {
  const names = allRules.map(({ name }) => name);
  for (const rule of OVERLAPPING_RULES) expect(names).toContain(rule);
});
