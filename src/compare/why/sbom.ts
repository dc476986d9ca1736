/** Packages of a CycloneDX list. What is in it comes from an image: anything that is not as it should be is passed over. */
import { packagesFrom, type Packages } from '../../records/packages.ts';

export function packagesOfSbom(sbom: unknown): Packages | undefined {
  const components = field(sbom, 'components');
  if (!Array.isArray(components)) return undefined;
  return packagesFrom(components.flatMap(packageOf));
}

/** Only what has a package URL is a package; files and operating systems have none. */
function packageOf(component: unknown): (readonly [string, string])[] {
  const [name, version, purl] = ['name', 'version', 'purl'].map((key) => field(component, key));
  if (typeof name !== 'string' || typeof version !== 'string' || typeof purl !== 'string')
    return [];
  const type = /^pkg:([a-z0-9.+-]+)\//i.exec(purl)?.[1] ?? 'package';
  const group = field(component, 'group');
  const full = typeof group === 'string' && group !== '' ? `${group}/${name}` : name;
  return [[`${type} ${full}`, version]];
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
