/** What counts as one image or one Dockerfile. */
import { expect, test } from '@jest/globals';
import { configDigest, distinctDockerfiles, distinctImages } from '../../../src/scan/targets.ts';
import { anImageTarget } from '../../support/scan/targets.ts';

const config = (labels: Record<string, string>, user = '1000') => ({
  User: user,
  Env: ['A=b'],
  Labels: { 'org.opencontainers.image.title': 'web', ...labels },
});

test('builds that differ in what Compose stamps into them are one image', () => {
  const project = (name: string) => configDigest(config({ 'com.docker.compose.project': name }));
  const targets = ['base', 'head'].map((variant) =>
    anImageTarget({
      variant: variant as 'base' | 'head',
      imageId: variant,
      configDigest: project(variant),
    }),
  );
  const images = distinctImages(targets);
  expect(images).toHaveLength(1);
  expect(images[0]?.usedBy).toEqual(targets);
});

test.each([
  ['another user', { configDigest: configDigest(config({}, '0')) }],
  ['another layer', { diffIds: ['sha256:1', 'sha256:3'] }],
  ['layers in another order', { diffIds: ['sha256:2', 'sha256:1'] }],
])('%s makes another image', (_, overrides) => {
  const same = { diffIds: ['sha256:1', 'sha256:2'], configDigest: configDigest(config({})) };
  expect(
    distinctImages([anImageTarget(same), anImageTarget({ ...same, ...overrides })]),
  ).toHaveLength(2);
});

test('images without layers are told apart by their identifiers', () => {
  const empty = (imageId: string) => anImageTarget({ imageId, diffIds: [] });
  expect(distinctImages([empty('a'), empty('a'), empty('b')])).toHaveLength(2);
});

test('the order of keys and the labels of Compose do not change a configuration', () => {
  expect(configDigest({ a: 1, b: { c: 2 } })).toBe(configDigest({ b: { c: 2 }, a: 1 }));
  expect(configDigest({ a: ['x', 'y'] })).not.toBe(configDigest({ a: ['y', 'x'] }));
});

test('a Dockerfile that builds several services is one, under one name and content', () => {
  const target = {
    variant: 'head' as const,
    services: ['web'],
    file: 'Dockerfile',
    inline: false,
    text: 'FROM a',
  };
  const all = [
    target,
    { ...target, services: ['worker'] },
    { ...target, text: 'FROM b' },
    { ...target, file: 'other/Dockerfile' },
  ];
  expect(distinctDockerfiles(all).map(({ usedBy }) => usedBy.length)).toEqual([2, 1, 1]);
});
