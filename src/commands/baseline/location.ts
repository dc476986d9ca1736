/** Where the baseline of an environment lies. */
import { UserError } from '../../platform/errors.ts';
import { plainText } from '../../records/text.ts';

/** What is a file name on every system. */
const FILE_NAME = /^[A-Za-z0-9][\w.-]{0,99}$/;

export function isFileName(environment: string): boolean {
  return FILE_NAME.test(environment);
}

/** Relative to the stack's folder. @throws UserError for an environment that is no file name. */
export function baselinePath(environment: string): string {
  if (isFileName(environment)) return `baselines/${environment}.json`;
  throw new UserError(
    `The environment "${plainText(environment, 60)}" is no file name, so its baseline has no default place. Name the file yourself.`,
  );
}
