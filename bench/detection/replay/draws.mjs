/** Comparisons drawn inside one recorded session: the same rounds for every rule. */
import { seeded } from '../../../test/support/random.ts';

/** Neighbouring rounds stay together, for a machine that drifts makes them alike. */
const NEIGHBOURS = 3;

/**
 * Rounds of `base` (one of the two identical copies, by turns) and of `head`, in an order of their own for every draw.
 * @param head the planted variant; null for the other copy, so that nothing was changed
 */
export function drawsOf(session, head, { count, seed }) {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, draw) => {
    const [base, other] = draw % 2 === 0 ? ['base', 'copy'] : ['copy', 'base'];
    const rounds = inNewOrder(session.rounds, random);
    return { session, base, head: head ?? other, rounds };
  });
}

function inNewOrder(rounds, random) {
  const from = Math.floor(random() * rounds.length);
  const turned = [...rounds.slice(from), ...rounds.slice(0, from)];
  const groups = [];
  for (let at = 0; at < turned.length; at += NEIGHBOURS)
    groups.push(turned.slice(at, at + NEIGHBOURS));
  return groups
    .map((group) => ({ group, key: random() }))
    .sort((a, b) => a.key - b.key)
    .flatMap(({ group }) => group);
}

/** Seconds that the product takes for head alone, and then for each pair of rounds. */
export function costOf({ header }, { variants, durationMs }) {
  return {
    aloneS: header.headAlone.durationMs / 1_000,
    pairS: (2 * durationMs) / Object.keys(variants).length / 1_000,
  };
}
