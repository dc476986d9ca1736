/** A report of Trivy's on an image with many vulnerable packages. */

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const PACKAGES = 700;

/** As Trivy writes it, with all that we do not read: about 2.5 KB for a vulnerability, which is usual. */
export function reportOf({ imageId, diffIds }, from, to) {
  const vulnerabilities = Array.from({ length: to - from }, (_, index) =>
    vulnerability(from + index, diffIds[0]),
  );
  return JSON.stringify(
    {
      SchemaVersion: 2,
      ArtifactName: imageId,
      ArtifactType: 'container_image',
      Metadata: { DiffIDs: diffIds, OS: { Family: 'debian', Name: '12.5' } },
      Results: [
        {
          Target: 'Node.js',
          Class: 'lang-pkgs',
          Type: 'node-pkg',
          Vulnerabilities: vulnerabilities,
        },
      ],
    },
    null,
    2,
  );
}

function vulnerability(number, layer) {
  const name = `package-${number % PACKAGES}`;
  const id = `CVE-2026-${10_000 + number}`;
  return {
    VulnerabilityID: id,
    VendorIDs: [`GHSA-aaaa-bbbb-${number}`],
    PkgID: `${name}@4.17.15`,
    PkgName: name,
    PkgPath: `app/node_modules/${name}/package.json`,
    PkgIdentifier: { PURL: `pkg:npm/${name}@4.17.15`, UID: 'c1a3b2f4d5e6f708' },
    InstalledVersion: '4.17.15',
    FixedVersion: '4.17.21, 5.0.1',
    Status: 'fixed',
    Layer: { DiffID: layer },
    SeveritySource: 'ghsa',
    PrimaryURL: `https://avd.aquasec.com/nvd/${id.toLowerCase()}`,
    DataSource: {
      ID: 'ghsa',
      Name: 'GitHub Security Advisory npm',
      URL: 'https://github.com/advisories',
    },
    Fingerprint: `sha256:${String(number).padStart(64, '0')}`,
    Title: `${name}: a template of hostile text runs commands (${number})`,
    Description: `${name} before 4.17.21 evaluates what it is given.\n\n${'An attacker who controls the options can run commands. '.repeat(8)}`,
    Severity: SEVERITIES[number % SEVERITIES.length],
    CweIDs: ['CWE-77', 'CWE-94'],
    VendorSeverity: { ghsa: 3, nvd: 3, redhat: 2, ubuntu: 2 },
    CVSS: {
      ghsa: { V3Vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', V3Score: 7.2 },
      nvd: { V3Vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', V3Score: 7.2 },
    },
    References: Array.from({ length: 12 }, (_, each) => `https://advisories.example/${id}/${each}`),
    PublishedDate: '2026-02-15T13:15:12.56Z',
    LastModifiedDate: '2026-09-13T21:25:02.093Z',
  };
}
