import { describe, expect, test } from '@jest/globals';
import { changePoints } from '../../../src/stats/change-points.ts';
import { FEWEST_VALUES, findShift } from '../../../src/stats/shift-scan.ts';
import { normal, seeded, type Random } from '../../support/random.ts';

const LEVEL = 0.001;

const found = (values: readonly number[], seed = 1) =>
  changePoints(values, { level: LEVEL, random: seeded(seed) });

/** Logarithms of a figure that one run measures within 2 %. */
function history(runs: number, level: (run: number) => number, random: Random): number[] {
  return Array.from({ length: runs }, (_, run) => level(run) + normal(random) * 0.02);
}

const stepAt =
  (at: number, size = 0.1) =>
  (run: number) =>
    run >= at ? size : 0;

describe('a planted step', () => {
  test.each([5, 12, 20, 28, 35])('is found within one run of its place, %p', (place) => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const [change, ...others] = found(history(40, stepAt(place), seeded(seed)));
      expect(others).toEqual([]);
      expect(Math.abs(change!.index - place)).toBeLessThanOrEqual(1);
      expect(change!.after - change!.before).toBeCloseTo(0.1, 1);
      expect(change!.pValue).toBeLessThanOrEqual(LEVEL);
    }
  });

  test('and its removal are two changes', () => {
    const values = history(40, (run) => (run >= 12 && run < 22 ? 0.1 : 0), seeded(4));
    const places = found(values).map(({ index }) => index);
    expect(places).toHaveLength(2);
    expect(Math.abs(places[0]! - 12)).toBeLessThanOrEqual(1);
    expect(Math.abs(places[1]! - 22)).toBeLessThanOrEqual(1);
  });

  test('is found where nothing else varies', () => {
    const [change, ...others] = found(Array.from({ length: 30 }, (_, run) => stepAt(17)(run)));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ index: 17, before: 0, after: 0.1 });
  });

  test('is no change before it has lasted four runs', () => {
    expect(found(history(40, stepAt(38), seeded(1)))).toEqual([]);
    expect(found(history(40, stepAt(36), seeded(1)))).toHaveLength(1);
  });
});

describe('no change is seen', () => {
  test.each([
    ['no values', []],
    ['one value', [1]],
    [
      'fewer than two levels',
      Array.from({ length: FEWEST_VALUES - 1 }, (_, run) => stepAt(4)(run)),
    ],
    ['equal values', Array.from({ length: 40 }, () => 3.7)],
    ['zeros', Array.from({ length: 40 }, () => 0)],
  ])('in %s', (_, values) => {
    expect(found(values)).toEqual([]);
  });

  test('in one run that went wrong', () => {
    const values = history(40, () => 0, seeded(3));
    expect(found(values.map((value, run) => (run === 20 ? value + 2 : value)))).toEqual([]);
  });

  test('in a slope: none of its commits is to blame', () => {
    const steep = history(40, (run) => run * 0.01, seeded(1));
    expect(findShift(steep, { level: LEVEL, random: seeded(1) })).not.toBeNull();
    expect(found(steep)).toEqual([]);
  });
});

test('a step on a slope is still a step', () => {
  const [change, ...others] = found(history(40, (run) => run * 0.003 + stepAt(20)(run), seeded(1)));
  expect(others).toEqual([]);
  expect(Math.abs(change!.index - 20)).toBeLessThanOrEqual(1);
});

test('the unit makes no difference, and neither does the direction', () => {
  const values = history(40, (run) => stepAt(12)(run) + stepAt(27, -0.15)(run), seeded(9));
  const places = (factor: number) =>
    found(values.map((value) => value * factor)).map(({ index, pValue }) => ({ index, pValue }));
  expect(places(1)).toHaveLength(2);
  for (const factor of [1e-9, 1e9, -1]) expect(places(factor)).toEqual(places(1));
});

test('a level that no number of shuffles can show is not pretended', () => {
  const values = Array.from({ length: 40 }, (_, run) => stepAt(20)(run));
  expect(findShift(values, { level: 1e-6, random: seeded(1) })).toBeNull();
  expect(findShift(values, { level: 1e-4, random: seeded(1) })).toMatchObject({ index: 20 });
});

test('the same series always gives the same changes', () => {
  const values = history(40, stepAt(20), seeded(5));
  expect(found(values)).toEqual(found(values));
});

test('nothing is ever not a number', () => {
  const random = seeded(11);
  for (let turn = 0; turn < 60; turn += 1) {
    const runs = Math.floor(random() * 30);
    // Few distinct values: ties, and spreads of zero.
    const values = Array.from({ length: runs }, () => Math.floor(random() * 3));
    for (const { index, pValue, before, after } of found(values, turn)) {
      for (const figure of [index, pValue, before, after]) expect(figure).not.toBeNaN();
    }
  }
});

const NOISES: [string, (random: Random) => number][] = [
  ['normal', (random) => normal(random)],
  ['heavy tails', (random) => normal(random) * (random() < 0.05 ? 8 : 1)],
  ['skewed', (random) => Math.exp(normal(random))],
  ['two modes', (random) => normal(random) * 0.3 + (random() < 0.3 ? 2 : 0)],
  ['mostly zero', (random) => (random() < 0.1 ? random() : 0)],
];

test.each(NOISES)('runs in no order show a shift as rarely as promised: %s', (_, noise) => {
  const [level, histories] = [0.05, 600];
  const random = seeded(21);
  let alarms = 0;
  for (let turn = 0; turn < histories; turn += 1) {
    const values = Array.from({ length: 24 }, () => noise(random));
    if (findShift(values, { level, random: seeded(turn) })) alarms += 1;
  }
  // 5 % of 600 are 30, and three standard deviations of chance are 16.
  expect(alarms).toBeLessThanOrEqual(46);
});

test('a level that is not kept would show', () => {
  const random = seeded(21);
  const drifting = () => {
    let value = 0;
    return Array.from({ length: 24 }, () => (value = 0.9 * value + normal(random)));
  };
  const alarms = Array.from({ length: 100 }, (_, turn) =>
    findShift(drifting(), { level: 0.05, random: seeded(turn) }),
  ).filter((shift) => shift !== null);
  expect(alarms.length).toBeGreaterThan(25);
});

test('values at the end of what numbers can hold end the search like any others', () => {
  const values = Array.from({ length: 60 }, (_, run) => (run < 30 ? 1 : 1.7e308));
  expect(found(values)).toMatchObject([{ index: 30 }]);
});
