/** A metric family reads one kind of number from a round or an image; what to make of it is decided elsewhere. */
import type { Metric } from '../../records/generated/comparison.ts';
import type { Image, Round, RunRecord } from '../../records/generated/run.ts';
import { measuredRounds } from '../../records/rounds.ts';

/** One number of one round, and what it is worth. */
export interface Reading {
  /** stack, service, endpoint or scenario */
  subject: string;
  value: number | null;
  /** Good answers behind a time or a cost. */
  answers?: number;
  /** Of how many answers a share was taken. */
  trials?: number;
  /** So many answers were bad that the good ones say nothing. */
  isVoid?: boolean;
}

interface Common {
  name: Metric['name'];
  unit: Metric['unit'];
  /** How much more than the base is still fine, as a share of it. */
  tolerance: number;
  /** In the metric's unit: a difference below it is one that no one cares about. */
  floor: number;
  /** What a stored run is worth for it. */
  fromStoredRuns: StoredWorth;
  /** What stands for a series in a table: the median, the mean of shares, or the worst round for what must not happen once. */
  summary: 'median' | 'mean' | 'highest';
}

/** Differs from round to round, in proportion to its size. */
export interface RatioFamily extends Common {
  kind: 'ratio';
  read: (round: Round) => Reading[];
  /** In the metric's unit: what the reading cannot tell apart. */
  resolution: number;
}

/** Mostly zero. */
export interface CountFamily extends Common {
  kind: 'count';
  read: (round: Round) => Reading[];
  /** A round with more than this has the fault. */
  faultAbove: number;
}

/** The same however often it is read. */
export interface ExactFamily extends Common {
  kind: 'exact';
  read: (image: Image) => Reading;
}

export type MetricFamily = RatioFamily | CountFamily | ExactFamily;

export type StoredWorth =
  /** The newest run says it all, on whatever machine. */
  | { kind: 'newest' }
  /** Runs under the same load say what is usual, on whatever machine. */
  | { kind: 'same-load' }
  /** Only runs of this very machine say anything, and only when they are enough to know their spread. */
  | { kind: 'same-machine' }
  | { kind: 'nothing'; because: string };

export const DEFAULT_TOLERANCE = 0.05;

/** One number per round in which there was one: the round is the unit of every statistic. */
export interface Series {
  subject: string;
  values: number[];
}

export function seriesOf(
  family: MetricFamily,
  run: RunRecord,
  variant: Round['variant'],
): Series[] {
  const readings =
    family.kind === 'exact'
      ? run.images.filter((image) => image.variant === variant).map(family.read)
      : measuredRounds(run, variant).flatMap((round) => readingsOf(family, round));
  const series = new Map<string, number[]>();
  for (const { subject, value } of readings) {
    const values = series.get(subject) ?? [];
    if (value !== null) values.push(value);
    series.set(subject, values);
  }
  return [...series].map(([subject, values]) => ({ subject, values }));
}

/** Merging histograms is slow, a round never changes, and each is asked for after every later one. */
const known = new WeakMap<Round, Map<MetricFamily, Reading[]>>();

export function readingsOf(family: RatioFamily | CountFamily, round: Round): Reading[] {
  const ofRound = known.get(round) ?? new Map<MetricFamily, Reading[]>();
  known.set(round, ofRound);
  const readings = ofRound.get(family) ?? family.read(round);
  ofRound.set(family, readings);
  return readings;
}
