/** Trivy's findings in the head against stored packages, where these can be matched at all. */
import { plainText } from '../../records/text.ts';
import { againstStored } from '../findings/stored.ts';
import type { ScannerResult, StoredOutcome } from '../outcome.ts';
import type { StoredPackages } from '../stored-packages.ts';
import type { Database } from './database.ts';
import type { ImagesResult } from './images.ts';
import type { Trivy } from './run.ts';

export interface Fit {
  /** Null where there are none, or none that fit. */
  stored: StoredPackages | null;
  /** What is said where they do not fit. */
  refused?: StoredOutcome;
}

export function fitOf(trivy: Trivy, database: Database, stored: StoredPackages | null): Fit {
  const reason = stored === null ? null : unfit(trivy, database, stored);
  if (reason === null) return { stored };
  return { stored: null, refused: { basis: { kind: 'none', reason }, canTell: () => false } };
}

/** A clause; null where they fit. */
function unfit(
  { version }: Trivy,
  database: Database,
  { path, trivyVersion }: StoredPackages,
): string | null {
  if (database.kind === 'none') {
    return `the packages stored in ${path} could not be matched: ${database.text}`;
  }
  // Another Trivy may find packages that this one passed over; nobody added these.
  return release(version) === release(trivyVersion)
    ? null
    : `the packages stored in ${path} were listed by Trivy ${plainText(trivyVersion)} and this is ${version}: the next \`baseline update\` stores them anew`;
}

/** Major and minor. */
function release(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

export interface AgainstPackages extends Pick<ScannerResult, 'found' | 'notices' | 'stored'> {
  targets: ScannerResult['scanner']['targets'];
}

export function againstPackages(
  { stored, refused }: Fit,
  { found, lists }: Pick<ImagesResult, 'found' | 'lists'>,
): AgainstPackages {
  if (stored === null || lists === null) {
    return { found: [], targets: [], notices: [], ...(refused && { stored: refused }) };
  }
  const { path, runId } = stored;
  const listed = new Set(stored.images.map(({ service }) => plainText(service)));
  const services = new Set(stored.services.map((service) => plainText(service)));
  const { base, head } = lists;
  const comparison = againstStored(found, { base, head, listed, services });
  return {
    found: comparison.base,
    targets: lists.targets,
    notices: missing(
      path,
      [...services].filter((service) => !listed.has(service)),
    ),
    stored: { basis: { kind: 'baseline', path, runId }, canTell: comparison.canTell },
  };
}

function missing(path: string, services: readonly string[]): ScannerResult['notices'] {
  if (services.length === 0) return [];
  const text = `${path} has no packages of ${services.join(', ')}, so what is new there is not known.`;
  return [{ scanner: 'trivy', text }];
}
