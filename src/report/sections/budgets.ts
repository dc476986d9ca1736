/** Every absolute limit and what became of it, worst first. */
import type { Budget } from '../../records/generated/comparison.ts';
import { formatDuration } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { asFineShare, NOTHING } from '../figures.ts';
import { budgetMark } from '../marks.ts';
import { capped, left, paragraphs, right, table } from '../table.ts';

const MAX_ROWS = 200;
const MAX_NAMES = 20;

const WORST_FIRST: Budget['outcome'][] = ['missed', 'not-measured', 'warn', 'no-limit', 'met'];

export function budgets({ comparison }: ReportDocuments): Section | null {
  if (!comparison || comparison.budgets.length === 0) return null;
  const sorted = [...comparison.budgets].sort(
    (a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome),
  );
  const judged = sorted.filter(({ outcome }) => outcome !== 'no-limit');
  const { shown, rest } = capped(judged, MAX_ROWS, 'budgets');
  const columns = [
    left('Outcome'),
    left('Budget'),
    left('Of'),
    right('Value'),
    right('Warn'),
    right('Fail'),
  ];
  return {
    title: `Budgets: ${counts(sorted)}`,
    body: paragraphs(
      shown.length === 0 ? null : table(columns, shown.map(row)),
      rest,
      withoutLimit(sorted),
    ),
  };
}

/** `2 missed, 1 warned, 26 met` */
function counts(all: readonly Budget[]): string {
  return WORST_FIRST.map((outcome) => ({
    word: WORDS[outcome],
    count: all.filter((budget) => budget.outcome === outcome).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');
}

const WORDS: Record<Budget['outcome'], string> = {
  missed: 'missed',
  'not-measured': 'not measured',
  warn: 'warned',
  'no-limit': 'without a limit',
  met: 'met',
};

/** Said once for all: a row each, idle and under load, would bury what was judged. */
function withoutLimit(all: readonly Budget[]): string {
  const budgets = all.filter(({ outcome }) => outcome === 'no-limit');
  const services = [...new Set(budgets.map(({ service }) => service))].map((service) => {
    const names = budgets.filter((budget) => budget.service === service).map(({ name }) => name);
    return { service, limits: [...new Set(names)].map((name) => NAMES[name]).join(' and ') };
  });
  const kinds = [...new Set(services.map(({ limits }) => limits))].map((limits) => {
    const names = services.filter((each) => each.limits === limits).map(({ service }) => service);
    const { shown, rest } = capped(names, MAX_NAMES, 'services');
    return `${limits} of ${shown.map((name) => code(name)).join(', ')}${rest === '' ? '' : ` ${rest.replace(/\.$/, '')}`}`;
  });
  return kinds.length === 0 ? '' : `Not judged, for there is no limit: ${kinds.join('; ')}.`;
}

function row(budget: Budget): string[] {
  return [
    `${budgetMark[budget.outcome]} ${WORDS[budget.outcome]}`.trim(),
    `${NAMES[budget.name]}${budget.phase === null ? '' : `, ${budget.phase}`}`,
    code(budget.subject),
    figure(budget, budget.value),
    figure(budget, budget.warnAt),
    figure(budget, budget.failAt),
  ];
}

const NAMES: Record<Budget['name'], string> = {
  ready: 'ready',
  'health-answer': 'health answer, p95',
  cpu: 'CPU',
  memory: 'memory',
};

function figure({ unit }: Budget, value: number | null): string {
  if (value === null) return NOTHING;
  return unit === 'ms' ? formatDuration(value) : asFineShare(value);
}
