/** From Trivy's JSON to issues. */
import { describe, expect, test } from '@jest/globals';
import { MalformedReport } from '../../../../src/scan/reading.ts';
import { imageFindings } from '../../../../src/scan/trivy/image-report.ts';
import { misconfigurationOf } from '../../../../src/scan/trivy/misconfiguration.ts';
import { Ordinals } from '../../../../src/scan/trivy/ordinals.ts';
import {
  aMisconfiguration,
  aTrivyReport,
  aTrivySecret,
  aTrivyVulnerability,
  LAYERS,
  nodePackages,
  secretsIn,
  systemPackages,
} from '../../../support/scan/reports.ts';

function issuesOf(...results: Record<string, unknown>[]) {
  return imageFindings(aTrivyReport(results), { diffIds: LAYERS }).issues.map(({ issue }) => issue);
}

const vulnerability = (overrides = {}) =>
  issuesOf(nodePackages([aTrivyVulnerability(overrides)]))[0]!;

describe('the key of a vulnerability', () => {
  const { key } = vulnerability();

  test('names class, type, package, place and identifier', () => {
    expect(key).toBe(
      'vuln:lang-pkgs:node-pkg:lodash:app/node_modules/lodash/package.json:CVE-2021-23337',
    );
  });

  test('is the same after a rebuild and an update that does not fix it', () => {
    expect(
      vulnerability({
        Fingerprint: 'sha256:1111',
        PkgID: 'lodash@4.17.16',
        InstalledVersion: '4.17.16',
        Layer: { DiffID: 'sha256:ff' },
      }).key,
    ).toBe(key);
  });

  test.each([
    ['place', { PkgPath: 'tools/node_modules/lodash/package.json' }],
    ['package', { PkgName: 'lodash-es' }],
    ['identifier', { VulnerabilityID: 'CVE-2020-8203' }],
  ])('is another one for another %s', (_, overrides) => {
    expect(vulnerability(overrides).key).not.toBe(key);
  });

  test.each([
    ['log4j-core-2.14.1.jar', 'log4j-core-2.15.0.jar', '2.14.1', '2.15.0'],
    [
      'lib/python3.11/pip-23.0.dist-info/METADATA',
      'lib/python3.12/pip-23.1.dist-info/METADATA',
      '23.0',
      '23.1',
    ],
    [
      '.pnpm/x@1.0.0-beta.1/package.json',
      '.pnpm/x@1.0.0-beta.2/package.json',
      '1.0.0-beta.1',
      '1.0.0-beta.2',
    ],
  ])('leaves versions in the place out: %s', (before, after, from, to) => {
    expect(vulnerability({ PkgPath: before, InstalledVersion: from }).key).toBe(
      vulnerability({ PkgPath: after, InstalledVersion: to }).key,
    );
  });

  test('of a system package does not hold the image’s name, which is in the target', () => {
    const [issue] = issuesOf(
      systemPackages([aTrivyVulnerability({ PkgName: 'libc6', PkgPath: undefined })]),
    );
    expect(issue?.key).toBe('vuln:os-pkgs:debian:libc6::CVE-2021-23337');
  });

  test('of a package in a lock file or binary holds that file', () => {
    const result = {
      ...nodePackages([aTrivyVulnerability({ PkgPath: undefined })]),
      Type: 'gobinary',
      Target: 'usr/bin/tool',
    };
    expect(issuesOf(result)[0]?.key).toContain(':usr/bin/tool:');
  });

  test('cannot be forged with the separator in a name', () => {
    const one = vulnerability({ PkgName: 'a:b', PkgPath: 'c' }).key;
    const other = vulnerability({ PkgName: 'a', PkgPath: 'b:c' }).key;
    expect(one).not.toBe(other);
  });
});

describe('what a vulnerability says', () => {
  test('the severity that Trivy chose counts, and each source is kept', () => {
    expect(vulnerability()).toMatchObject({
      severity: 'high',
      severities: { ghsa: 'high', nvd: 'critical', trivy: 'high' },
    });
  });

  test('a severity in other words is unknown', () => {
    expect(
      vulnerability({ Severity: 'MOSTLY HARMLESS', VendorSeverity: { nvd: 9 } }),
    ).toMatchObject({
      severity: 'unknown',
      severities: { trivy: 'unknown' },
    });
  });

  test.each([
    [{ FixedVersion: '4.17.21' }, 'Update lodash to 4.17.21.'],
    [{ FixedVersion: '5.0.1, 4.17.21' }, 'Update lodash to 4.17.21.'],
    [{ FixedVersion: undefined, Status: 'affected' }, 'There is no fixed version yet.'],
    [{ FixedVersion: undefined, Status: 'will_not_fix' }, 'The distribution will not fix it'],
    [{ FixedVersion: undefined, Status: 'end_of_life' }, 'The distribution has ended'],
  ])('the fix of %j', (overrides, says) => {
    expect(vulnerability(overrides).fix).toContain(says);
  });

  test('a package that is not affected after all has none', () => {
    expect(issuesOf(nodePackages([aTrivyVulnerability({ Status: 'not_affected' })]))).toEqual([]);
  });

  test('an advisory that covers several issues is no other name of one', () => {
    const { aliases } = vulnerability({
      VendorIDs: ['DSA-4539-1', 'GHSA-35jh-r3h4-6jhm', 'RHSA-2021:1'],
    });
    expect(aliases).toEqual(['GHSA-35jh-r3h4-6jhm']);
  });

  test('an address that is none is left out', () => {
    expect(vulnerability({ PrimaryURL: 'javascript:alert(1)' }).url).toBeNull();
    expect(vulnerability({ PrimaryURL: 'https://a/"onclick=x' }).url).toBeNull();
  });
});

describe('absent and wrong', () => {
  test.each([undefined, null, []])('no results: %j', (Results) => {
    expect(imageFindings(aTrivyReport([], { Results }), { diffIds: LAYERS }).issues).toEqual([]);
  });

  test('a result without lists', () => {
    expect(issuesOf({ Target: 'x', Class: 'os-pkgs', Type: 'debian' })).toEqual([]);
  });

  test.each([
    [
      'a vulnerability without a package',
      nodePackages([aTrivyVulnerability({ PkgName: undefined })]),
    ],
    [
      'a vulnerability without an identifier',
      nodePackages([aTrivyVulnerability({ VulnerabilityID: 7 })]),
    ],
    ['a vulnerability that is text', { ...nodePackages([]), Vulnerabilities: ['CVE-1'] }],
    ['a version that is a number', nodePackages([aTrivyVulnerability({ InstalledVersion: 4 })])],
    ['a secret without a rule', secretsIn('/a', [aTrivySecret({ RuleID: null })])],
  ])('%s makes the report one that cannot be read', (_, result) => {
    expect(() => issuesOf(result)).toThrow(MalformedReport);
  });
});

describe('secrets', () => {
  test('neither match nor code lines go any further', () => {
    const [secret] = issuesOf(secretsIn('/app/.env', [aTrivySecret()]));
    expect(secret).toMatchObject({
      key: 'secret:aws-access-key-id:/app/.env:1',
      kind: 'secret',
      severity: 'critical',
      location: { file: '/app/.env', line: 3, column: 0 },
    });
    expect(JSON.stringify(secret)).not.toMatch(/MATCH-OF|NEIGHBOUR/);
  });

  test('one that moved to another line is the same, one more is one more', () => {
    const keys = (...lines: number[]) =>
      issuesOf(
        secretsIn(
          '/app/.env',
          lines.map((StartLine) => aTrivySecret({ StartLine })),
        ),
      ).map(({ key }) => key);
    expect(keys(30)).toEqual(keys(3));
    expect(keys(3, 9)).toEqual([...keys(3), 'secret:aws-access-key-id:/app/.env:2']);
  });
});

describe('misconfigurations', () => {
  const dockerfile = { file: 'web/Dockerfile', inline: false };
  const read = (overrides = {}, from = dockerfile) =>
    misconfigurationOf(aMisconfiguration(overrides), from, new Ordinals());

  test('name the check, the file as we know it and the line, and repeat no instruction', () => {
    expect(read()).toMatchObject({
      key: 'misconfig:dockerfile:DS-0005:web/Dockerfile:1',
      location: { file: 'web/Dockerfile', line: 6, column: 0 },
      fix: 'Use COPY instead of ADD',
    });
    expect(JSON.stringify(read())).not.toContain('TOKEN-IN-AN-INSTRUCTION');
  });

  test('a Dockerfile within the Compose file has no lines of its own', () => {
    expect(read({}, { ...dockerfile, inline: true })?.location).toBeNull();
  });

  test('one that passed is none', () => {
    expect(read({ Status: 'PASS' })).toBeUndefined();
  });

  test.each(['DS005', 'DS-0005', 'AVD-DS-0005'])('%s is the same check', (ID) => {
    expect(read({ ID })?.id).toBe('DS-0005');
  });

  test('where something is missing the file is pointed to as a whole', () => {
    expect(read({ CauseMetadata: {} })?.location?.line).toBe(1);
  });
});

test('hostile text is one line of printable text everywhere', () => {
  const hostile = '\u001b[31mred\u001b[0m\n## <img src=x>\u202e|`x`\u0000';
  const issues = issuesOf(
    nodePackages([
      aTrivyVulnerability({
        VulnerabilityID: hostile,
        PkgName: hostile,
        PkgPath: hostile,
        InstalledVersion: hostile,
        FixedVersion: hostile,
        Title: hostile,
        Description: hostile,
        VendorSeverity: { [hostile]: 3 },
        VendorIDs: [`CVE-${hostile}`],
      }),
    ]),
    secretsIn(hostile, [aTrivySecret({ RuleID: hostile, Title: hostile })]),
  );
  expect(issues).toHaveLength(2);
  expect(JSON.stringify(issues)).not.toMatch(/\\u001b|\\n|\\u202e|\u202e|\\u0000|[\u0000-\u001f]/);
  expect(issues[0]?.title).toBe('red ## <img src=x>|`x`');
});
