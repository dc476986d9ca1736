/** Reports as the scanners write them: each factory fills in what a test does not care about. */
type Fields = Record<string, unknown>;

export const LAYERS = [`sha256:${'01'.repeat(32)}`, `sha256:${'02'.repeat(32)}`];

export function aTrivyReport(results: readonly Fields[], overrides: Fields = {}): Fields {
  return {
    SchemaVersion: 2,
    Trivy: { Version: '0.74.0' },
    ArtifactName: `sha256:${'ab'.repeat(32)}`,
    ArtifactType: 'container_image',
    Metadata: { DiffIDs: LAYERS, OS: { Family: 'debian', Name: '12.5' } },
    Results: results,
    ...overrides,
  };
}

export function nodePackages(vulnerabilities: readonly Fields[]): Fields {
  return {
    Target: 'Node.js',
    Class: 'lang-pkgs',
    Type: 'node-pkg',
    Vulnerabilities: vulnerabilities,
  };
}

export function systemPackages(vulnerabilities: readonly Fields[]): Fields {
  return {
    Target: 'cg-a1b2c3d4-head/web:run (debian 12.5)',
    Class: 'os-pkgs',
    Type: 'debian',
    Vulnerabilities: vulnerabilities,
  };
}

export function aTrivyVulnerability(overrides: Fields = {}): Fields {
  return {
    VulnerabilityID: 'CVE-2021-23337',
    VendorIDs: ['GHSA-35jh-r3h4-6jhm'],
    PkgID: 'lodash@4.17.15',
    PkgName: 'lodash',
    PkgPath: 'app/node_modules/lodash/package.json',
    InstalledVersion: '4.17.15',
    FixedVersion: '4.17.21',
    Status: 'fixed',
    Layer: { DiffID: LAYERS[1] },
    SeveritySource: 'ghsa',
    PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2021-23337',
    Fingerprint: 'sha256:0000',
    Title: 'nodejs-lodash: command injection via template',
    Description: 'Lodash before 4.17.21 runs commands.',
    Severity: 'HIGH',
    VendorSeverity: { ghsa: 3, nvd: 4 },
    ...overrides,
  };
}

export function aTrivySecret(overrides: Fields = {}): Fields {
  return {
    RuleID: 'aws-access-key-id',
    Category: 'AWS',
    Severity: 'CRITICAL',
    Title: 'AWS Access Key ID',
    StartLine: 3,
    EndLine: 3,
    Code: { Lines: [{ Number: 4, Content: 'password = NEIGHBOUR-IN-THE-CLEAR', IsCause: false }] },
    Match: 'key = MATCH-OF-THE-SECRET',
    Layer: { DiffID: LAYERS[1] },
    ...overrides,
  };
}

export function secretsIn(target: string, secrets: readonly Fields[]): Fields {
  return { Target: target, Class: 'secret', Secrets: secrets };
}

export function aMisconfiguration(overrides: Fields = {}): Fields {
  return {
    Type: 'Dockerfile Security Check',
    ID: 'DS-0005',
    Title: 'ADD instead of COPY',
    Description: 'You should use COPY instead of ADD.',
    Message: "Consider using 'COPY TOKEN-IN-AN-INSTRUCTION' instead",
    Resolution: 'Use COPY instead of ADD',
    Severity: 'LOW',
    PrimaryURL: 'https://avd.aquasec.com/misconfig/ds-0005',
    Status: 'FAIL',
    CauseMetadata: {
      StartLine: 6,
      EndLine: 6,
      Code: { Lines: [{ Number: 6, Content: 'ADD TOKEN-IN-AN-INSTRUCTION /a' }] },
    },
    ...overrides,
  };
}

export function aSnykIssue(overrides: Fields = {}): Fields {
  return {
    id: 'SNYK-JS-LODASH-1040724',
    title: 'Command Injection',
    severity: 'high',
    severityWithCritical: 'high',
    nvdSeverity: 'high',
    packageName: 'lodash',
    language: 'js',
    packageManager: 'npm',
    identifiers: { CVE: ['CVE-2021-23337'], GHSA: ['GHSA-35jh-r3h4-6jhm'], CWE: ['CWE-78'] },
    from: ['app@', 'lodash@4.17.15'],
    name: 'lodash',
    version: '4.17.15',
    fixedIn: ['4.17.21'],
    ...overrides,
  };
}

export function aSnykApplication(
  vulnerabilities: readonly Fields[],
  overrides: Fields = {},
): Fields {
  return {
    vulnerabilities,
    ok: vulnerabilities.length === 0,
    packageManager: 'npm',
    targetFile: '/app/package.json',
    displayTargetFile: '/app/package.json',
    ...overrides,
  };
}

export function aSnykReport(applications: readonly Fields[] = [], overrides: Fields = {}): Fields {
  return {
    vulnerabilities: [],
    ok: true,
    dependencyCount: 3,
    packageManager: 'apk',
    path: 'web:1',
    applications,
    ...overrides,
  };
}
