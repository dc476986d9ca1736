/** Which packages the lock files of two build contexts ask for differently. Pure. */
import { basename } from 'node:path';
import { nameFact } from '../../../records/facts.ts';
import type { Fact } from '../../../records/generated/stack.ts';
import { packageFacts } from '../../../records/packages.ts';
import { readLockfile } from './read.ts';

type Files = ReadonlyMap<string, string>;

export function lockfileFacts(base: Files, head: Files): Fact[] {
  const paths = [...new Set([...base.keys(), ...head.keys()])].sort();
  return paths.flatMap((path) => {
    const [before, after] = [base.get(path), head.get(path)];
    if (before === after) return [];
    if (before === undefined) return [nameFact('package', path, 'added')];
    if (after === undefined) return [nameFact('package', path, 'removed')];
    const [one, other] = [before, after].map((text) => readLockfile(basename(path), text));
    // That it cannot be understood does not make it the same.
    if (!one || !other) return [nameFact('package', path, 'changed')];
    return packageFacts(one, other, path);
  });
}
