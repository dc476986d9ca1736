/** findings.json as SARIF 2.1.0, within the limits of GitHub code scanning. */
import type { Finding, FindingsDocument } from '../records/generated/findings.ts';
import { plainText } from '../records/text.ts';
import { bySeverity, headFindings } from './severity.ts';

/** GitHub refuses a run with more results, and one with more tags on a rule. */
const MAX_RESULTS = 25_000;
const MAX_TEXT = 1_000;
const MAX_RULE_ID = 255;

/** Code scanning shows an alert in a file. What lies in an image and in no file of ours is shown in this one. */
export const DEFAULT_FILE = 'compose.yaml';

export interface SarifOptions {
  /** A file of the repository for findings without one. */
  fallbackFile?: string;
}

export function renderSarif(document: FindingsDocument, options: SarifOptions = {}): string {
  const fallbackFile = options.fallbackFile ?? DEFAULT_FILE;
  const alerts = alertsOf(bySeverity(headFindings(document)), fallbackFile);
  const kept = alerts.slice(0, MAX_RESULTS);
  const rules = rulesOf(kept);
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: document.tool.name,
            semanticVersion: document.tool.version,
            informationUri: 'https://github.com/compose-gate/compose-gate',
            rules,
          },
        },
        invocations: [invocation(document, alerts.length - kept.length)],
        results: kept.map((alert) => resultOf(alert, ruleIndex)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

/** Findings of one rule in one place: code scanning tells alerts apart by rule and line, and would drop the second. */
interface Alert {
  ruleId: string;
  uri: string;
  line: number;
  column: number;
  findings: [Finding, ...Finding[]];
}

function alertsOf(findings: readonly Finding[], fallbackFile: string): Alert[] {
  const alerts = new Map<string, Alert>();
  for (const finding of findings) {
    const ruleId = plainText(finding.id, MAX_RULE_ID) || finding.kind;
    const path = finding.location && relativeUri(finding.location.file);
    const place = path
      ? {
          uri: path,
          line: Math.max(1, finding.location?.line ?? 1),
          column: Math.max(1, finding.location?.column ?? 1),
        }
      : { uri: relativeUri(fallbackFile) ?? DEFAULT_FILE, line: 1, column: 1 };
    const key = JSON.stringify([ruleId, place.uri, place.line]);
    const alert = alerts.get(key);
    if (alert) alert.findings.push(finding);
    else alerts.set(key, { ruleId, ...place, findings: [finding] });
  }
  return [...alerts.values()];
}

/** Relative to the repository, with every segment encoded; null for a path that leads out of it. */
function relativeUri(path: string): string | null {
  const plain = plainText(path, MAX_TEXT).replaceAll('\\', '/').replace(/^\.\//, '');
  const segments = plain.split('/');
  const isOutside = plain === '' || plain.startsWith('/') || segments.includes('..');
  return isOutside || /^[A-Za-z]:/.test(plain)
    ? null
    : segments.map((segment) => encodeURIComponent(segment)).join('/');
}

function rulesOf(alerts: readonly Alert[]) {
  const first = new Map<string, Finding>();
  for (const { ruleId, findings } of alerts) {
    // Alerts are sorted, so the first finding of a rule is its worst.
    if (!first.has(ruleId)) first.set(ruleId, findings[0]);
  }
  return [...first].map(([id, finding]) => {
    const score = SCORES[finding.severity];
    return {
      id,
      name: id,
      shortDescription: { text: plainText(finding.title) || id },
      fullDescription: { text: plainText(finding.why ?? finding.title, MAX_TEXT) || id },
      help: { text: help(finding) },
      ...(isWebAddress(finding.url) && { helpUri: finding.url }),
      defaultConfiguration: { level: LEVELS[finding.severity] },
      properties: {
        tags: ['security', finding.kind, ...(finding.cis === null ? [] : [`cis-${finding.cis}`])],
        // A text that is no number makes GitHub refuse the whole file, so an unknown severity has none.
        ...(score !== null && { 'security-severity': score }),
      },
    };
  });
}

/** Within GitHub's bands: above 9.0 critical, from 7.0 high, from 4.0 medium, below it low. */
const SCORES: Record<Finding['severity'], string | null> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: null,
  unknown: null,
};

const LEVELS: Record<Finding['severity'], 'error' | 'warning' | 'note'> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
  unknown: 'note',
};

function help({ fix, why, title }: Finding): string {
  const reason = (why ?? title).replace(/[.\s]*$/, '.');
  return plainText(`${reason} ${fix ?? 'No fix is known.'}`, MAX_TEXT);
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/\S+$/.test(url) && plainText(url, MAX_TEXT) === url;
}

function resultOf({ ruleId, uri, line, column, findings }: Alert, ruleIndex: Map<string, number>) {
  const [worst] = findings;
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId),
    level: LEVELS[worst.severity],
    message: { text: message(findings) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    partialFingerprints: { 'composeGate/v1': fingerprint(findings) },
  };
}

/** Independent of order and of versions: a rebuilt image keeps its alerts. */
function fingerprint(findings: readonly Finding[]): string {
  return plainText([...new Set(findings.map(({ key }) => key))].sort().join(' '), MAX_TEXT);
}

/** Square brackets would be read as a link to another location. */
function message(findings: readonly [Finding, ...Finding[]]): string {
  const places = findings.map(({ package: pack, services }) => {
    const what = pack ? `${pack.name} ${pack.installedVersion ?? ''}`.trim() : '';
    const of = services.join(', ');
    const fixed = pack?.fixedVersion ? `, fixed in ${pack.fixedVersion}` : '';
    return [what, of === '' ? '' : `(${of}${fixed})`].filter((part) => part !== '').join(' ');
  });
  const where = [...new Set(places)].filter((place) => place !== '').join('; ');
  const text = `${findings[0].title}${where === '' ? '' : `: ${where}`}`;
  return plainText(text, MAX_TEXT).replaceAll('[', '(').replaceAll(']', ')') || findings[0].id;
}

function invocation({ scanners, createdAt }: FindingsDocument, leftOut: number) {
  const notes = scanners.flatMap(({ name, outcome }) =>
    outcome.kind === 'scanned' ? [] : [`${name}: ${plainText(outcome.text)}`],
  );
  if (leftOut > 0)
    notes.push(`${leftOut} less severe alerts are left out: GitHub takes ${MAX_RESULTS}.`);
  return {
    executionSuccessful: scanners.every(
      ({ outcome, targets }) =>
        outcome.kind !== 'failed' && targets.every((target) => target.outcome.kind === 'scanned'),
    ),
    endTimeUtc: createdAt,
    toolExecutionNotifications: notes.map((text) => ({ level: 'warning', message: { text } })),
  };
}
