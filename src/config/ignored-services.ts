/** An ignore for a service that is not there would accept nothing and say nothing. */
import { UserError } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { Ignore } from '../records/generated/stack.ts';
import { plainText } from '../records/text.ts';

/** @throws UserError for the first service that the stack does not have. */
export function checkIgnoredServices(
  ignores: readonly Ignore[],
  services: readonly string[],
): void {
  for (const [index, { service }] of ignores.entries()) {
    if (service === null || services.includes(service)) continue;
    throw new UserError(
      `ignores.${index} names the service "${plainText(service, 80)}", which the stack does not have. ${suggestion(service, services)}`,
    );
  }
}
