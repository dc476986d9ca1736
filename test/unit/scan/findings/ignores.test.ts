/** Ignores accept findings by name, for a while, in all services or one. */
import { expect, test } from '@jest/globals';
import type { Scanner } from '../../../../src/records/generated/findings.ts';
import type { Ignore } from '../../../../src/records/generated/stack.ts';
import { applyIgnores } from '../../../../src/scan/findings/ignores.ts';
import { mergeFindings } from '../../../../src/scan/findings/merge.ts';
import { aFound } from './found.ts';

const anIgnore = (overrides: Partial<Ignore> = {}): Ignore => ({
  id: 'CVE-2021-23337',
  service: null,
  reason: 'not reachable',
  expires: '2026-12-31',
  ...overrides,
});

const whole = (['trivy', 'snyk', 'hardening'] as const).map((name): Scanner => ({
  name,
  version: '1',
  databaseUpdatedAt: null,
  targets: [],
  outcome: { kind: 'scanned' },
}));

const NOW = new Date('2026-05-04T10:00:00Z');

function sift(
  ignores: Ignore[],
  found = [aFound({ services: ['web', 'worker'] })],
  scanners = whole,
) {
  return applyIgnores(mergeFindings(found), ignores, scanners, NOW);
}

test.each([
  ['its identifier', 'CVE-2021-23337'],
  ['another of its names', 'GHSA-35jh-r3h4-6jhm'],
  ['its identifier in lower case', 'cve-2021-23337'],
  ['its key', aFound().key],
])('a finding is accepted by %s', (_, id) => {
  const { kept, ignored, unused } = sift([anIgnore({ id })]);
  expect(kept).toEqual([]);
  expect(ignored).toEqual([
    {
      key: aFound().key,
      id: 'CVE-2021-23337',
      services: ['web', 'worker'],
      reason: 'not reachable',
      expires: '2026-12-31',
    },
  ]);
  expect(unused).toEqual([]);
});

test('one for a service leaves the finding to the others', () => {
  const { kept, ignored } = sift([anIgnore({ service: 'web' })]);
  expect(ignored[0]?.services).toEqual(['web']);
  expect(kept[0]?.finding).toMatchObject({
    services: ['worker'],
    affects: [{ service: 'worker', variants: ['head'] }],
  });
});

test('one for each service leaves nothing', () => {
  const { kept, ignored } = sift([anIgnore({ service: 'web' }), anIgnore({ service: 'worker' })]);
  expect(kept).toEqual([]);
  expect(ignored).toHaveLength(2);
});

test('what it does not name stays', () => {
  const { kept, unused } = sift([anIgnore({ id: 'CVE-2020-8203' }), anIgnore({ service: 'db' })]);
  expect(kept).toHaveLength(1);
  expect(unused.map(({ id, why }) => [id, why])).toEqual([
    ['CVE-2020-8203', 'unused'],
    ['CVE-2021-23337', 'unused'],
  ]);
});

test('it holds to the end of its last day', () => {
  expect(sift([anIgnore({ expires: '2026-05-04' })]).kept).toEqual([]);
  const { kept, unused } = sift([anIgnore({ expires: '2026-05-03' })]);
  expect(kept).toHaveLength(1);
  expect(unused).toEqual([{ id: 'CVE-2021-23337', reason: 'not reachable', why: 'expired' }]);
});

test('what was not scanned whole may still hold what it is for', () => {
  const unused = [anIgnore({ id: 'CVE-2020-8203' })];
  const failed = whole.map((scanner) =>
    scanner.name === 'trivy'
      ? { ...scanner, outcome: { kind: 'failed' as const, text: 'x' } }
      : scanner,
  );
  expect(sift(unused, [], failed).unused).toEqual([]);
  expect(sift(unused, [], whole).unused).toHaveLength(1);
});

test('one for a name of Snyk’s is unused only where Snyk was asked', () => {
  const ignores = [anIgnore({ id: 'SNYK-JS-LODASH-1' })];
  const withoutSnyk = whole.map((scanner) =>
    scanner.name === 'snyk'
      ? {
          ...scanner,
          outcome: { kind: 'not-scanned' as const, reason: 'no-token' as const, text: '' },
        }
      : scanner,
  );
  expect(sift(ignores, [], withoutSnyk).unused).toEqual([]);
  expect(sift(ignores, [], whole).unused).toHaveLength(1);
});

test('a slip in the name of a rule is told though Trivy did not run, with the rule that is meant', () => {
  const onlyHardening = whole.filter(({ name }) => name === 'hardening');
  const unusedOf = (id: string, scanners = onlyHardening) =>
    sift([anIgnore({ id })], [], scanners).unused;
  expect(unusedOf('run-as-root')).toEqual([
    { id: 'run-as-root', reason: 'not reachable', why: 'unused', meant: 'runs-as-root' },
  ]);
  expect(unusedOf('runs-as-root')).toEqual([
    { id: 'runs-as-root', reason: 'not reachable', why: 'unused' },
  ]);
  // What only Trivy would find may still be there, and rules that were not asked prove nothing.
  expect(unusedOf('CVE-2020-8203')).toEqual([]);
  expect(unusedOf('aws-access-key-id')).toEqual([]);
  expect(unusedOf('run-as-root', [])).toEqual([]);
});
