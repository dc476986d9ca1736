/** The product's own rule over recorded rounds: decide() after each pair, within the time budget, then the comparison. */
import { againstBase } from '../../../src/compare/against-base.ts';
import { decide } from '../../../src/compare/decide.ts';
import { comparePolicy } from '../../../src/compare/policy.ts';
import { costOf } from './draws.mjs';

const TIME_BUDGET_S = 300;

/**
 * @returns names of the gated metrics that regressed; after how many seconds and pairs measuring ended; after how many seconds
 * the first regression was settled, or there was nothing more to wait for
 */
export function ours(draw, tolerances) {
  const { header } = draw.session;
  const policy = comparePolicy(stackOf(header, tolerances));
  const rounds = [];
  const run = { runId: 'replay', mode: 'paired', images: [], limits: header.limits, rounds };
  let seconds = costOf(draw.session, draw.rounds[0]).aloneS;
  let pairs = 0;
  let verdictSeconds = null;
  for (const round of draw.rounds) {
    const { pairS } = costOf(draw.session, round);
    if (pairs > 0 && seconds + pairS > TIME_BUDGET_S) break;
    pairs += 1;
    seconds += pairS;
    rounds.push(
      placed(round, draw.base, { index: pairs, variant: 'base' }),
      placed(round, draw.head, { index: pairs, variant: 'head' }),
    );
    const { kind, progress } = decide(run, policy);
    if (progress.some(({ settled, verdict }) => settled && verdict === 'regressed'))
      verdictSeconds ??= seconds;
    if (kind === 'done') break;
  }
  const { metrics } = againstBase(run, policy);
  const regressed = metrics
    .filter(({ gated, verdict }) => gated && verdict === 'regressed')
    .map(({ name }) => name);
  return { regressed, seconds, verdictSeconds: verdictSeconds ?? seconds, pairs };
}

function stackOf({ endpoints, scenarios, services, settings }, tolerances) {
  const variants = ['base', 'head'].map((variant) => ({ variant, services }));
  const compare = { ...settings.compare, ...tolerances };
  return { endpoints, scenarios, variants, settings: { ...settings, compare }, identical: [] };
}

/** Kept, for what was read from a round once is known by the round. */
const known = new Map();

function placed(round, name, { index, variant }) {
  const ofRound = known.get(round) ?? known.set(round, new Map()).get(round);
  const key = `${name} ${variant} ${index}`;
  if (!ofRound.has(key)) ofRound.set(key, { ...round.variants[name], index, variant });
  return ofRound.get(key);
}
