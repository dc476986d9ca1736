import { expect, test } from '@jest/globals';
import type { ComposeModel } from '../../../src/config/compose-model.ts';
import { secretValues } from '../../../src/stack/secrets.ts';

const modelWith = (environment: Record<string, string>): ComposeModel => ({
  name: 'shop',
  services: { api: { environment } },
});

test('a variable with the name of a secret is one, its dollars as the container sees them', () => {
  expect(secretValues(modelWith({ DB_PASSWORD: 'pa$$word' }), {})).toEqual(new Set(['pa$word']));
});

test('the password in a URL is one, whatever the variable is called; the URL is not', () => {
  const values = secretValues(modelWith({ BILLING_URL: 'https://bot:s3cr%40t@host/x' }), {});
  expect(values).toEqual(new Set(['s3cr%40t', 's3cr@t']));
});

test('ordinary variables stay readable', () => {
  expect(secretValues(modelWith({ AUTHOR: 'somebody', URL: 'http://host/a:b@c' }), {})).toEqual(
    new Set(),
  );
});

test('secrets that Compose takes from our environment, and our own tokens', () => {
  const model: ComposeModel = { ...modelWith({}), secrets: { key: { environment: 'PLAIN' } } };
  expect(secretValues(model, { PLAIN: 'value-of-it', GITHUB_TOKEN: 'ghs_1' })).toEqual(
    new Set(['value-of-it', 'ghs_1']),
  );
});
