import { expect, test } from '@jest/globals';
import type { ComposeModel } from '../../../src/config/compose-model.ts';
import { parseImages, publishedModel } from '../../../src/stack/base/published.ts';

const model: ComposeModel = {
  name: 'shop',
  services: {
    web: { build: { context: '.' }, image: 'shop/web:latest' },
    worker: { image: 'shop/web:latest' },
    tool: { build: { context: 'tool' } },
    db: { image: 'postgres:17' },
  },
};

test('only "images" and "images:…" mean images', () => {
  expect(parseImages('main')).toBeUndefined();
  expect(parseImages('./images')).toBeUndefined();
  expect(parseImages('images')).toEqual(new Map());
  expect(parseImages('images:web=r.example:5000/web:1.4,db=postgres@sha256:ab')).toEqual(
    new Map([
      ['web', 'r.example:5000/web:1.4'],
      ['db', 'postgres@sha256:ab'],
    ]),
  );
});

test.each([
  'images:',
  'images:web',
  'images:web=',
  'images:=x',
  'images:web=$HOME',
  'images:web=--x',
  'images:web=a=b',
])('%s is refused', (asked) => {
  expect(() => parseImages(asked)).toThrow(/names no image\. Write images:service=reference/);
});

test('what is built runs as it was published', () => {
  const { services } = publishedModel(model, new Map([['tool', 'shop/tool:1']])).model;
  expect(services).toEqual({
    web: { image: 'shop/web:latest' },
    worker: { image: 'shop/web:latest' },
    tool: { image: 'shop/tool:1' },
    db: { image: 'postgres:17' },
  });
  expect(model.services['web']).toHaveProperty('build');
});

test('a service that runs what another one builds follows it, and what was replaced is listed', () => {
  const named = new Map([
    ['web', 'shop/web:1.3'],
    ['tool', 'shop/tool:1'],
  ]);
  expect(publishedModel(model, named).images).toEqual([
    { service: 'web', reference: 'shop/web:1.3' },
    { service: 'worker', reference: 'shop/web:1.3' },
    { service: 'tool', reference: 'shop/tool:1' },
  ]);
});

test('a service without any image, and a service that is not there, are named', () => {
  expect(() => publishedModel(model, new Map())).toThrow(
    '--base images has nothing to run for tool: it is built, and names no image. Give it one with `image:` in the Compose file, or with --base images:tool=reference.',
  );
  expect(() => publishedModel(model, new Map([['wbe', 'x']]))).toThrow(
    'the service "wbe", which the stack does not have. Did you mean "web"?',
  );
});
