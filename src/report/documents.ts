/** What a report is made of. A later document may be missing, and the report then says so. */
import type { ComparisonDocument } from '../records/generated/comparison.ts';
import type { FindingsDocument } from '../records/generated/findings.ts';
import type { GateDocument } from '../records/generated/gate.ts';
import type { RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';

export interface ReportDocuments {
  stack: StackDocument;
  run?: RunRecord | undefined;
  comparison?: ComparisonDocument | undefined;
  findings?: FindingsDocument | undefined;
  gate?: GateDocument | undefined;
}

/** One part of a report, rendered; a section that has nothing to say is null. */
export interface Section {
  title: string;
  body: string;
}

export type RenderSection = (documents: ReportDocuments) => Section | null;
