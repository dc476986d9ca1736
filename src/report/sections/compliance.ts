/** The CIS Docker Benchmark, recommendation by recommendation; folded, for few read it and those few need all of it. */
import type { FindingsDocument } from '../../records/generated/findings.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline, prose } from '../escape.ts';
import { NOTHING } from '../figures.ts';
import { capped, left, paragraphs, table } from '../table.ts';

type Row = FindingsDocument['compliance'][number];

const MAX_ROWS = 500;
const MAX_SERVICES = 10;

export function compliance({ stack, findings }: ReportDocuments): Section | null {
  const rows = findings?.compliance ?? [];
  if (rows.length === 0) return null;
  const { shown, rest } = capped(rows, MAX_ROWS, 'rows in findings.json');
  const head = stack.variants.find(({ variant }) => variant === 'head');
  const all = head?.services.length ?? 0;
  const columns = [
    left('CIS'),
    // Our rules are named for what they find, so one that passes found none of it.
    left('Looked for'),
    left('Outcome'),
    left('Of'),
    left('Rule'),
    left('Why'),
  ];
  return {
    title: `CIS Docker Benchmark: ${counts(rows)}`,
    body: paragraphs(
      '<details><summary>Each recommendation</summary>',
      table(
        columns,
        shown.map((row) => cells(row, all)),
      ),
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

function cells({ cis, rule, title, outcome, services, why }: Row, all: number): string[] {
  return [
    inline(cis),
    prose(title),
    outcome === 'fail' ? `**${WORDS.fail}**` : WORDS[outcome],
    named(services, all),
    rule === null ? NOTHING : code(rule),
    why === null ? '' : prose(why),
  ];
}

function named(services: readonly string[], all: number): string {
  if (services.length === 0) return NOTHING;
  if (services.length > 1 && services.length === all) return `all ${all} services`;
  const more = services.length - MAX_SERVICES;
  const names = services.slice(0, MAX_SERVICES).map((service) => code(service));
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
