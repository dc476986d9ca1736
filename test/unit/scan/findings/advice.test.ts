/** Advice names the smallest change that removes the most. */
import { expect, test } from '@jest/globals';
import { adviceOn, type BaseImage } from '../../../../src/scan/findings/advice.ts';
import type { Finding } from '../../../../src/records/generated/findings.ts';
import { aFinding } from '../../../support/documents.ts';

const inBase = (id: string, services: string[], overrides: Partial<Finding> = {}) =>
  aFinding({ key: id, id, services, layer: 'base', severity: 'medium', ...overrides });

const pack = (name: string, installedVersion: string, fixedVersion: string | null) => ({
  name,
  type: 'node-pkg',
  path: null,
  installedVersion,
  fixedVersion,
});

test('one package that has several issues is one step, to the version that fixes all', () => {
  const [advice, ...others] = adviceOn(
    [
      aFinding({ key: 'a', severity: 'high', package: pack('lodash', '4.17.15', '4.17.19') }),
      aFinding({
        key: 'b',
        severity: 'critical',
        package: pack('lodash', '4.17.15', '4.17.21'),
        services: ['ui'],
      }),
      aFinding({ key: 'c', severity: 'low', package: pack('lodash', '4.17.15', '5.0.0, 4.17.20') }),
    ],
    [],
  );
  expect(others).toEqual([]);
  expect(advice).toMatchObject({
    kind: 'package',
    subject: 'lodash',
    from: '4.17.15',
    to: '4.17.21',
    services: ['gateway', 'ui'],
    keys: ['a', 'b', 'c'],
    text: 'Update lodash from 4.17.15 to 4.17.21 in gateway and ui: removes 3 findings (1 critical, 1 high, 1 low).',
  });
});

test('what came with the base image goes with a newer one, for all services on it', () => {
  const baseImages: BaseImage[] = ['gateway', 'ui', 'worker'].map((service) => ({
    service,
    reference: 'node:24-alpine',
    better: null,
  }));
  const advice = adviceOn(
    [
      inBase('a', ['gateway', 'ui']),
      inBase('b', ['gateway', 'ui', 'worker']),
      inBase('c', ['worker']),
    ],
    baseImages,
  );
  expect(advice.map(({ text }) => text)).toEqual([
    'Build gateway, ui and worker on a newer build of node:24-alpine: removes 3 findings (3 medium).',
  ]);
});

test('a better base image is named where a scanner knows one', () => {
  const [advice] = adviceOn(
    [inBase('a', ['gateway'])],
    [{ service: 'gateway', reference: 'alpine:3.12', better: 'alpine:3.14' }],
  );
  expect(advice).toMatchObject({ kind: 'base-image', from: 'alpine:3.12', to: 'alpine:3.14' });
  expect(advice?.text).toContain('on alpine:3.14 in the place of alpine:3.12');
});

test('base images that nobody knows are told apart by their services', () => {
  const advice = adviceOn([inBase('a', ['gateway']), inBase('b', ['ui'])], []);
  expect(advice.map(({ subject }) => subject)).toEqual([
    'the base image of gateway',
    'the base image of ui',
  ]);
});

test.each([
  ['no fixed version', { package: pack('lodash', '4.17.15', null) }],
  ['only older fixed versions', { package: pack('lodash', '4.17.15', '3.0.0') }],
  ['the base alone', { variants: ['base' as const] }],
  ['another kind of finding', { kind: 'secret' as const }],
])('there is none for %s', (_, overrides) => {
  expect(adviceOn([aFinding(overrides)], [])).toEqual([]);
});

test('the step that removes the most serious ones comes first', () => {
  const advice = adviceOn(
    [
      aFinding({ key: 'a', severity: 'medium', package: pack('many', '1.0.0', '1.0.1') }),
      aFinding({ key: 'b', severity: 'medium', package: pack('many', '1.0.0', '1.0.1') }),
      aFinding({ key: 'c', severity: 'critical', package: pack('one', '1.0.0', '1.0.1') }),
    ],
    [],
  );
  expect(advice.map(({ subject }) => subject)).toEqual(['one', 'many']);
});
