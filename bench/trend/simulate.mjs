/**
 * What the rule for change points finds in made-up histories, beside rules that were not chosen.
 * `node bench/trend/simulate.mjs [histories]`; needs a Node that strips types (24).
 */
import { percent, table } from '../measure/support/figures.mjs';
import { normal, seeded } from '../../test/support/random.ts';
import { changePoints } from '../../src/stats/change-points.ts';
import { creepOf } from '../../src/stats/creep.ts';
import { eDivisive, hunter } from './alternatives.mjs';

const histories = Number(process.argv[2] ?? 200);
if (!Number.isInteger(histories) || histories < 20) {
  console.error(`"${process.argv[2]}" is no number of histories. Give a whole number from 20 on.`);
  process.exit(2);
}

const RUNS = 40;
/** Of one run's figure, between runs. */
const SD = 0.02;
/** What 20 metrics leave for each test, one of steps and one of creep. */
const LEVEL = 0.01 / 40;

const noises = {
  normal: (random) => () => normal(random),
  'heavy tails': (random) => () => normal(random) * (random() < 0.05 ? 8 : 1),
};

/** Each run repeats a share of the last. */
const repeating = (share) => (random) => {
  let value = normal(random);
  return () => (value = share * value + Math.sqrt(1 - share ** 2) * normal(random));
};
/** A rare event takes more histories to count. */
const REPEATING_HISTORIES = 5 * histories;

const from = (place) => (size) => (run) => (run >= place ? size : 0);
const shapes = {
  'no change': { at: () => 0, places: [] },
  '+10 % for 20 runs': { at: from(20)(0.1), places: [20] },
  '+5 % for 20 runs': { at: from(20)(0.05), places: [20] },
  '+10 % for 5 runs': { at: from(35)(0.1), places: [35] },
  '+10 % for 10 runs, then undone': {
    at: (run) => (run >= 10 && run < 20 ? 0.1 : 0),
    places: [10, 20],
  },
  'creep of 0.3 % a run': { at: (run) => run * 0.003, places: [] },
  '+10 % on that creep': { at: (run) => run * 0.003 + from(20)(0.1)(run), places: [20] },
};

const rules = {
  ours: (values, random) =>
    changePoints(values, { level: LEVEL, random }).map(({ index }) => index),
  'E-divisive, 5 %, 100 shuffles': (values, random) =>
    eDivisive(values, { level: 0.05, random, shuffles: 99 }),
  'E-divisive at our level': (values, random) =>
    eDivisive(values, { level: LEVEL, random, shuffles: Math.ceil(3 / LEVEL) }),
  'Hunter, p of 0.001': (values) => hunter(values, { pValue: 0.001 }),
};

const isAt = (place) => (index) => Math.abs(index - place) <= 1;

const repeated = [0, 0.3, 0.5].map((share) => {
  const blamed = Array.from({ length: REPEATING_HISTORIES }, (_, seed) => {
    const next = repeating(share)(seeded(seed + 1));
    const values = Array.from({ length: RUNS }, () => next() * SD);
    return rules.ours(values, seeded(seed)).length > 0;
  });
  return [share, percent(blamed.filter(Boolean).length / REPEATING_HISTORIES)];
});
console.log(
  `### No change, runs that repeat a share of the last (${REPEATING_HISTORIES} histories)\n`,
);
console.log(table(['share', 'a change was named'], repeated));

for (const [noise, make] of Object.entries(noises)) {
  const rows = Object.entries(shapes).map(([shape, { at, places }]) => {
    const series = Array.from({ length: histories }, (_, seed) => {
      const next = make(seeded(seed + 1));
      return Array.from({ length: RUNS }, (__, run) => at(run) + next() * SD);
    });
    const cells = Object.values(rules).map((rule) => {
      let [found, wrong] = [0, 0];
      for (const [seed, values] of series.entries()) {
        const indices = rule(values, seeded(seed));
        if (places.every((place) => indices.some(isAt(place)))) found += 1;
        if (indices.some((index) => !places.some((place) => isAt(place)(index)))) wrong += 1;
      }
      const blamed = percent(wrong / histories);
      return places.length === 0 ? `– / ${blamed}` : `${percent(found / histories)} / ${blamed}`;
    });
    return [shape, ...cells, percent(series.filter(creeps).length / histories)];
  });
  console.log(`\n### ${noise}: found within one run / a wrong place named\n`);
  console.log(table(['history', ...Object.keys(rules), 'creep found (ours)'], rows));
}

function creeps(values, seed) {
  const places = rules.ours(values, seeded(seed));
  const bounds = [0, ...places, RUNS];
  const levels = bounds
    .slice(1)
    .map((to, index) =>
      values.slice(bounds[index], to).map((y, run) => ({ x: run + bounds[index], y })),
    );
  return (creepOf(levels, { confidence: 0.9 })?.pValue ?? 1) <= LEVEL;
}
