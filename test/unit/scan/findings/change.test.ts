/** New, worse, unchanged or fixed; unknown as soon as one side was not scanned whole. */
import { expect, test } from '@jest/globals';
import type { Scanner } from '../../../../src/records/generated/findings.ts';
import { changeOf, coverageOf } from '../../../../src/scan/findings/change.ts';
import type { Found } from '../../../../src/scan/findings/found.ts';
import { mergeFindings } from '../../../../src/scan/findings/merge.ts';
import { aFound, aSnykFound } from './found.ts';

type Target = Scanner['targets'][number];

const target = (variant: Target['variant'], services: string[], ok = true): Target => ({
  variant,
  services,
  name: 'image',
  durationMs: 1,
  outcome: ok ? { kind: 'scanned' } : { kind: 'failed', text: 'killed' },
});

const scanner = (
  name: Scanner['name'],
  targets: Target[],
  outcome?: Scanner['outcome'],
): Scanner => ({
  name,
  version: '1',
  databaseUpdatedAt: null,
  targets,
  outcome: outcome ?? { kind: 'scanned' },
});

const both = [scanner('trivy', [target('base', ['web']), target('head', ['web', 'worker'])])];

function change(found: Found[], scanners = both) {
  const [merged] = mergeFindings(found);
  return changeOf(merged!, coverageOf(scanners));
}

const inBase = (services = ['web'], overrides: Partial<Found> = {}) =>
  aFound({ variants: ['base'], services, ...overrides });
const inHead = (services = ['web'], overrides: Partial<Found> = {}) =>
  aFound({ variants: ['head'], services, ...overrides });

test.each([
  ['in the head alone', 'new', [inHead()]],
  ['in both', 'unchanged', [inBase(), inHead()]],
  ['in the base alone', 'fixed', [inBase()]],
  ['in the head in one more service', 'worse', [inBase(), inHead(['web', 'worker'])]],
  ['rated higher in the head', 'worse', [inBase(['web'], { severity: 'low' }), inHead()]],
  ['rated lower in the head', 'unchanged', [inBase(['web'], { severity: 'critical' }), inHead()]],
  ['in a service that the base does not have', 'new', [inHead(['worker'])]],
] as const)('%s: %s', (_, expected, found) => {
  expect(change([...found])).toBe(expected);
});

test.each([
  ['nobody scanned a base', [scanner('trivy', [target('head', ['web'])])]],
  [
    'the scan of the base failed',
    [scanner('trivy', [target('base', ['web'], false), target('head', ['web'])])],
  ],
  [
    'one of two scans of the service failed',
    [
      scanner('trivy', [
        target('base', ['web']),
        target('base', ['web'], false),
        target('head', ['web']),
      ]),
    ],
  ],
])('what is in the head alone is unknown where %s', (_, scanners) => {
  expect(change([inHead()], scanners)).toBe('unknown');
});

test('a failed scan of another service of the base does not matter', () => {
  const scanners = [
    scanner('trivy', [
      target('base', ['web']),
      target('base', ['db'], false),
      target('head', ['web']),
    ]),
  ];
  expect(change([inHead()], scanners)).toBe('new');
});

test('what is in the base alone is not fixed where the head was not scanned whole', () => {
  const scanners = [scanner('trivy', [target('base', ['web']), target('head', ['web'], false)])];
  expect(change([inBase()], scanners)).toBe('unknown');
});

test('what Snyk also found is not fixed before Snyk says so', () => {
  const snyk = scanner('snyk', [target('base', ['web'])], {
    kind: 'not-scanned',
    reason: 'quota',
    text: 'used up',
  });
  const found = [inBase(), aSnykFound({ variants: ['base'] })];
  expect(change(found, [...both, snyk])).toBe('unknown');
  expect(change(found, [...both, scanner('snyk', both[0]!.targets)])).toBe('fixed');
});

test('where Snyk gave up midway, a service it did not reach is no new service', () => {
  const snyk = scanner('snyk', [target('base', ['db']), target('head', ['web'])], {
    kind: 'not-scanned',
    reason: 'quota',
    text: 'used up',
  });
  expect(change([aSnykFound()], [snyk])).toBe('unknown');
});
