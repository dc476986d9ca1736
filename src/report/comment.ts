/** The comment on a pull request: one screen for the reviewer, the rest folded, never longer than GitHub takes. */
import type { ReportDocuments, Section } from './documents.ts';
import { footer } from './footer.ts';
import { detailSections } from './report.ts';
import { changed } from './sections/changes.ts';
import { unsteady } from './sections/machine.ts';
import { problems } from './sections/problems.ts';
import { services } from './sections/services.ts';
import { decisions, firstLine, missingDocuments } from './sections/verdict.ts';
import { whatDiffersInShort } from './sections/what-differs.ts';
import { paragraphs } from './table.ts';

/** GitHub refuses a body of more than 65,536 characters; the sticky comment's marker needs some of them. */
export const MAX_COMMENT_CHARACTERS = 65_000;

/** Ten of them fit, even where every character has to be written as an entity. */
const MAX_DECISIONS = 10;
const MAX_DECISION_TEXT = 300;
const MAX_CHANGES = 10;
const MAX_SERVICES = 15;
const MAX_LOG_LINES = 10;

export function renderComment(documents: ReportDocuments): string {
  const { run } = documents;
  const opening = paragraphs(
    firstLine(documents),
    missingDocuments(documents),
    run ? unsteady(run) : null,
    decisions(documents, { most: MAX_DECISIONS, maxLength: MAX_DECISION_TEXT }),
  );
  const parts = [
    ...shown(changed(documents, MAX_CHANGES)),
    ...shown(whatDiffersInShort(documents)),
    ...shown(problems(documents, MAX_LOG_LINES)),
    ...shown(services(documents, MAX_SERVICES)),
    ...detailSections.flatMap((render) => folded(render(documents))),
  ];
  return fit(opening, parts, footer(documents));
}

interface Part {
  title: string;
  text: string;
}

function shown(section: Section | null): Part[] {
  return section
    ? [{ title: section.title, text: `#### ${section.title}\n\n${section.body}` }]
    : [];
}

function folded(section: Section | null): Part[] {
  if (!section) return [];
  const { title, body } = section;
  return [{ title, text: `<details><summary>${title}</summary>\n\n${body}\n\n</details>` }];
}

/** Takes parts while they fit; a later, smaller one may still fit where a large one did not. */
function fit(opening: string, parts: readonly Part[], closing: string): string {
  const titles = parts.map(({ title }) => title);
  const reserved = paragraphs('', leftOut(titles), closing).length + SEPARATOR.length * 2;
  const taken: string[] = [];
  const missing: string[] = [];
  let used = opening.length + reserved;
  for (const { title, text } of parts) {
    if (used + SEPARATOR.length + text.length > MAX_COMMENT_CHARACTERS) missing.push(title);
    else {
      taken.push(text);
      used += SEPARATOR.length + text.length;
    }
  }
  return paragraphs(opening, ...taken, leftOut(missing), closing);
}

const SEPARATOR = '\n\n';

function leftOut(titles: readonly string[]): string {
  return titles.length === 0
    ? ''
    : `**Left out for length:** ${titles.join(', ')}. The whole of it is in \`report.md\` among the documents of this run.`;
}
