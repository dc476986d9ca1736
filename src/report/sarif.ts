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

/** JSON in pieces, a line for each rule and each alert: 25,000 of them take more memory than all findings. */
export function* renderSarif(
  document: FindingsDocument,
  options: SarifOptions = {},
): Generator<string> {
  const fallbackFile = options.fallbackFile ?? DEFAULT_FILE;
  const { alerts, leftOut } = alertsOf(bySeverity(headFindings(document)), fallbackFile);
  const worstOf = worstOfRules(alerts);
  const driver = {
    name: document.tool.name,
    semanticVersion: document.tool.version,
    informationUri: 'https://github.com/compose-gate/compose-gate',
  };
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n`;
  yield `"invocations":${JSON.stringify([invocation(document, leftOut)])},\n`;
  yield `"tool":{"driver":${JSON.stringify(driver).slice(0, -1)},"rules":`;
  yield* listOf(worstOf, ([id, finding]) => ruleOf(id, finding));
  yield `}},\n"results":`;
  const ruleIndex = new Map(Array.from(worstOf.keys(), (id, index) => [id, index]));
  yield* listOf(alerts, (alert) => resultOf(alert, ruleIndex));
  yield '}]}\n';
}

function* listOf<Item>(items: Iterable<Item>, valueOf: (item: Item) => object): Generator<string> {
  let piece = '[';
  let separator = '\n';
  for (const item of items) {
    piece += separator + JSON.stringify(valueOf(item));
    separator = ',\n';
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]`;
}

/** Each is written at once, and a write takes a while. */
const PIECE_CHARACTERS = 256 * 1024;

/** Findings of one rule in one place: code scanning tells alerts apart by rule and line, and would drop the second. */
interface Alert {
  ruleId: string;
  uri: string;
  line: number;
  column: number;
  findings: [Finding, ...Finding[]];
}

/** As many as GitHub takes, in the order of the findings. */
function alertsOf(
  findings: readonly Finding[],
  fallbackFile: string,
): { alerts: Alert[]; leftOut: number } {
  const alerts = new Map<string, Alert>();
  const leftOut = new Set<string>();
  const fallback = { uri: relativeUri(fallbackFile) ?? DEFAULT_FILE, line: 1, column: 1 };
  for (const finding of findings) {
    const ruleId = plainText(finding.id, MAX_RULE_ID) || finding.kind;
    const place = placeOf(finding) ?? fallback;
    // None of the parts has a line break.
    const key = `${ruleId}\n${place.uri}\n${place.line}`;
    const alert = alerts.get(key);
    if (alert) alert.findings.push(finding);
    else if (alerts.size < MAX_RESULTS) alerts.set(key, { ruleId, ...place, findings: [finding] });
    else leftOut.add(key);
  }
  return { alerts: [...alerts.values()], leftOut: leftOut.size };
}

function placeOf({ location }: Finding): Pick<Alert, 'uri' | 'line' | 'column'> | null {
  const uri = location && relativeUri(location.file);
  return uri
    ? { uri, line: Math.max(1, location.line), column: Math.max(1, location.column) }
    : null;
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

/** Alerts are sorted, so the first finding of a rule is its worst. */
function worstOfRules(alerts: readonly Alert[]): Map<string, Finding> {
  const worst = new Map<string, Finding>();
  for (const { ruleId, findings } of alerts) {
    if (!worst.has(ruleId)) worst.set(ruleId, findings[0]);
  }
  return worst;
}

function ruleOf(id: string, finding: Finding) {
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
