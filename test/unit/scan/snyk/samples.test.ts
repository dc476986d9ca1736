import { expect, test } from '@jest/globals';
import { readAnswer, type SnykAnswer } from '../../../../src/scan/snyk/report.ts';
import { describeSamples } from '../../../support/scan/samples.ts';

type Scanned = Extract<SnykAnswer, { kind: 'scanned' }>;

/** file → exit code that goes with it, and findings. */
const SCANNED: Record<string, [exitCode: number, issues: number]> = {
  'alpine-grouped.json': [1, 2],
  'apk-dockerfile-warning.json': [1, 1],
  'cli/ok-no-vulns.json': [0, 0],
  'deb-fixable-legacy.json': [1, 3],
  'juiceshop-epss.json': [1, 13],
  'os-plus-applications.json': [1, 9],
  'rpm-null-cvss.json': [1, 1],
};

const REFUSED: Record<string, [exitCode: number, kind: string, says: string]> = {
  'cli/error-401.json': [2, 'no-token', 'Snyk does not accept the token'],
  'cli/error-429.json': [2, 'unavailable', 'or the quota of its plan is used up'],
  'cli/error-image-registry-not-found.json': [2, 'failed', 'getaddrinfo ENOTFOUND'],
  'cli/missing-token.stdout.txt': [2, 'no-token', 'Snyk does not accept the token'],
  'cli/sarif-without-file.stdout.txt': [2, 'failed', 'The sarif option can only be use'],
  'cli/two-images-second-failed.json': [2, 'failed', 'The provided archive path does not exist'],
  'human-text-not-json.txt': [0, 'failed', 'ended with exit code 0 without a report'],
};

describeSamples('snyk', (samples) => {
  const answer = (name: string, exitCode: number) =>
    readAnswer({ exitCode, stdout: samples.text(name), stderr: '' });

  test('every report has its expectation here', () => {
    expect(samples.names()).toEqual([...Object.keys(SCANNED), ...Object.keys(REFUSED)].sort());
  });

  test.each(Object.entries(SCANNED))('%s', (name, [exitCode, issues]) => {
    const found = answer(name, exitCode) as Scanned;
    expect(found.kind).toBe('scanned');
    expect(found.issues).toHaveLength(issues);
    for (const issue of found.issues) expect(issue.severity).not.toBe('unknown');
  });

  test.each(Object.entries(REFUSED))('%s is not clean', (name, [exitCode, kind, says]) => {
    const found = answer(name, exitCode);
    expect(found).toMatchObject({ text: expect.stringContaining(says) });
    expect(found.kind === 'not-scanned' ? found.reason : found.kind).toBe(kind);
  });

  test('the second image that failed is seen, whatever the exit code says', () => {
    expect(answer('cli/two-images-second-failed.json', 0).kind).toBe('failed');
  });

  test('paths to one package are one issue, under the name that Trivy has for it', () => {
    const { issues, baseImage } = answer('os-plus-applications.json', 1) as Scanned;
    const busybox = issues.filter(({ id }) => id === 'CVE-2021-28831');
    expect(busybox.map(({ key, package: pack }) => [key, pack?.fixedVersion])).toEqual([
      ['vuln:os-pkgs:alpine:busybox::CVE-2021-28831', '1.32.1-r4'],
      ['vuln:os-pkgs:alpine:ssl_client::CVE-2021-28831', '1.32.1-r4'],
    ]);
    expect(baseImage).toEqual({ now: 'alpine:3.12.9', better: 'alpine:3.14' });
  });

  test('EPSS is kept, and severities by source', () => {
    const { issues } = answer('juiceshop-epss.json', 1) as Scanned;
    const gcc = issues.find(({ id }) => id === 'CVE-2023-4039');
    expect(gcc).toMatchObject({
      severity: 'low',
      severities: { snyk: 'low', nvd: 'medium' },
      epss: 0.00046,
      aliases: ['SNYK-DEBIAN11-GCC10-5901313'],
      package: { name: 'libgcc-s1', installedVersion: '10.2.1-6', fixedVersion: null },
    });
  });

  test('an advisory without a CVE goes by its own name', () => {
    const { issues } = answer('rpm-null-cvss.json', 1) as Scanned;
    expect(issues[0]?.id).toBe('SNYK-SLES153-PERMISSIONS-2648113');
  });
});
