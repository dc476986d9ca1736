/** Beside each regression, what differs between base and head: facts side by side, none of them called a cause. */
import type { Fact, Metric, Why, WhyRegression } from '../../records/generated/comparison.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, fenced, inline } from '../escape.ts';
import { ABOUT, printedSides } from '../facts.ts';
import { NOTHING } from '../figures.ts';
import { verdictWord } from '../marks.ts';
import { capped, left, paragraphs, right, table } from '../table.ts';
import { counted } from '../../records/units.ts';

const TITLE = 'What differs';
const MAX_TEXT = 200;
const MAX_METRICS = 10;
const MAX_NAMES = 10;

type Value = Extract<Fact, { kind: 'value' }>;

interface Most {
  regressions: number;
  /** Of each service. */
  rows: number;
  diffLines: number;
}

export function whatDiffers(documents: ReportDocuments): Section | null {
  return render(documents, { regressions: 50, rows: 200, diffLines: 100 });
}

/** For a comment, whose length is limited. */
export function whatDiffersInShort(documents: ReportDocuments): Section | null {
  return render(documents, { regressions: 5, rows: 15, diffLines: 20 });
}

function render({ comparison }: ReportDocuments, most: Most): Section | null {
  const why = comparison?.why;
  if (!why || why.regressions.length === 0) return null;
  const shown = new Set<string>();
  const { shown: told, rest } = capped(why.regressions, most.regressions, 'groups of metrics');
  const headlineOf = (regression: WhyRegression) => headline(regression, comparison.metrics);
  if (why.services.length === 0 && why.whole.length === 0) {
    const nothing = 'Nothing that we record differs between base and head.';
    return { title: TITLE, body: paragraphs(...told.map(headlineOf), rest, nothing) };
  }
  const parts = told.map((regression) =>
    paragraphs(headlineOf(regression), ofRegression(regression, why, { shown, most })),
  );
  return {
    title: TITLE,
    body: paragraphs(
      'Between base and head, as far as we record it: in the settings, the sources, the images and what was measured. These are facts side by side; nothing here says which of them is the cause.',
      ...parts,
      rest,
      elsewhere(why, most),
      why.whole.length === 0 ? '' : folded('Of the stack as a whole', factTable(why.whole, most)),
    ),
  };
}

function headline({ metrics }: WhyRegression, all: readonly Metric[]): string {
  const own = all.filter(({ id }) => metrics.includes(id));
  const names = own.map(({ verdict, name, subject }) =>
    verdict === 'regressed'
      ? `${verdictWord.regressed}: ${name} of ${code(subject)}`
      : `❓ suspected: ${name} of ${code(subject)}`,
  );
  const { shown, rest } = capped(names, MAX_METRICS, 'metrics');
  return paragraphs(shown.map((name) => `- ${name}`).join('\n'), rest);
}

function ofRegression(
  { services }: WhyRegression,
  why: Why,
  { shown, most }: { shown: Set<string>; most: Most },
): string {
  const factsOf = (service: string) =>
    why.services.find((each) => each.service === service)?.facts ?? [];
  const different = services.filter(({ service }) => factsOf(service).length > 0);
  const same = services.filter(({ service }) => factsOf(service).length === 0);
  const nothing = same.length === 0 ? '' : `Nothing that we record differs in ${namesOf(same)}.`;
  if (different.length === 0) return nothing;
  const parts = different.map(({ service, relation }) => {
    const who = `${code(service)} (${RELATION[relation]})`;
    if (shown.has(service)) return `${who}: told of above.`;
    shown.add(service);
    return paragraphs(`${who}:`, facts(factsOf(service), most));
  });
  const total = different.reduce((sum, { service }) => sum + factsOf(service).length, 0);
  return paragraphs(
    folded(counted(total, 'thing differs', 'things differ'), paragraphs(...parts)),
    nothing,
  );
}

const RELATION: Record<WhyRegression['services'][number]['relation'], string> = {
  own: 'the service itself',
  dependency: 'it depends on this',
  'critical-path': 'among those that decided when the stack was ready',
  other: 'of the same stack',
};

function namesOf(services: WhyRegression['services']): string {
  const names = services.slice(0, MAX_NAMES).map(({ service }) => code(service));
  const hidden = services.length - names.length;
  return `${names.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}

/** What no regression is related to by depends_on may be related to it all the same. */
function elsewhere({ regressions, services }: Why, most: Most): string {
  const related = new Set(
    regressions.flatMap((regression) => regression.services.map(({ service }) => service)),
  );
  const others = services.filter(({ service }) => !related.has(service));
  if (others.length === 0) return '';
  return folded(
    'Elsewhere in the stack',
    paragraphs(
      ...others.map(({ service, facts: own }) => paragraphs(`${code(service)}:`, facts(own, most))),
    ),
  );
}

/** The summary is our own words alone: within it Markdown is not read, so nothing would be escaped. */
function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function facts(all: readonly Fact[], most: Most): string {
  const diffs = all.flatMap((fact) => (fact.kind === 'diff' ? [diff(fact, most.diffLines)] : []));
  return paragraphs(factTable(all, most), ...diffs);
}

function factTable(all: readonly Fact[], most: Most): string {
  const told = all.filter(({ kind }) => kind !== 'diff');
  if (told.length === 0) return '';
  const { shown, rest } = capped(told, most.rows, 'in report.md or comparison.json');
  const columns = [left(''), left('What'), right('Base'), right('Head')];
  return paragraphs(table(columns, shown.map(row)), rest);
}

function row(fact: Fact): string[] {
  const about = ABOUT[fact.about];
  switch (fact.kind) {
    case 'value':
      return [about, nameOf(fact), ...printedSides(fact, (text) => code(text, MAX_TEXT))];
    case 'name':
      return [about, code(fact.name, MAX_TEXT), NOTHING, fact.change];
    case 'more':
      return [about, `… and ${fact.count} more`, '', ''];
    case 'diff':
      return [about, code(fact.name, MAX_TEXT), '', 'below'];
  }
}

/** What was measured has our own names, what was found those of others. */
function nameOf({ about, name }: Value): string {
  return OURS.has(about) ? inline(name) : code(name, MAX_TEXT);
}

const OURS: ReadonlySet<Fact['about']> = new Set([
  'base-image',
  'image',
  'throttling',
  'memory',
  'oom-kills',
  'build',
]);

function diff({ name, lines, more }: Extract<Fact, { kind: 'diff' }>, most: number): string {
  const hidden = more + Math.max(0, lines.length - most);
  return paragraphs(
    `${code(name, MAX_TEXT)}:`,
    fenced(lines.slice(0, most), 'diff'),
    hidden > 0 ? `… ${hidden} more lines.` : '',
  );
}
