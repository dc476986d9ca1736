import { describe, expect, test } from '@jest/globals';
import { refuseCapturedReadiness } from '../../../src/config/captured.ts';
import { UserError } from '../../../src/platform/errors.ts';
import type { SetupHttp } from '../../../src/records/generated/stack.ts';
import { anEndpoint } from '../../support/documents.ts';

const login: SetupHttp = {
  kind: 'http',
  service: 'web',
  port: 80,
  path: '/login',
  method: 'POST',
  headers: {},
  body: null,
  expect: [],
  capture: { token: 'session.token' },
};
const setup = [{ kind: 'exec' as const, service: 'web', command: ['true'] }, login];

describe('the endpoint that tells when a service is ready', () => {
  test.each([
    ['its path', { path: '/items/${token}' }],
    ['a header', { headers: { Authorization: 'Bearer ${token}' } }],
    ['its body', { body: '{"token":"${token}"}' }],
  ])('cannot use in %s what is captured later', (_, uses) => {
    const refuse = () =>
      refuseCapturedReadiness(anEndpoint({ id: 'web:home', service: 'web', ...uses }), setup);
    expect(refuse).toThrow(UserError);
    expect(refuse).toThrow(
      /^The endpoint web:home .* uses \$\{token\}, which setup\.1 captures .* services\.web\.ready\.$/,
    );
  });

  test.each([
    ['nothing of it', {}],
    ['a variable of the same name', { headers: { Authorization: '${env:token}' } }],
    ['a text that nothing captures', { body: '${tokens}' }],
  ])('may use %s', (_, uses) => {
    expect(() => refuseCapturedReadiness(anEndpoint(uses), setup)).not.toThrow();
  });
});
