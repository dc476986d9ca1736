/** Generated from schemas/gate.schema.json by script/generate.mjs. */

/**
 * What was decided, by which rule, on what evidence.
 */
export interface GateDocument {
  /**
   * Raised when a reader of the old form would misread the new one.
   */
  schemaVersion: 1;
  document: 'gate';
  /**
   * Names one run; also part of every project, image tag and network of the run.
   */
  runId: string;
  /**
   * ISO 8601, UTC
   */
  createdAt: string;
  tool: Tool;
  policy: 'pull-request' | 'release' | 'local';
  result: 'pass' | 'warn' | 'fail';
  exitCode: 0 | 1 | 3;
  headline: string;
  /**
   * What the verdict does not cover; said in the first line.
   */
  notChecked: string[];
  decisions: Decision[];
  /**
   * Regressions that someone accepted, and what became of each acceptance.
   */
  accepted: Accepted[];
}
export interface Tool {
  name: 'compose-gate';
  version: string;
}
export interface Decision {
  /**
   * Name of the policy line.
   */
  rule: string;
  outcome: 'pass' | 'warn' | 'fail' | 'evidence-missing';
  /**
   * What the rule does where the policy does not name it; differs from outcome after an override.
   */
  defaultOutcome: 'pass' | 'warn' | 'fail' | 'evidence-missing';
  subject: string;
  text: string;
  /**
   * What to do about it.
   */
  remedy: string | null;
  evidence: {
    document: 'stack' | 'run' | 'comparison' | 'findings';
    id: string;
  };
}
export interface Accepted {
  /**
   * Its id in the comparison.
   */
  metric: string;
  /**
   * The size that was accepted, on the metric's scale.
   */
  change: number;
  /**
   * The commit it was accepted for, and no other.
   */
  headCommit: string;
  by: string;
  reason: string;
  /**
   * YYYY-MM-DD, the last day on which it holds.
   */
  until: string;
  /**
   * Only what is applied changes a decision. no-commit: the files of head are those of no commit.
   */
  state: 'applied' | 'expired' | 'other-commit' | 'no-commit' | 'larger' | 'not-regressed';
}
