/** Latencies as an HDR histogram: mergeable without loss, three significant digits, microseconds. */
import {
  build,
  decodeFromCompressedBase64,
  encodeIntoCompressedBase64,
  type Histogram,
} from 'hdr-histogram-js';
import type { Latency } from '../records/generated/run.ts';

/** Longer than any timeout that can be asked for. */
const HIGHEST_US = 600_000_000;
const SIGNIFICANT_DIGITS = 3;

export class LatencyRecorder {
  readonly #histogram = newHistogram();
  #sumUs = 0;
  #minUs = Number.POSITIVE_INFINITY;
  #maxUs = 0;

  get count(): number {
    return this.#histogram.totalCount;
  }

  /** One answer's latency in microseconds. */
  record(us: number): void {
    this.#histogram.recordValue(Math.min(HIGHEST_US, Math.max(1, Math.round(us))));
    this.#sumUs += us;
    this.#minUs = Math.min(this.#minUs, us);
    this.#maxUs = Math.max(this.#maxUs, us);
  }

  /** The distribution, or null where nothing was recorded. Mean, least and greatest are exact. */
  summary(): Latency | null {
    if (this.count === 0) return null;
    return {
      ...percentiles(this.#histogram, this.#maxUs),
      minUs: round(this.#minUs),
      meanUs: round(this.#sumUs / this.count),
      maxUs: round(this.#maxUs),
      histogram: encodeIntoCompressedBase64(this.#histogram),
    };
  }
}

/** The distribution of several blocks or rounds together; null where none has an answer. */
export function mergeLatencies(latencies: readonly Latency[]): Latency | null {
  if (latencies.length === 0) return null;
  const merged = newHistogram();
  for (const { histogram } of latencies) merged.add(decodeFromCompressedBase64(histogram));
  const count = latencies.reduce((sum, latency) => sum + latency.count, 0);
  const maxUs = Math.max(...latencies.map((latency) => latency.maxUs));
  return {
    ...percentiles(merged, maxUs),
    minUs: Math.min(...latencies.map(({ minUs }) => minUs)),
    meanUs: round(
      latencies.reduce((sum, latency) => sum + latency.meanUs * latency.count, 0) / count,
    ),
    maxUs,
    histogram: encodeIntoCompressedBase64(merged),
  };
}

/** The histogram rounds up to its three digits; no percentile is above the exact maximum. */
function percentiles(
  histogram: Histogram,
  maxUs: number,
): Pick<Latency, 'count' | 'p50Us' | 'p90Us' | 'p95Us' | 'p99Us'> {
  const at = (percentile: number) =>
    Math.min(histogram.getValueAtPercentile(percentile), round(maxUs));
  return {
    count: histogram.totalCount,
    p50Us: at(50),
    p90Us: at(90),
    p95Us: at(95),
    p99Us: at(99),
  };
}

function newHistogram(): Histogram {
  return build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: HIGHEST_US,
    numberOfSignificantValueDigits: SIGNIFICANT_DIGITS,
  });
}

/** A tenth of a microsecond is finer than any clock we read. */
function round(us: number): number {
  return Math.round(us * 10) / 10;
}
