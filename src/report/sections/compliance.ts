/** The CIS Docker Benchmark, recommendation by recommendation; folded, for few read it and those few need all of it. */
import type { FindingsDocument } from '../../records/generated/findings.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline, prose } from '../escape.ts';
import { NOTHING } from '../figures.ts';
import { capped, left, paragraphs, table } from '../table.ts';

type Row = FindingsDocument['compliance'][number];

const MAX_ROWS = 500;
const MAX_SERVICES = 10;

export function compliance({ findings }: ReportDocuments): Section | null {
  const rows = findings?.compliance ?? [];
  if (rows.length === 0) return null;
  const { shown, rest } = capped(rows, MAX_ROWS, 'rows in findings.json');
  const columns = [
    left('CIS'),
    left('Recommendation'),
    left('Outcome'),
    left('Of'),
    left('Rule'),
    left('Why'),
  ];
  return {
    title: `CIS Docker Benchmark: ${counts(rows)}`,
    body: paragraphs(
      '<details><summary>Each recommendation</summary>',
      table(columns, shown.map(cells)),
      rest,
      '</details>',
    ),
  };
}

/** What one service fails, the stack fails. */
const STRONGEST_FIRST: readonly Row['outcome'][] = [
  'fail',
  'not-decidable',
  'pass',
  'not-applicable',
];

const WORDS: Record<Row['outcome'], string> = {
  fail: 'fail',
  'not-decidable': 'not decidable',
  pass: 'pass',
  'not-applicable': 'not applicable',
};

/** Of recommendations, and not of rows: `12 fail, 3 not decidable, 40 pass`. */
function counts(rows: readonly Row[]): string {
  const outcomes = [...new Set(rows.map(({ cis }) => cis))].map((cis) => {
    const own = rows.filter((row) => row.cis === cis).map(({ outcome }) => outcome);
    return STRONGEST_FIRST.find((outcome) => own.includes(outcome));
  });
  return STRONGEST_FIRST.flatMap((outcome) => {
    const count = outcomes.filter((each) => each === outcome).length;
    return count === 0 ? [] : `${count} ${WORDS[outcome]}`;
  }).join(', ');
}

function cells({ cis, rule, title, outcome, services, why }: Row): string[] {
  return [
    inline(cis),
    prose(title),
    outcome === 'fail' ? `**${WORDS.fail}**` : WORDS[outcome],
    named(services),
    rule === null ? NOTHING : code(rule),
    why === null ? '' : prose(why),
  ];
}

function named(services: readonly string[]): string {
  if (services.length === 0) return NOTHING;
  const more = services.length - MAX_SERVICES;
  const names = services.slice(0, MAX_SERVICES).map((service) => code(service));
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
