/** What the Snyk CLI printed, and how it ended, put together. */
import { describe, expect, test } from '@jest/globals';
import { readAnswer, type SnykAnswer } from '../../../../src/scan/snyk/report.ts';
import { aSnykApplication, aSnykIssue, aSnykReport } from '../../../support/scan/reports.ts';

type Scanned = Extract<SnykAnswer, { kind: 'scanned' }>;

const answer = (exitCode: number, report: unknown, stderr = '') =>
  readAnswer({
    exitCode,
    stdout: typeof report === 'string' ? report : JSON.stringify(report),
    stderr,
  });

const vulnerable = aSnykReport([aSnykApplication([aSnykIssue(), aSnykIssue({ from: ['x'] })])]);

describe('the exit code counts more than `ok`', () => {
  test('the top level says ok, an application has an issue, and the exit code is 1', () => {
    const { kind, issues } = answer(1, vulnerable) as Scanned;
    expect(kind).toBe('scanned');
    expect(issues.map(({ id, aliases }) => [id, ...aliases])).toEqual([
      ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm', 'SNYK-JS-LODASH-1040724'],
    ]);
  });

  test('nothing found', () => {
    expect(answer(0, aSnykReport([aSnykApplication([])]))).toMatchObject({
      kind: 'scanned',
      issues: [],
    });
  });

  test.each([
    ['0 and issues', 0, vulnerable],
    ['1 and none', 1, aSnykReport()],
  ])('%s contradict each other', (_, exitCode, report) => {
    expect(answer(exitCode, report)).toMatchObject({
      kind: 'failed',
      text: expect.stringContaining('contradicts itself'),
    });
  });

  test('a part that failed fails the image, whatever the rest says', () => {
    const report = aSnykReport([aSnykApplication([], { ok: false, error: 'out of luck' })]);
    expect(answer(0, report)).toMatchObject({
      kind: 'failed',
      text: expect.stringContaining('out of luck'),
    });
  });
});

test.each([
  [2, { ok: false, error: 'something broke', path: 'x' }, 'failed'],
  [2, '', 'failed'],
  [1, '{"vulnerabilities": [', 'failed'],
  [0, 'All good!', 'failed'],
  [0, { ok: true }, 'failed'],
  [0, [], 'failed'],
  [1, aSnykReport([aSnykApplication([aSnykIssue({ id: 7 })])]), 'failed'],
  [69, '', 'unavailable'],
  [75, '', 'unavailable'],
  [77, '', 'no-token'],
  [2, { ok: false, error: 'You have reached your monthly limit of 200 private tests' }, 'quota'],
  [2, { ok: false, error: 'getaddrinfo ENOTFOUND api.eu.snyk.io' }, 'unavailable'],
  [2, { ok: false, error: 'getaddrinfo ENOTFOUND registry-1.docker.io' }, 'failed'],
  [2, 'MissingApiTokenError: `snyk` requires an authenticated account.', 'no-token'],
])('exit code %i with %j is %s, and never clean', (exitCode, report, expected) => {
  const found = answer(exitCode, report);
  expect(found.kind === 'not-scanned' ? found.reason : found.kind).toBe(expected);
});

test('being killed is a failed scan', () => {
  expect(readAnswer({ exitCode: 1, signal: 'SIGKILL', stdout: '', stderr: '' })).toEqual({
    kind: 'failed',
    text: 'Snyk was killed (SIGKILL) without a report and said nothing',
  });
});

test('nothing to scan is neither clean nor failed', () => {
  expect(answer(3, '')).toEqual({ kind: 'nothing' });
});

describe('an issue', () => {
  const issue = (overrides = {}) =>
    (answer(1, aSnykReport([aSnykApplication([aSnykIssue(overrides)])])) as Scanned).issues[0];

  test('of the organisation’s licence policy is no vulnerability', () => {
    expect(issue({ type: 'license' })).toBeUndefined();
  });

  test('takes the severity that knows `critical`', () => {
    expect(issue({ severity: 'high', severityWithCritical: 'critical' })?.severity).toBe(
      'critical',
    );
  });

  test('keeps EPSS and CISA’s list where Snyk gives them', () => {
    expect(issue()).toMatchObject({ epss: null, kev: null });
    expect(
      issue({
        epssDetails: { probability: '0.5', percentile: '0.9' },
        exploitDetails: { sources: ['Snyk', 'CISA'] },
      }),
    ).toMatchObject({ epss: 0.5, kev: true });
    expect(
      issue({ epssDetails: { probability: '7' }, exploitDetails: { sources: [] } }),
    ).toMatchObject({
      epss: null,
      kev: false,
    });
  });

  test('names the nearest of several fixes', () => {
    expect(issue({ fixedIn: ['5.0.0', '4.17.21'] })?.package?.fixedVersion).toBe('4.17.21');
  });

  test('of a system package has the name of the binary package', () => {
    const report = aSnykReport([], {
      vulnerabilities: [
        aSnykIssue({
          language: 'linux',
          packageManager: 'debian:12',
          name: 'glibc/libc6',
          identifiers: { CVE: ['CVE-2024-2961'] },
        }),
      ],
    });
    expect((answer(1, report) as Scanned).issues[0]?.key).toBe(
      'vuln:os-pkgs:debian:libc6::CVE-2024-2961',
    );
  });

  test('is one line of printable text', () => {
    const hostile = '\u001b[31mred\u001b[0m\n## <b>\u202e';
    const found = issue({
      title: hostile,
      name: hostile,
      version: hostile,
      id: hostile,
      identifiers: {},
    });
    expect(found?.title).toBe('red ## <b>');
    expect(JSON.stringify(found)).not.toMatch(/\\u001b|\\n|\u202e/);
  });
});
