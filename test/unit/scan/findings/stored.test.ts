/** What stored packages tell of the head's findings: new only where a list can know it. */
import { expect, test } from '@jest/globals';
import { changeOf, type Coverage } from '../../../../src/scan/findings/change.ts';
import type { Found } from '../../../../src/scan/findings/found.ts';
import { mergeFindings } from '../../../../src/scan/findings/merge.ts';
import { againstStored, type StoredLists } from '../../../../src/scan/findings/stored.ts';
import { aFound, aSnykFound } from './found.ts';

/** A list knows no path. */
const KEY_IN_LIST = 'vuln:lang-pkgs:node-pkg:lodash::CVE-2021-23337';
const inList = (overrides: Partial<Found> = {}) =>
  aFound({
    key: KEY_IN_LIST,
    package: { ...aFound().package!, path: null },
    layer: 'unknown',
    ...overrides,
  });
const ofBase = (overrides: Partial<Found> = {}) => inList({ variants: ['base'], ...overrides });

const scanned: Coverage = (scanner) => scanner === 'trivy';

function changes(
  images: readonly Found[],
  lists: Partial<StoredLists>,
  bySnyk: readonly Found[] = [],
): Record<string, string> {
  const { base, canTell } = againstStored(images, {
    base: [],
    head: [],
    listed: new Set(['web']),
    services: new Set(['web']),
    ...lists,
  });
  return Object.fromEntries(
    mergeFindings([...images, ...base, ...bySnyk]).map((merged) => [
      merged.finding.key,
      changeOf(
        merged,
        (scanner, variant, service) =>
          scanned(scanner, variant, service) &&
          (variant === 'head' || canTell(merged.finding, service!)),
      ),
    ]),
  );
}

const { key } = aFound();

test('what both have is unchanged, whatever its path', () => {
  expect(changes([aFound()], { base: [ofBase()], head: [inList()] })).toEqual({
    [key]: 'unchanged',
  });
});

test('what the lists tell apart is new or fixed', () => {
  expect(changes([aFound()], { head: [inList()] })).toEqual({ [key]: 'new' });
  expect(changes([], { base: [ofBase()] })).toEqual({ [KEY_IN_LIST]: 'fixed' });
});

test('an advisory that came since is on both sides', () => {
  const fresh = { id: 'CVE-2099-1', key: 'fresh' };
  expect(
    changes([aFound(), aFound({ ...fresh, key: 'fresh-in-image' })], {
      base: [ofBase(), ofBase(fresh)],
      head: [inList(), inList(fresh)],
    }),
  ).toEqual({ [key]: 'unchanged', 'fresh-in-image': 'unchanged' });
});

test('what a list of the head itself does not show cannot be called new', () => {
  expect(changes([aFound()], {})).toEqual({ [key]: 'unknown' });
});

test('what lists show and images do not was not fixed', () => {
  expect(changes([], { base: [ofBase()], head: [inList()] })).toEqual({});
});

test('a second copy of a package is no new finding', () => {
  const copy = aFound({ key: 'copy' });
  expect(changes([aFound(), copy], { base: [ofBase()], head: [inList()] })).toEqual({
    [key]: 'unchanged',
    copy: 'unchanged',
  });
});

test('a service that the stored run did not have is new with all that is in it', () => {
  expect(changes([aFound({ services: ['added'] })], {})).toEqual({ [key]: 'new' });
});

test('a service that the stored run had and did not list is not known', () => {
  const services = new Set(['web', 'worker']);
  expect(
    changes([aFound({ services: ['worker'] })], {
      services,
      head: [inList({ services: ['worker'] })],
    }),
  ).toEqual({ [key]: 'unknown' });
});

test('in one more service of the stored run it is worse', () => {
  expect(
    changes([aFound({ services: ['web', 'worker'] })], {
      base: [ofBase()],
      head: [inList(), inList({ services: ['worker'] })],
      listed: new Set(['web', 'worker']),
      services: new Set(['web', 'worker']),
    }),
  ).toEqual({ [key]: 'worse' });
});

test('secrets have nothing stored to compare with', () => {
  const secret = aFound({ kind: 'secret', package: null, key: 'secret' });
  expect(changes([secret], { base: [ofBase()], head: [inList()] })).toMatchObject({
    secret: 'unknown',
  });
});

test('Snyk matched no list: its rating makes nothing worse, and its own findings are not known', () => {
  const own = aSnykFound({ id: 'SNYK-1', aliases: [], key: 'snyk' });
  const lists = { base: [ofBase()], head: [inList()] };
  expect(changes([aFound()], lists, [aSnykFound(), own])).toEqual({
    [key]: 'unchanged',
    snyk: 'unknown',
  });
});

test('Trivy itself rates it higher in the head: worse', () => {
  const lists = { base: [ofBase({ severity: 'low' })], head: [inList()] };
  expect(changes([aFound()], lists)).toEqual({ [key]: 'worse' });
});
