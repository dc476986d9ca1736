/** Generated from schemas/accepted.schema.json by script/generate.mjs. */

/**
 * Regressions that someone accepts, given to the gate with --accepted. Each holds for one metric, one commit, up to one size and one day.
 */
export interface ComposeGateAcceptedRegressions {
  /**
   * For editors.
   */
  $schema?: string;
  version: 1;
  /**
   * @maxItems 1000
   */
  accepted: Acceptance[];
}
export interface Acceptance {
  /**
   * Its id in comparison.json, such as latency-p50:steady.
   */
  metric: string;
  /**
   * The largest change that is accepted. Written 21%; of restarts and kills, a number.
   */
  change: string | number;
  /**
   * The whole commit that it is accepted for: the head of the pull request, as in stack.json.
   */
  headCommit: string;
  /**
   * Who accepts it.
   */
  by: string;
  /**
   * Why.
   */
  reason: string;
  /**
   * The last day on which it holds (UTC). Written YYYY-MM-DD.
   */
  until: string;
}
