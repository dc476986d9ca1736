import { expect, test } from '@jest/globals';
import { secretValues } from '../../../src/stack/secrets.ts';

test('values are secret by the name of their variable, in the stack and around it', () => {
  const model = {
    name: 'shop',
    services: {
      web: {
        environment: { DB_PASSWORD: 'from-environment', LOG_LEVEL: 'debug', API_KEY: null },
        build: { context: '.', args: { NPM_TOKEN: 'from-build', VERSION: '1.2.3' } },
      },
    },
  };
  const values = secretValues(model, { GITHUB_TOKEN: 'from-runner', HOME: '/root' });
  expect([...values].sort()).toEqual(['from-build', 'from-environment', 'from-runner']);
});

test('a dollar that Compose escaped is looked for as the container has it', () => {
  const model = { name: 'x', services: { web: { environment: { PASSWORD: 'a$$b$$c' } } } };
  expect(secretValues(model, {})).toEqual(new Set(['a$b$c']));
});
