import { expect, test } from '@jest/globals';
import { distinctImages } from '../../../../src/scan/targets.ts';
import { lanesOf } from '../../../../src/scan/trivy/lanes.ts';
import { anImageTarget } from '../../../support/scan/targets.ts';

function imagesOn(...bases: string[]) {
  return distinctImages(
    bases.map((base, index) =>
      anImageTarget({ reference: `${base}-${index}`, diffIds: [base, `own-${index}`] }),
    ),
  );
}

const names = (lanes: ReturnType<typeof lanesOf>) =>
  lanes.map((lane) => lane.map(({ reference }) => reference));

test('images on one base are scanned by one worker', () => {
  expect(names(lanesOf(imagesOn('node', 'node', 'redis', 'node'), 2))).toEqual([
    ['node-0', 'node-1', 'node-3'],
    ['redis-2'],
  ]);
});

test('images on different bases are shared out evenly', () => {
  expect(lanesOf(imagesOn('a', 'b', 'c', 'd'), 2).map((lane) => lane.length)).toEqual([2, 2]);
});

test('the same images give the same lanes, in whatever order they come', () => {
  const lanes = (...bases: string[]) =>
    lanesOf(imagesOn(...bases), 2).map((lane) => lane.map(({ diffIds }) => diffIds[0]));
  expect(lanes('a', 'b', 'c')).toEqual(lanes('c', 'b', 'a'));
});

test('no worker without work', () => {
  expect(lanesOf(imagesOn('a'), 4)).toHaveLength(1);
  expect(lanesOf([], 4)).toEqual([]);
});
