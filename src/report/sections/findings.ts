/** What the scanners found: worst first, where it is, and what repairs it. */
import type { Finding, FindingsDocument, Scanner } from '../../records/generated/findings.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline } from '../escape.ts';
import { NOTHING } from '../figures.ts';
import { bySeverity, headFindings, severityCounts } from '../severity.ts';
import { capped, left, paragraphs, table } from '../table.ts';

const MAX_ROWS = 20;

export function findings({ findings: document }: ReportDocuments): Section | null {
  if (!document) return null;
  const inHead = headFindings(document);
  const { shown, rest } = capped(bySeverity(inHead), MAX_ROWS, 'findings in findings.json');
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
      document.scanners.map(scannerLine).join('\n'),
      shown.length === 0 ? null : table(columns, shown.map(row)),
      rest,
      advice(document),
      document.notices.map(({ text }) => `- ${inline(text)}`).join('\n'),
      ignores(document),
    ),
  };
}

function row(finding: Finding): string[] {
  return [
    `${finding.severity}${CHANGES[finding.change]}`,
    code(finding.id),
    finding.services.map((service) => code(service)).join(', ') || NOTHING,
    where(finding),
    inline(finding.title, 160),
    fix(finding),
  ];
}

/** Only what the base scan makes of it is worth a word. */
const CHANGES: Record<Finding['change'], string> = {
  new: ', **new**',
  worse: ', **worse**',
  unchanged: '',
  fixed: '',
  unknown: '',
};

function where({ package: pack, location }: Finding): string {
  if (location) return code(`${location.file}:${location.line}`);
  if (!pack) return NOTHING;
  return code(`${pack.name}${pack.installedVersion === null ? '' : ` ${pack.installedVersion}`}`);
}

function fix({ package: pack, fix: text }: Finding): string {
  if (pack?.fixedVersion) return `update to ${code(pack.fixedVersion)}`;
  return text === null ? 'none known' : inline(text, 160);
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
  if (outcome.kind === 'not-scanned') return `${title}: not scanned: ${inline(outcome.text)}`;
  if (outcome.kind === 'failed') return `${title}: ❌ failed: ${inline(outcome.text)}`;
  const failed = targets.filter((target) => target.outcome.kind === 'failed');
  const database =
    databaseUpdatedAt === null ? '' : `, database of ${inline(databaseUpdatedAt.slice(0, 10))}`;
  const scanned = `${title}: scanned ${targets.length - failed.length} of ${targets.length} targets${database}`;
  return [
    scanned,
    ...failed.map(
      (target) =>
        `  - ❌ ${code(target.name)}: ${target.outcome.kind === 'failed' ? inline(target.outcome.text) : ''}`,
    ),
  ].join('\n');
}

/** Beyond these, a change removes little. */
const MAX_ADVICE = 5;

function advice({ advice: all }: FindingsDocument): string {
  const { shown, rest } = capped(all, MAX_ADVICE, 'changes in findings.json');
  if (shown.length === 0) return '';
  return paragraphs(
    'What removes the most:',
    shown.map(({ text }) => `- ${inline(text)}`).join('\n'),
    rest,
  );
}

function ignores({ ignored, unusedIgnores }: FindingsDocument): string {
  const accepted =
    ignored.length === 0
      ? ''
      : `${ignored.length} accepted by an entry under "ignores" and not listed.`;
  const stale = unusedIgnores.map(
    ({ id, reason, why }) =>
      `- ${code(id)} (${inline(reason)}): ${why === 'expired' ? 'has expired' : 'matches nothing any more'}`,
  );
  return paragraphs(
    accepted,
    stale.length === 0 ? null : `Entries under "ignores" to remove:\n\n${stale.join('\n')}`,
  );
}
