/** Which run this is, so that a report that was copied elsewhere can be traced. */
import type { ReportDocuments } from './documents.ts';
import { code, inline } from './escape.ts';
import { counted } from '../records/units.ts';

export function footer({ stack, run, gate }: ReportDocuments): string {
  const rounds = run?.rounds.filter(({ outcome }) => outcome.kind === 'measured').length;
  const facts = [
    `run ${code(stack.runId)}`,
    `environment ${code(stack.environment)}`,
    ...(rounds === undefined ? [] : [counted(rounds, 'round')]),
    ...(gate ? [`policy ${gate.policy}`] : []),
    `compose-gate ${inline(stack.tool.version)}`,
    inline(stack.createdAt),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
