/** Whether there is evidence at all, whole and of one run. */
import type { ComparisonDocument } from '../../records/generated/comparison.ts';
import { isStackFault } from '../../records/faults.ts';
import type { Notice } from '../../records/generated/run.ts';
import { measuredRounds } from '../../records/rounds.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import { headNotStarted } from './stack.ts';

/** No policy can turn this off: a gate that passes because nothing was checked is worse than none. */
export const nothingChecked: Rule = {
  name: 'nothing-checked',
  description: 'Not one service was measured and not one thing was scanned.',
  remedy: 'Run `compose-gate measure` and `compose-gate scan` before the gate.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  explainedBy: headNotStarted.name,
  fixed: true,
  cases: (evidence) =>
    wasJudged(evidence) || wasScanned(evidence)
      ? []
      : [
          {
            subject: 'stack',
            text: 'nothing was checked: no service was measured and nothing was scanned',
            evidence: { document: 'stack', id: 'head' },
          },
        ],
};

export const documentsDiffer: Rule = {
  name: 'documents-differ',
  description: 'A document is left over from another run.',
  remedy: 'Delete the output folder and run all steps again.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  fixed: true,
  cases: ({ stack, run, comparison, findings }) =>
    [run, comparison, findings].flatMap((document) =>
      document && document.runId !== stack.runId
        ? {
            subject: `${document.document}.json`,
            text: `${document.document}.json is of run ${document.runId}, stack.json of run ${stack.runId}`,
            evidence: { document: document.document, id: document.runId },
          }
        : [],
    ),
};

export const notMeasured: Rule = {
  name: 'not-measured',
  description: 'The stack was not measured, or what was measured was not judged.',
  remedy: 'Run `compose-gate measure` and `compose-gate compare` before the gate.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  explainedBy: headNotStarted.name,
  cases: ({ run, comparison }) => {
    if (!run) return [missing('run', 'the stack was not measured')];
    if (!comparison) return [missing('comparison', 'what was measured was not compared')];
    const isSaid = comparison.unmeasured.length > 0;
    return isSaid || hasFigures(comparison)
      ? []
      : [missing('comparison', 'not one service was judged')];
  },
};

export const runPartial: Rule = {
  name: 'run-partial',
  description: 'Measuring ended before it was complete.',
  remedy: 'Run it again, with more time if that was the reason (--time-budget).',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  cases: ({ run }) =>
    run?.status.kind === 'partial'
      ? [
          {
            subject: 'run',
            text: `measuring ended early: ${run.status.reason}`,
            evidence: { document: 'run', id: 'status' },
          },
        ]
      : [],
};

export const measurementError: Rule = {
  name: 'measurement-error',
  description: 'Something went wrong while measuring, and a number may be missing because of it.',
  remedy: 'Read the notice; run again when its cause is gone.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  cases: ({ run }) =>
    [...(run?.notices ?? []), ...(run?.rounds ?? []).flatMap((round) => round.notices)]
      .filter(isFaultOfMeasuring)
      .map(({ code, subject, text }) => ({
        subject: subject ?? 'run',
        text,
        evidence: { document: 'run', id: code },
      })),
};

/**
 * Faults of the stack are problems of the comparison, and blocks that are void for their bad answers are judged by the count
 * of those: what remains is a fault of measuring.
 */
function isFaultOfMeasuring(notice: Notice): boolean {
  return notice.level === 'error' && !isStackFault(notice) && notice.code !== 'block-void';
}

function missing(document: 'run' | 'comparison', text: string): Case {
  return { subject: 'stack', text, evidence: { document, id: 'missing' } };
}

/** A service that was left out by the configuration is not one that was measured. */
function wasJudged({ stack, run, comparison }: Evidence): boolean {
  const left = new Set(stack.settings.unmeasured);
  const judged = (run ? measuredRounds(run) : []).some((round) =>
    round.startup.services.some(({ service }) => !left.has(service)),
  );
  return judged && comparison !== undefined && hasFigures(comparison);
}

function hasFigures({ budgets }: ComparisonDocument): boolean {
  return budgets.some(({ value }) => value !== null);
}

function wasScanned({ findings }: Evidence): boolean {
  return (findings?.scanners ?? []).some(({ targets }) =>
    targets.some(({ outcome }) => outcome.kind === 'scanned'),
  );
}
