/** One finding per issue, whoever found it and wherever it is. */
import { describe, expect, test } from '@jest/globals';
import { mergeFindings } from '../../../../src/scan/findings/merge.ts';
import { aFound, aSnykFound } from './found.ts';

const merged = (...found: Parameters<typeof mergeFindings>[0]) =>
  mergeFindings(found).map(({ finding }) => finding);

describe('Trivy and Snyk', () => {
  test('the same issue on the same package is one finding under Trivy’s key', () => {
    const [finding, ...others] = merged(aSnykFound(), aFound());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      key: aFound().key,
      foundBy: ['trivy', 'snyk'],
      aliases: ['GHSA-35jh-r3h4-6jhm', 'SNYK-JS-LODASH-1040724'],
      severity: 'critical',
      severities: { trivy: 'high', snyk: 'critical' },
      layer: 'own',
      epss: 0.3,
      package: { path: 'app/node_modules/lodash/package.json' },
    });
  });

  test('with and without Snyk the key is the same', () => {
    expect(merged(aFound())[0]?.key).toBe(merged(aFound(), aSnykFound())[0]?.key);
  });

  test('they also agree where only another name is shared', () => {
    const bySnyk = aSnykFound({ id: 'SNYK-1', aliases: ['GHSA-35jh-r3h4-6jhm'] });
    expect(merged(aFound(), bySnyk)).toHaveLength(1);
  });

  test('a Python package in another spelling is the same', () => {
    const pack = {
      name: 'Foo_Bar',
      type: 'python-pkg',
      path: null,
      installedVersion: '1',
      fixedVersion: null,
    };
    expect(
      merged(
        aFound({ package: pack }),
        aSnykFound({ package: { ...pack, name: 'foo-bar', type: 'pip' } }),
      ),
    ).toHaveLength(1);
  });

  const other = {
    name: 'lodash',
    type: 'node-pkg',
    path: null,
    installedVersion: '3.0.0',
    fixedVersion: null,
  };
  test.each([
    ['another issue', { id: 'CVE-2020-8203', aliases: [] }],
    ['another package', { package: { ...other, name: 'underscore' } }],
    ['another ecosystem', { package: { ...other, type: 'gemspec' } }],
    ['another service', { services: ['worker'] }],
    ['the other variant', { variants: ['base'] as ['base'] }],
  ])('%s is another finding', (_, overrides) => {
    expect(merged(aFound(), aSnykFound(overrides))).toHaveLength(2);
  });

  test('of two copies in two versions, Snyk’s belongs to the one of its version', () => {
    const old = aFound({ key: 'old', package: { ...other, installedVersion: '3.0.0' } });
    const findings = merged(aFound(), old, aSnykFound());
    expect(findings.map(({ key, foundBy }) => [key, foundBy])).toEqual([
      [aFound().key, ['trivy', 'snyk']],
      ['old', ['trivy']],
    ]);
  });

  test('of two copies in one version, it belongs to both', () => {
    const copy = aFound({ key: 'copy' });
    expect(merged(aFound(), copy, aSnykFound()).map(({ foundBy }) => foundBy.length)).toEqual([
      2, 2,
    ]);
  });
});

describe('services and variants', () => {
  test('are kept one by one', () => {
    const [finding, ...others] = merged(
      aFound({ variants: ['base'], services: ['web'] }),
      aFound({ variants: ['head'], services: ['web', 'worker'] }),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      variants: ['base', 'head'],
      services: ['web', 'worker'],
      affects: [
        { service: 'web', variants: ['base', 'head'] },
        { service: 'worker', variants: ['head'] },
      ],
    });
  });

  test('what is of no service says so', () => {
    const [finding] = merged(aFound({ services: [] }));
    expect(finding).toMatchObject({
      services: [],
      affects: [{ service: null, variants: ['head'] }],
    });
  });

  test('version, fix and severity are the head’s', () => {
    const pack = aFound().package!;
    const [finding] = merged(
      aFound({ variants: ['base'], severity: 'critical' }),
      aFound({
        variants: ['head'],
        severity: 'medium',
        package: { ...pack, installedVersion: '4.17.16' },
      }),
    );
    expect(finding).toMatchObject({ severity: 'medium', package: { installedVersion: '4.17.16' } });
  });

  test('several versions in one place are all named', () => {
    const pack = aFound().package!;
    const [finding] = merged(aFound(), aFound({ package: { ...pack, installedVersion: '4.0.0' } }));
    expect(finding?.package?.installedVersion).toBe('4.0.0, 4.17.15');
  });
});
