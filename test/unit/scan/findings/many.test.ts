/** 50,000 findings in one report. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument, writeDocument } from '../../../../src/records/documents.ts';
import { fakeDatabase, fakeTrivy } from '../../../support/scan/fake-scanner.ts';
import { aTrivyReport, aTrivyVulnerability, nodePackages } from '../../../support/scan/reports.ts';
import { scan, temporaryFolder, type TemporaryFolder } from '../../../support/scan/scanning.ts';
import { anImageTarget } from '../../../support/scan/targets.ts';

const COUNT = 50_000;

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

test('50,000 findings of one image are read, compared, put in order, and read by the next step', async () => {
  const vulnerabilities = Array.from({ length: COUNT }, (_, number) =>
    aTrivyVulnerability({
      VulnerabilityID: `CVE-2026-${number}`,
      PkgName: `@organisation/package-${number % 700}`,
      // As long as long ones are.
      Description: `package-${number % 700} runs what it is given. ${'It runs commands. '.repeat(28)}`,
      Severity: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'][number % 4],
    }),
  );
  const report = join(folder.path, 'report-of-the-test.json');
  await writeFile(report, JSON.stringify(aTrivyReport([nodePackages(vulnerabilities)])));
  await fakeDatabase(folder.path);
  const document = await scan({
    cacheDirectory: folder.path,
    settings: { trivy: true, snyk: false, hardening: false, rules: {}, timeoutMs: 60_000 },
    images: [anImageTarget({ variant: 'base' }), anImageTarget({ services: ['web', 'worker'] })],
    env: await fakeTrivy(folder.path, `cat ${report} >"$out"`),
  });
  expect(document.findings).toHaveLength(COUNT);
  expect(new Set(document.findings.map(({ change }) => change))).toEqual(new Set(['worse']));
  const [first, last] = [document.findings[0], document.findings.at(-1)];
  expect([first?.severity, last?.severity]).toEqual(['critical', 'low']);

  await writeDocument(folder.path, 'findings', document);
  expect((await readDocument(folder.path, 'findings')).findings).toHaveLength(COUNT);
  const { size } = await stat(join(folder.path, 'findings.json'));
  // More than any other document may have.
  expect(size).toBeGreaterThan(64 * 1024 * 1024);
}, 180_000);
