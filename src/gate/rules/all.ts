/** Every rule, in the order in which a report names them. */
import type { Rule } from '../rule.ts';
import { assumedPath, badAnswers, endpointNotMeasured } from './answers.ts';
import { noBaseline, startOrder } from './baseline.ts';
import { budgetMissed, budgetNotMeasured, budgetWarning, limitMissing } from './budgets.ts';
import { findingWithoutBase, ignoreExpired, knownFinding, newFinding } from './findings.ts';
import { inconclusive, noBase, regression } from './metrics.ts';
import {
  documentsDiffer,
  measurementError,
  nothingChecked,
  notMeasured,
  runPartial,
} from './run.ts';
import { notScanned, scanFailed, scannerMissing } from './scanners.ts';
import { baseNotStarted, headMissing, headNotStarted, restarted } from './stack.ts';

export const rules: readonly Rule[] = [
  headNotStarted,
  badAnswers,
  regression,
  budgetMissed,
  newFinding,
  findingWithoutBase,
  knownFinding,
  nothingChecked,
  documentsDiffer,
  headMissing,
  baseNotStarted,
  notMeasured,
  runPartial,
  endpointNotMeasured,
  budgetNotMeasured,
  measurementError,
  scanFailed,
  notScanned,
  scannerMissing,
  inconclusive,
  noBase,
  noBaseline,
  assumedPath,
  budgetWarning,
  restarted,
  startOrder,
  ignoreExpired,
  limitMissing,
];

/** What a policy may name. */
export const policyRuleNames: readonly string[] = rules
  .filter((rule) => !rule.fixed)
  .map((rule) => rule.name);
