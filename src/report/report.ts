/** report.md: everything that was found out, most important first. */
import type { RenderSection, ReportDocuments } from './documents.ts';
import { footer } from './footer.ts';
import { budgets } from './sections/budgets.ts';
import { changes } from './sections/changes.ts';
import { compliance } from './sections/compliance.ts';
import { findings } from './sections/findings.ts';
import { images } from './sections/images.ts';
import { load } from './sections/load.ts';
import { machine, unsteady } from './sections/machine.ts';
import { memoryGrowth } from './sections/memory-growth.ts';
import { problems } from './sections/problems.ts';
import { resources } from './sections/resources.ts';
import { responses } from './sections/responses.ts';
import { services } from './sections/services.ts';
import { startup } from './sections/startup.ts';
import { trend } from './sections/trend.ts';
import { decisions, firstLine, missingDocuments } from './sections/verdict.ts';
import { whatDiffers } from './sections/what-differs.ts';
import { assumptions, notices } from './sections/words.ts';
import { paragraphs } from './table.ts';

const MAX_DECISIONS = 200;
const MAX_DECISION_TEXT = 1_000;

/** All that a reader may open, in the order of interest. */
export const detailSections: readonly RenderSection[] = [
  changes,
  budgets,
  startup,
  responses,
  load,
  resources,
  memoryGrowth,
  images,
  trend,
  findings,
  notices,
  assumptions,
  machine,
];

export function renderReport(documents: ReportDocuments): string {
  const sections: RenderSection[] = [
    (all) => problems(all),
    (all) => services(all),
    changes,
    whatDiffers,
    ...detailSections.filter((render) => render !== changes),
    // Long, and asked for by few: in the report alone.
    compliance,
  ];
  const bodies = sections.flatMap((render) => {
    const section = render(documents);
    return section ? `## ${section.title}\n\n${section.body}` : [];
  });
  const { run } = documents;
  return `${paragraphs(
    firstLine(documents),
    missingDocuments(documents),
    run ? unsteady(run) : null,
    decisions(documents, { most: MAX_DECISIONS, maxLength: MAX_DECISION_TEXT }),
    ...bodies,
    footer(documents),
  )}\n`;
}
