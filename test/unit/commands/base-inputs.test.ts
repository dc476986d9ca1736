import { expect, test } from '@jest/globals';
import { environmentInBase, inputsInBase } from '../../../src/commands/up/base-inputs.ts';

const places = { checkout: ['/real/shop', '/link/shop'], base: '/tmp/base', from: '/tmp/base/app' };
const inputs = {
  config: '/real/shop/ci/gate.yml',
  environment: 'default',
  file: ['compose.yaml', '/link/shop/..made/compose.yaml', '/real/shop', '/etc/compose.yaml'],
  profile: ['/real/shop/x'],
  'env-file': ['/real/shop/ci.env', '/real/shopper/ci.env', '/real/shop/../ci.env'],
};

test('full paths into the checkout lead to the same place of the base, others stay', () => {
  expect(inputsInBase(inputs, places)).toEqual({
    ...inputs,
    config: '../ci/gate.yml',
    file: ['compose.yaml', '../..made/compose.yaml', '..', '/etc/compose.yaml'],
    'env-file': ['../ci.env', '/real/shopper/ci.env', '/real/shop/../ci.env'],
  });
  expect(inputsInBase({ ...inputs, config: undefined }, places).config).toBeUndefined();
});

test('so do those that Compose takes from variables', () => {
  const env = { COMPOSE_FILE: '/real/shop/a.yml:b.yml', COMPOSE_ENV_FILES: '/real/shop/e,f' };
  expect(environmentInBase({ ...env, PATH: '/real/shop/bin' }, places)).toEqual({
    COMPOSE_FILE: '../a.yml:b.yml',
    COMPOSE_ENV_FILES: '../e,f',
    PATH: '/real/shop/bin',
  });
  expect(environmentInBase({ ...env, COMPOSE_PATH_SEPARATOR: ';' }, places)['COMPOSE_FILE']).toBe(
    '../a.yml:b.yml',
  );
  expect(environmentInBase({ PATH: '/bin' }, places)).toEqual({ PATH: '/bin' });
});
