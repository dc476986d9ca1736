import { expect, test } from '@jest/globals';
import { checkIgnoredServices } from '../../../src/config/ignored-services.ts';
import { UserError } from '../../../src/platform/errors.ts';

const ignoreFor = (service: string | null) => ({
  id: 'runs-as-root',
  service,
  reason: 'one shot',
  expires: '2027-01-31',
});
const check = (service: string | null) => () => {
  checkIgnoredServices([ignoreFor(null), ignoreFor(service)], ['gateway', 'worker']);
};

test('an ignore for a service that the stack does not have is refused, with the nearest one', () => {
  expect(check('gatway')).toThrow(UserError);
  expect(check('gatway')).toThrow(
    'ignores.1 names the service "gatway", which the stack does not have. Did you mean "gateway"?',
  );
});

test.each(['gateway', null])('one for %p is not', (service) => {
  expect(check(service)).not.toThrow();
});
