import { expect, test } from '@jest/globals';
import { imageFindings } from '../../../../src/scan/trivy/image-report.ts';
import { misconfigurationOf } from '../../../../src/scan/trivy/misconfiguration.ts';
import { Ordinals } from '../../../../src/scan/trivy/ordinals.ts';
import { readReport } from '../../../../src/scan/trivy/report.ts';
import { listOf, MalformedReport } from '../../../../src/scan/reading.ts';
import { describeSamples } from '../../../support/scan/samples.ts';

interface Expected {
  issues: number;
  ended?: string;
}

const IMAGES: Record<string, Expected> = {
  // One of the eight statuses says that the package is not affected.
  'all-statuses.json': { issues: 7 },
  'alpine-3.9-critical.json': { issues: 6, ended: 'alpine 3.9.4' },
  'amazonlinux-2.json': { issues: 2 },
  'debian-10.json': { issues: 2 },
  'debian-9-end_of_life.json': { issues: 5 },
  'debian-plus-gems.json': { issues: 2 },
  'licenses-alpine-3.11.json': { issues: 0 },
  'no-os-cargo.json': { issues: 2 },
  'no-results-os-none.json': { issues: 0 },
  'sle-micro-no-vulns.json': { issues: 0 },
};

const FILES = ['misconfig-dockerfile.json', 'npm-with-suppressed.json'];
const REFUSED = ['legacy-null.json'];

describeSamples('trivy', (samples) => {
  test('every report has its expectation here', () => {
    expect(samples.names()).toEqual([...Object.keys(IMAGES), ...FILES, ...REFUSED].sort());
  });

  test.each(Object.entries(IMAGES))('%s', (name, { issues, ended }) => {
    const report = samples.json(name) as { Metadata: { DiffIDs: string[] } };
    const findings = imageFindings(report, { diffIds: report.Metadata.DiffIDs });
    expect(findings.issues).toHaveLength(issues);
    expect(new Set(findings.issues.map(({ issue }) => issue.key)).size).toBe(issues);
    expect(findings.endedSystem).toBe(ended ?? null);
    for (const { issue } of findings.issues) {
      expect(issue.severity).not.toBe('unknown');
      expect(issue.package?.installedVersion).toEqual(expect.any(String));
    }
  });

  test('one CVE on two packages is two findings, and none is keyed by version or fingerprint', () => {
    const report = samples.json('alpine-3.9-critical.json') as { Metadata: { DiffIDs: string[] } };
    const { issues } = imageFindings(report, { diffIds: report.Metadata.DiffIDs });
    const keys = issues.map(({ issue }) => issue.key);
    expect(keys).toContain('vuln:os-pkgs:alpine:musl::CVE-2019-14697');
    expect(keys).toContain('vuln:os-pkgs:alpine:musl-utils::CVE-2019-14697');
  });

  test('a gem is told apart by its place, without the version in it', () => {
    const report = samples.json('debian-plus-gems.json') as { Metadata: { DiffIDs: string[] } };
    const { issues } = imageFindings(report, { diffIds: report.Metadata.DiffIDs });
    expect(issues.map(({ issue }) => issue.key)).toContain(
      'vuln:lang-pkgs:gemspec:activesupport:var/lib/gems/*/specifications/activesupport-*.gemspec:CVE-2020-8165',
    );
  });

  test('a Dockerfile check that failed', () => {
    const [result] = readReport(samples.json('misconfig-dockerfile.json')).results;
    const [entry] = listOf(result!, 'Misconfigurations');
    const dockerfile = { file: 'web/Dockerfile', inline: false };
    expect(misconfigurationOf(entry!, dockerfile, new Ordinals())).toMatchObject({
      key: 'misconfig:dockerfile:DS-0002:web/Dockerfile:1',
      id: 'DS-0002',
      severity: 'high',
      location: { file: 'web/Dockerfile', line: 1 },
    });
  });

  test('what Trivy itself suppressed is no finding', () => {
    const { issues } = imageFindings(samples.json('npm-with-suppressed.json'), { diffIds: [] });
    expect(issues.map(({ issue }) => issue.id)).toEqual(['CVE-2017-20165']);
    expect(issues[0]?.issue.fix).toBe('Update debug to 3.1.0.');
  });

  test('the old form of an empty report does not pass for an empty one', () => {
    expect(() => readReport(samples.json('legacy-null.json'))).toThrow(
      new MalformedReport('it has schema 1, of Trivy before 0.20'),
    );
  });
});
