/** A small vulnerability database that the real Trivy reads, laid into a cache as if it had been downloaded. */
import { execa } from 'execa';
import { databaseFolder } from '../../../src/scan/trivy/database.ts';

export interface TestAdvisory {
  source: string;
  package: string;
  id: string;
  content: Record<string, unknown>;
}

export interface TestDatabase {
  updatedAt: Date;
  nextUpdate: Date;
  downloadedAt: Date;
  sources: Record<string, unknown>;
  advisories: TestAdvisory[];
  vulnerabilities: Record<string, unknown>;
}

const NPM = 'npm::GitHub Security Advisory npm';
const HOUR_MS = 3_600_000;

/** Two advisories: lodash before 4.17.21, and musl of Alpine 3.18. */
export function testDatabase(overrides: Partial<TestDatabase> = {}): TestDatabase {
  const now = Date.now();
  return {
    updatedAt: new Date(now - HOUR_MS),
    nextUpdate: new Date(now + 24 * HOUR_MS),
    downloadedAt: new Date(now),
    sources: {
      [NPM]: {
        ID: 'ghsa',
        Name: 'GitHub Security Advisory npm',
        URL: 'https://github.com/advisories',
      },
      'alpine 3.18': { ID: 'alpine', Name: 'Alpine Secdb', URL: 'https://secdb.alpinelinux.org/' },
    },
    advisories: [
      {
        source: NPM,
        package: 'lodash',
        id: 'CVE-2021-23337',
        content: {
          PatchedVersions: ['4.17.21'],
          VulnerableVersions: ['<4.17.21'],
          VendorIDs: ['GHSA-35jh-r3h4-6jhm'],
        },
      },
      {
        source: 'alpine 3.18',
        package: 'musl',
        id: 'CVE-2025-26519',
        content: { FixedVersion: '1.2.4-r3' },
      },
    ],
    vulnerabilities: {
      'CVE-2021-23337': {
        Title: 'nodejs-lodash: command injection via template',
        Description: 'Lodash versions prior to 4.17.21 are vulnerable to Command Injection.',
        VendorSeverity: { ghsa: 3, nvd: 3, redhat: 2 },
        References: ['https://nvd.nist.gov/vuln/detail/CVE-2021-23337'],
      },
      'CVE-2025-26519': {
        Title: 'musl libc: input validation',
        VendorSeverity: { nvd: 4 },
      },
    },
    ...overrides,
  };
}

export async function writeTestDatabase(
  cacheDirectory: string,
  database: TestDatabase = testDatabase(),
): Promise<void> {
  await fillDatabase(databaseFolder(cacheDirectory), database);
}

export async function fillDatabase(folder: string, database: TestDatabase): Promise<void> {
  await execa('trivy-test-db', [folder], { input: JSON.stringify(database) });
}
