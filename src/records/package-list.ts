/**
 * What is installed in an image, short enough to be stored and whole enough for Trivy to match it again: of each package its
 * URL, and what the URL does not say and advisories go by. What is read comes from an image: anything that is not as it
 * should be is passed over.
 */
import type { ImagePackages, Installed } from './generated/baseline.ts';

export type PackageList = Pick<ImagePackages, 'system' | 'packages'>;

/** What Trivy calls its properties in CycloneDX. */
export const TRIVY_PROPERTY = 'aquasecurity:trivy:';

const MAX_PURL = 500;
const MAX_NAME = 300;
const MAX_SOURCE = 200;
const MAX_SYSTEM = 100;

/** From CycloneDX as Trivy writes it; undefined where it is something else. */
export function packageListOf(sbom: unknown): PackageList | undefined {
  const components = listIn(sbom, 'components');
  if (!components) return undefined;
  const packages = new Map(
    components.flatMap((component) => {
      const installed = installedOf(component);
      return installed ? [[JSON.stringify(installed), installed] as const] : [];
    }),
  );
  return {
    system: systemOf(components),
    packages: [...packages].sort(byText).map(([, installed]) => installed),
  };
}

function byText([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** Only what has a package URL is a package; files and operating systems have none. */
function installedOf(component: unknown): Installed | undefined {
  const purl = textIn(component, 'purl');
  if (purl === null || purl.length > MAX_PURL) return undefined;
  const plain = purlParts(purl);
  const name = fullName(component);
  const source = sourceOf(component);
  if (!plain || (name !== null && name.length > MAX_NAME)) return undefined;
  const known = { name: plain.name, version: plain.version };
  return {
    purl,
    ...(name !== null && name !== plain.name && { name }),
    ...(source && !isSame(source, known) && { source }),
  };
}

function fullName(component: unknown): string | null {
  const name = textIn(component, 'name');
  const group = textIn(component, 'group');
  return name === null || group === null ? name : `${group}/${name}`;
}

/** As a distribution writes it: `1:2.3-4`, with the epoch in front where there is one. */
function sourceOf(component: unknown): Installed['source'] {
  const properties = new Map(
    (listIn(component, 'properties') ?? []).map((each) => [
      textIn(each, 'name') ?? '',
      textIn(each, 'value'),
    ]),
  );
  const of = (name: string) => properties.get(`${TRIVY_PROPERTY}${name}`) ?? null;
  const [name, plain, release, epoch] = [
    of('SrcName'),
    of('SrcVersion'),
    of('SrcRelease'),
    of('SrcEpoch'),
  ];
  if (name === null || plain === null) return undefined;
  const version = fullVersion({ version: plain, release, epoch });
  return name.length > MAX_SOURCE || version.length > MAX_SOURCE ? undefined : { name, version };
}

function fullVersion(of: { version: string; release: string | null; epoch: string | null }) {
  const version = of.release === null ? of.version : `${of.version}-${of.release}`;
  return of.epoch === null ? version : `${of.epoch}:${version}`;
}

type Source = NonNullable<Installed['source']>;

function isSame(one: Source, other: Source): boolean {
  return one.name === other.name && one.version === other.version;
}

function systemOf(components: readonly unknown[]): PackageList['system'] {
  const system = components.find((each) => textIn(each, 'type') === 'operating-system');
  const [name, version] = [textIn(system, 'name'), textIn(system, 'version')];
  if (name === null || version === null) return null;
  return name.length > MAX_SYSTEM || version.length > MAX_SYSTEM ? null : { name, version };
}

/** Kinds whose advisories are a distribution's: there the namespace names the distribution. */
const OF_SYSTEM = new Set(['apk', 'deb', 'rpm']);

export interface PurlParts {
  isOfSystem: boolean;
  /** With its namespace, but for packages of a distribution. */
  name: string;
  /** With the epoch in front where there is one. */
  version: string;
}

/** `pkg:type/namespace/name@version?qualifiers`; undefined for a text that is none. */
export function purlParts(purl: string): PurlParts | undefined {
  const found =
    /^pkg:(?<type>[a-z0-9.+-]+)\/(?<path>[^@?#]+)(?:@(?<version>[^?#]*))?(?:\?(?<qualifiers>[^#]*))?/i.exec(
      purl,
    )?.groups;
  if (!found) return undefined;
  const isOfSystem = OF_SYSTEM.has((found['type'] ?? '').toLowerCase());
  const epoch = /(?:^|&)epoch=(\d+)/.exec(found['qualifiers'] ?? '')?.[1] ?? null;
  try {
    const segments = (found['path'] ?? '').split('/').map(decodeURIComponent);
    const version = decodeURIComponent(found['version'] ?? '');
    return {
      isOfSystem,
      name: (isOfSystem ? segments.slice(-1) : segments).join('/'),
      version: fullVersion({ version, release: null, epoch }),
    };
  } catch {
    // A per cent sign that begins nothing.
    return undefined;
  }
}

function listIn(value: unknown, key: string): unknown[] | undefined {
  const list = fieldIn(value, key);
  return Array.isArray(list) ? list : undefined;
}

/** Null where it is absent, empty or something else. */
function textIn(value: unknown, key: string): string | null {
  const text = fieldIn(value, key);
  return typeof text === 'string' && text !== '' ? text : null;
}

function fieldIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
