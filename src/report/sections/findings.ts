/** What the scanners found: worst first, where it is, and what repairs it. */
import type { Finding, FindingsDocument, Scanner } from '../../records/generated/findings.ts';
import { scanFailures } from '../../records/scan-failures.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline, prose } from '../escape.ts';
import { NOTHING } from '../figures.ts';
import { findingGroups, type FindingGroup } from '../finding-groups.ts';
import { headFindings, severityCounts } from '../severity.ts';
import { whyStale } from '../stale-ignores.ts';
import { capped, left, paragraphs, table } from '../table.ts';

const MAX_ROWS = 20;
const MAX_SERVICES = 5;
const MAX_PLACES = 3;
const MAX_TEXT = 160;

export function findings({ findings: document }: ReportDocuments): Section | null {
  if (!document) return null;
  const inHead = headFindings(document);
  const groups = findingGroups(inHead);
  const { shown, rest } = capped(groups, MAX_ROWS, 'rules and advisories in findings.json');
  const columns = [
    left('Severity'),
    left('Finding'),
    left('In'),
    left('Where'),
    left('What'),
    left('Fix'),
  ];
  return {
    title: `Findings: ${severityCounts(inHead)}`,
    body: paragraphs(
      [...document.scanners.map(scannerLine), ...basisLine(document)].join('\n'),
      shown.length === 0 ? null : table(columns, shown.map(row)),
      rest,
      advice(document),
      document.notices.map(({ text }) => `- ${prose(text)}`).join('\n'),
      ignores(document),
    ),
  };
}

function row(group: FindingGroup): string[] {
  const [worst] = group;
  return [
    `${worst.severity}${change(group)}`,
    code(worst.id),
    services(group),
    several(group.map(where), MAX_PLACES, 'places') || NOTHING,
    prose(worst.title, MAX_TEXT),
    fix(group),
  ];
}

/** Only what the comparison makes of it is worth a word. */
function change(group: FindingGroup): string {
  const [worst] = (['new', 'worse'] as const).filter((each) =>
    group.some((finding) => finding.change === each),
  );
  return worst === undefined ? '' : `, **${worst}**`;
}

function services(group: FindingGroup): string {
  const names = [...new Set(group.flatMap((finding) => finding.services))];
  const list = several(
    names.map((name) => code(name)),
    MAX_SERVICES,
    '',
  );
  return names.length > 1 ? `${names.length} services: ${list}` : list || NOTHING;
}

function where({ package: pack, location }: Finding): string {
  if (location) return code(`${location.file}:${location.line}`);
  if (!pack) return '';
  return code(`${pack.name}${pack.installedVersion === null ? '' : ` ${pack.installedVersion}`}`);
}

/** Each different one, up to a number; cells are escaped already. */
function several(cells: readonly string[], most: number, what: string): string {
  const all = [...new Set(cells)].filter((cell) => cell !== '');
  const more = all.length - most;
  const shown = all.slice(0, most).join(', ');
  return more > 0 ? `${shown} and ${more} more ${what}`.trimEnd() : shown;
}

function fix(group: FindingGroup): string {
  const versions = group.map(({ package: pack }) =>
    pack?.fixedVersion ? code(pack.fixedVersion) : '',
  );
  const update = several(versions, MAX_PLACES, 'versions');
  if (update !== '') return `update to ${update}`;
  const text = group.find((finding) => finding.fix !== null)?.fix ?? null;
  return text === null ? 'none known' : prose(text, MAX_TEXT);
}

const NAMES: Record<Scanner['name'], string> = {
  trivy: 'Trivy',
  snyk: 'Snyk',
  hardening: 'Hardening rules',
};

export function scannerLine({
  name,
  version,
  databaseUpdatedAt,
  targets,
  outcome,
}: Scanner): string {
  const title = `- **${NAMES[name]}**${version === null ? '' : ` ${inline(version)}`}`;
  if (outcome.kind === 'not-scanned') return `${title}: not scanned: ${prose(outcome.text)}`;
  if (outcome.kind === 'failed') return `${title}: ❌ failed: ${prose(outcome.text)}`;
  const scanned = targets.filter((target) => target.outcome.kind === 'scanned').length;
  const database =
    databaseUpdatedAt === null ? '' : `, database of ${inline(databaseUpdatedAt.slice(0, 10))}`;
  const failures = scanFailures(targets).map(({ why, targets: failed }) => {
    const names = failed.map((target) => code(target.name));
    return `  - ❌ ${several(names, MAX_PLACES, '')}: ${prose(why)}`;
  });
  return [`${title}: scanned ${scanned} of ${targets.length} targets${database}`, ...failures].join(
    '\n',
  );
}

/** Nothing of a base: that is what the whole report compares with. */
function basisLine({ basis }: FindingsDocument): string[] {
  if (basis.kind === 'base-variant') return [];
  if (basis.kind === 'none') {
    return [`- What is new is not known: ${prose(basis.reason)}.`];
  }
  return [
    `- New vulnerabilities are those that the packages of run ${code(basis.runId)}, stored in ${code(basis.path)}, do not have with the same database. Of secrets, Dockerfiles and hardening nothing is stored, so what is new there is not known.`,
  ];
}

/** Beyond these, a change removes little. */
const MAX_ADVICE = 5;

function advice({ advice: all }: FindingsDocument): string {
  const { shown, rest } = capped(all, MAX_ADVICE, 'changes in findings.json');
  if (shown.length === 0) return '';
  return paragraphs(
    'What removes the most:',
    shown.map(({ text }) => `- ${prose(text)}`).join('\n'),
    rest,
  );
}

function ignores({ ignored, unusedIgnores }: FindingsDocument): string {
  const accepted =
    ignored.length === 0
      ? ''
      : `${ignored.length} accepted by an entry under "ignores" and not listed.`;
  const stale = unusedIgnores.map(
    (each) => `- ${code(each.id)} (${inline(each.reason)}): ${whyStale(each, code)}`,
  );
  return paragraphs(
    accepted,
    stale.length === 0
      ? null
      : `Entries under "ignores" to correct or remove:\n\n${stale.join('\n')}`,
  );
}
