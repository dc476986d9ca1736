/** Names and versions in the lock files that are common. Each reader takes a text and throws where it is not what its name says. */
import { packagesFrom, type Packages } from '../../../records/packages.ts';

type Entry = readonly [name: string, version: string];

/** By file name. */
const READERS: readonly [pattern: RegExp, read: (text: string) => Entry[]][] = [
  [/^(?:package-lock|npm-shrinkwrap)\.json$/, npm],
  [/^yarn\.lock$/, yarn],
  [/^pnpm-lock\.yaml$/, pnpm],
  [/^requirements[\w.-]*\.txt$/, requirements],
  [/^Pipfile\.lock$/, pipfile],
  [/^(?:poetry|uv|pdm|Cargo)\.lock$/, tomlPackages],
  [/^go\.sum$/, goSum],
  [/^Gemfile\.lock$/, gemfile],
  [/^composer\.lock$/, composer],
];

export function isLockfile(name: string): boolean {
  return READERS.some(([pattern]) => pattern.test(name));
}

/** Undefined where the text is not what its file name says. */
export function readLockfile(name: string, text: string): Packages | undefined {
  const read = READERS.find(([pattern]) => pattern.test(name))?.[1];
  try {
    return read && packagesFrom(read(text));
  } catch {
    return undefined;
  }
}

/** Versions 2 and 3 list places in node_modules; version 1 nests by name. */
function npm(text: string): Entry[] {
  const lock = record(JSON.parse(text));
  if (lock['packages'] === undefined) return nestedNpm(lock['dependencies']);
  return entries(lock['packages']).flatMap(([place, value]) => {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1];
    return name === undefined ? [] : entry(name, record(value)['version']);
  });
}

function nestedNpm(dependencies: unknown): Entry[] {
  return entries(dependencies).flatMap(([name, value]) => {
    const { version, dependencies: inner } = record(value);
    return [...entry(name, version), ...nestedNpm(inner)];
  });
}

/** `"a@^1", "a@^2":` and below it `version "1.2.3"`, or `version: 1.2.3` in later forms. */
function yarn(text: string): Entry[] {
  return [
    ...text.matchAll(/^"?((?:@[^@\s"/]+\/)?[^@\s"]+)@[^\n]*:\n {2}version:? "?([^"\s]+)"?$/gm),
  ].map(([, name = '', version = '']) => [name, version] as const);
}

/** `/a@1.2.3(peer)`, `a@1.2.3` or, in old forms, `/a/1.2.3`. By line: to parse 2 MB of YAML takes 8 s, and pnpm writes it in one form. */
function pnpm(text: string): Entry[] {
  if (!/^lockfileVersion:/m.test(text)) throw new TypeError('it is no lock file of pnpm');
  const [, section = ''] = text.split(/^packages:[ \t]*\r?$/m);
  const [own = ''] = section.split(/^\S/m);
  return [
    ...own.matchAll(
      /^ {2}(?:\? )?['"]?\/?((?:@[^/\s]+\/)?[^@/\s'"]+)[@/]([^\s'"(_]+?)(?=['"(_]|:?[ \t\r]*$|: )/gm,
    ),
  ].map(([, name = '', version = '']) => [name, version] as const);
}

/** Pinned or not: what is asked for is what is known. */
function requirements(text: string): Entry[] {
  return [
    ...text.matchAll(/^[ \t]*([A-Za-z0-9][\w.-]*)(?:\[[^\]\n]*\])?[ \t]*([=<>!~][^\s;#\\]*)?/gm),
  ].map(
    ([, name = '', version = 'any']) =>
      [name.toLowerCase(), version.replace(/^={2,3}/, '')] as const,
  );
}

function pipfile(text: string): Entry[] {
  const { default: main, develop } = record(JSON.parse(text));
  return [...entries(main), ...entries(develop)].flatMap(([name, value]) => {
    const { version } = record(value);
    return entry(name, typeof version === 'string' ? version.replace(/^==/, '') : version);
  });
}

function tomlPackages(text: string): Entry[] {
  return text
    .split(/^\[\[package\]\]$/m)
    .slice(1)
    .flatMap((block) => {
      const of = (key: string) => new RegExp(`^${key} = "([^"\\n]*)"`, 'm').exec(block)?.[1];
      return entry(of('name') ?? '', of('version'));
    });
}

/** Versions whose content is listed, not only their go.mod. */
function goSum(text: string): Entry[] {
  return [...text.matchAll(/^(\S+) (v\S+) h1:\S+$/gm)]
    .filter(([, , version = '']) => !version.endsWith('/go.mod'))
    .map(([, name = '', version = '']) => [name, version] as const);
}

/** Of its own sections four spaces deep; what those depend on is deeper. */
function gemfile(text: string): Entry[] {
  return [...text.matchAll(/^ {4}([\w.-]+) \(([^)\n]+)\)$/gm)].map(
    ([, name = '', version = '']) => [name, version] as const,
  );
}

function composer(text: string): Entry[] {
  const lock = record(JSON.parse(text));
  return [lock['packages'], lock['packages-dev']].flatMap((list) =>
    (Array.isArray(list) ? list : []).flatMap((value) => {
      const { name, version } = record(value);
      return typeof name === 'string' ? entry(name, version) : [];
    }),
  );
}

/** @throws TypeError */
function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('it is no map');
  return value as Record<string, unknown>;
}

function entries(value: unknown): [string, unknown][] {
  return value === undefined ? [] : Object.entries(record(value));
}

function entry(name: string, version: unknown): Entry[] {
  return name !== '' && typeof version === 'string' ? [[name, version]] : [];
}
