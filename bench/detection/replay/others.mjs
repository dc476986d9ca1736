/**
 * What others do with the same rounds. They have no pairs: base is measured first, head after it, each on rounds of its own, and
 * the first rounds of a draw serve one side, the next the other. Every rule looks at start-up, p50, CPU per request and memory.
 */
import { momentsOf } from '../../../src/stats/mean-bounds.ts';
import { studentCdf, studentQuantile } from '../../../src/stats/student.ts';
import { mergeLatencies } from '../../../src/stats/latency.ts';
import { valueOf } from '../corpus.mjs';
import { costOf } from './draws.mjs';

const METRICS = ['startup', 'latency-p50', 'cpu-per-request', 'memory-peak'];
/** Rounds of each side, where a rule takes several. */
const SIDE = 6;
/** Values a history has. */
const HISTORY = 10;

/** Name → rule: from a draw to the metrics it would alarm for, and the rounds it took. */
export const others = {
  'last stored value, alarm at 200 %': lastStored(2),
  'last stored value, alarm at 120 %': lastStored(1.2),
  'last stored value, alarm at 105 %': lastStored(1.05),
  'fixed 10 % on sequential runs': inSequence(({ base, head }) => mean(head) > 1.1 * mean(base)),
  "Welch's t on requests, p < 0.01": welchOnRequests,
  't-test against history, 0.99': againstHistory,
  'Mann-Whitney on rounds, p < 0.01': inSequence(mannWhitney),
};

function lastStored(alarmAt) {
  return ({ base, head, rounds }) => ({
    regressed: METRICS.filter((metric) => {
      const [before, now] = [
        valueOf(rounds[0].variants[base], metric),
        valueOf(rounds[1].variants[head], metric),
      ];
      return before !== null && now !== null && now > alarmAt * before;
    }),
    rounds: 1,
  });
}

function inSequence(isWorse) {
  return ({ base, head, rounds }) => ({
    regressed: METRICS.filter((metric) => {
      const values = (from, name) =>
        rounds
          .slice(from, from + SIDE)
          .map(({ variants }) => valueOf(variants[name], metric))
          .filter((value) => value !== null);
      const sides = { base: values(0, base), head: values(SIDE, head) };
      return sides.base.length > 2 && sides.head.length > 2 && isWorse(sides);
    }),
    rounds: 2 * SIDE,
  });
}

/** As autocannon-compare does: every request of one run counts as one of many independent ones. */
function welchOnRequests({ base, head, rounds }) {
  const [before, now] = [latencyOf(rounds[0].variants[base]), latencyOf(rounds[1].variants[head])];
  if (!before || !now) return { regressed: [], rounds: 2 };
  const [a, b] = [before.variance / before.count, now.variance / now.count];
  const t = (now.mean - before.mean) / Math.sqrt(a + b);
  const degrees = (a + b) ** 2 / (a ** 2 / (before.count - 1) + b ** 2 / (now.count - 1));
  const isWorse = 1 - studentCdf(t, degrees) < 0.005;
  return { regressed: isWorse ? ['latency-p50'] : [], rounds: 2 };
}

const latencies = new WeakMap();

function latencyOf(round) {
  if (!latencies.has(round)) latencies.set(round, readLatency(round));
  return latencies.get(round);
}

/** Mean and variance of the single answers, from means of bursts and the spread that the percentiles of all tell of. */
function readLatency({ blocks }) {
  const all = mergeLatencies(
    blocks.flatMap(({ void: reason, latency }) => (reason ? [] : (latency ?? []))),
  );
  if (!all || all.count < 2) return null;
  // Robust: a few stalls would make the test blind, and autocannon's own deviation is as easily led.
  const sd = Math.max(1, (all.p90Us - all.p50Us) / 1.2816);
  return { mean: all.meanUs, variance: sd ** 2, count: all.count };
}

/** As Bencher's default: is the new value above what the earlier ones of the same branch let expect? */
function againstHistory({ base, head, rounds }) {
  const history = rounds.slice(0, HISTORY);
  const regressed = METRICS.filter((metric) => {
    const values = history
      .map(({ variants }) => valueOf(variants[base], metric))
      .filter((value) => value !== null);
    const now = rounds[HISTORY] && valueOf(rounds[HISTORY].variants[head], metric);
    if (values.length < 3 || now === null || now === undefined) return false;
    const { mean: centre, sd } = momentsOf(values);
    const limit = centre + studentQuantile(0.01, values.length - 1) * sd;
    return now > limit;
  });
  return { regressed, rounds: 1 };
}

/** One-sided, normal approximation with correction for continuity. */
function mannWhitney({ base, head }) {
  const wins = head.flatMap((now) =>
    base.map((before) => (now > before ? 1 : now === before ? 0.5 : 0)),
  );
  const u = wins.reduce((sum, win) => sum + win, 0);
  const expected = wins.length / 2;
  const sd = Math.sqrt((wins.length * (base.length + head.length + 1)) / 12);
  return (u - expected - 0.5) / sd > 2.326;
}

function mean(values) {
  return momentsOf(values).mean;
}

/** A round of one side is half a pair. */
export function secondsOf(draw, rounds) {
  return (rounds * costOf(draw.session, draw.rounds[0]).pairS) / 2;
}
