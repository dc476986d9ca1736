import { plainText } from '../../records/text.ts';
import { ecosystemOf, TYPE_IN_IMAGES } from '../findings/ecosystem.ts';
import type { Issue, Severity } from '../findings/found.ts';
import { keyOf } from '../findings/key.ts';
import { severityNamed } from '../findings/severity.ts';
import { nearestFix } from '../findings/version.ts';
import { optionalFields, optionalText, textOf, textsOf, type Fields } from '../reading.ts';

/**
 * The issues of one part of a report: the system's packages or one application's. Snyk lists a path from the root for
 * each, so the same issue on the same package comes up many times.
 */
export function issuesOf(part: Fields, entries: readonly Fields[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const entry of entries) {
    // The organisation's licence policy is reported among the vulnerabilities.
    if (entry['type'] === 'license') continue;
    for (const name of namesOf(entry)) {
      const issue = issueOf(part, entry, name);
      if (!issues.has(issue.key)) issues.set(issue.key, issue);
    }
  }
  return [...issues.values()];
}

/** One, or a list where issues are grouped. */
function namesOf(entry: Fields): string[] {
  const name = entry['name'];
  if (Array.isArray(name)) return [...new Set(textsOf(entry, 'name'))];
  return [optionalText(entry, 'name') ?? textOf(entry, 'packageName')];
}

function issueOf(part: Fields, entry: Fields, fullName: string): Issue {
  const own = textOf(entry, 'id');
  const identifiers = identifiersOf(entry);
  const id = identifiers[0] ?? own;
  const pack = packageOf(part, entry, fullName);
  const severity = severityNamed(entry['severityWithCritical'] ?? entry['severity']);
  const installedVersion = optionalText(entry, 'version');
  const fixedVersion =
    optionalText(entry, 'nearestFixedInVersion') ??
    nearestFix(installedVersion, textsOf(entry, 'fixedIn').join(','));
  return {
    key: keyOf('vuln', [pack.class, pack.type, pack.name, '', id]),
    kind: 'vulnerability',
    id: plainText(id, MAX_ID),
    aliases: [...new Set([...identifiers, own])]
      .filter((each) => each !== id)
      .map((each) => plainText(each, MAX_ID)),
    title: plainText(optionalText(entry, 'title') ?? `${id} in ${pack.name}`),
    severity,
    severities: severitiesOf(entry, severity),
    foundBy: ['snyk'],
    package: {
      name: plainText(pack.name),
      type: plainText(pack.type),
      path: pack.path === null ? null : plainText(pack.path, 500),
      installedVersion: plainOrNull(installedVersion),
      fixedVersion: plainOrNull(fixedVersion),
    },
    layer: 'unknown',
    location: null,
    why: null,
    fix: plainText(
      fixedVersion === null
        ? 'There is no fixed version yet.'
        : `Update ${pack.name} to ${fixedVersion}.`,
    ),
    fixEdit: null,
    cis: null,
    epss: shareOf(optionalFields(entry, 'epssDetails')['probability']),
    kev: isKnownExploited(entry),
    url: own.startsWith('SNYK-')
      ? `https://security.snyk.io/vuln/${encodeURIComponent(own)}`
      : null,
  };
}

const MAX_ID = 100;

/** Public names first, in an order that never changes. */
function identifiersOf(entry: Fields): string[] {
  const identifiers = optionalFields(entry, 'identifiers');
  return [...textsOf(identifiers, 'CVE').sort(), ...textsOf(identifiers, 'GHSA').sort()];
}

/** In the words that Trivy has for the same package. */
function packageOf(
  part: Fields,
  entry: Fields,
  fullName: string,
): { class: string; type: string; name: string; path: string | null } {
  if (isOfSystem(part, entry)) {
    const [distribution = ''] = (optionalText(entry, 'packageManager') ?? '').split(':');
    return {
      class: 'os-pkgs',
      type: DISTRIBUTIONS[distribution] ?? distribution,
      // `source/binary`, of which Trivy names the binary.
      name: fullName.slice(fullName.lastIndexOf('/') + 1),
      path: null,
    };
  }
  const manager =
    optionalText(part, 'packageManager') ?? optionalText(entry, 'packageManager') ?? '';
  const ecosystem = ecosystemOf(manager);
  return {
    class: 'lang-pkgs',
    type: TYPE_IN_IMAGES[ecosystem] ?? manager,
    name: fullName,
    path: optionalText(part, 'displayTargetFile') ?? optionalText(part, 'targetFile'),
  };
}

function isOfSystem(part: Fields, entry: Fields): boolean {
  return (
    entry['language'] === 'linux' ||
    ['apk', 'deb', 'rpm', 'linux'].includes(optionalText(part, 'packageManager') ?? '')
  );
}

/** Where Trivy has another word for it. */
const DISTRIBUTIONS: Readonly<Record<string, string>> = {
  amzn: 'amazon',
  rhel: 'redhat',
  sles: 'suse linux enterprise server',
  ol: 'oracle',
};

function severitiesOf(entry: Fields, snyk: Severity): Record<string, Severity> {
  const nvd = severityNamed(entry['nvdSeverity']);
  return nvd === 'unknown' ? { snyk } : { snyk, nvd };
}

function shareOf(value: unknown): number | null {
  const share = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return share >= 0 && share <= 1 ? share : null;
}

/** Among the sources of its exploit details Snyk names CISA's list of known exploited vulnerabilities. */
function isKnownExploited(entry: Fields): boolean | null {
  const sources = optionalFields(entry, 'exploitDetails')['sources'];
  return Array.isArray(sources) ? sources.includes('CISA') : null;
}

function plainOrNull(text: string | null): string | null {
  return text === null ? null : plainText(text);
}
