/** Reads the recorded corpus, and says what was planted in it, as measured. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { metricFamilies } from '../../src/compare/metrics/all.ts';
import { readingsOf } from '../../src/compare/metrics/family.ts';

const FOLDER = join(import.meta.dirname, 'corpus');

/** Sessions by name: header and rounds, each with every variant. */
export async function readCorpus() {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.jsonl.br')).sort();
  return Promise.all(
    files.map(async (name) => {
      const text = brotliDecompressSync(await readFile(join(FOLDER, name))).toString();
      const [header, ...rounds] = text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      return { header, rounds };
    }),
  );
}

export function familyOf(metric) {
  const family = metricFamilies.find(({ name }) => name === metric);
  if (!family) throw new Error(`no metric is called ${metric}`);
  return family;
}

/** The metric of the stack, or of its first scenario or service: what a plant is meant for. */
export function valueOf(round, metric) {
  if (round?.outcome.kind !== 'measured') return null;
  const readings = readingsOf(familyOf(metric), round);
  const reading = readings.find(({ subject }) => subject === 'stack') ?? loaded(readings, round);
  return reading && !reading.isVoid ? reading.value : null;
}

/** Of errors there are readings of quiet endpoints too. */
function loaded(readings, { blocks }) {
  return readings.find(({ subject }) => subject === blocks[0]?.scenario) ?? readings[0];
}

/** The mean of head / base - 1 over all rounds, and its standard error; base is the mean of both identical copies. The copy itself is held against the base. */
export function effects(session, variant, metric) {
  const logs = logRatios(
    session,
    variant === 'copy' ? ['base'] : ['base', 'copy'],
    variant,
    metric,
  );
  const mean = meanOf(logs);
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  const products = logs.slice(1).map((log, index) => (log - mean) * (logs[index] - mean));
  return {
    change: Math.expm1(mean),
    error: Math.sqrt(variance / logs.length),
    spread: Math.sqrt(variance),
    /** Correlation of a round with the next one. */
    repeats: products.reduce((sum, product) => sum + product, 0) / (variance * (logs.length - 1)),
  };
}

/** The same against one of the two copies: what a comparison drawn from these rounds is an estimate of. */
export function changeAgainst(session, base, variant, metric) {
  return Math.expm1(meanOf(logRatios(session, [base], variant, metric)));
}

function logRatios({ rounds }, bases, variant, metric) {
  return rounds.flatMap(({ variants }) => {
    const before = bases.map((name) => valueOf(variants[name], metric));
    const head = valueOf(variants[variant], metric);
    if (![...before, head].every((value) => value > 0)) return [];
    return [Math.log(head) - meanOf(before.map(Math.log))];
  });
}

function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
