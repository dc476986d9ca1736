/** What became of a finding from base to head, as far as both were scanned. */
import type { Finding, Scanner } from '../../records/generated/findings.ts';
import type { Variant } from './found.ts';
import type { Merged } from './merge.ts';
import { severityRank } from './severity.ts';

type ScannerName = Scanner['name'];

/** Whether a scanner's word on a service of a variant is whole. */
export type Coverage = (scanner: ScannerName, variant: Variant, service: string | null) => boolean;

export function coverageOf(scanners: readonly Scanner[]): Coverage {
  const answers = new Map<string, boolean>();
  return (name, variant, service) => {
    const key = JSON.stringify([name, variant, service]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = covers(
      scanners.find((scanner) => scanner.name === name),
      variant,
      service,
    );
    answers.set(key, answer);
    return answer;
  };
}

function covers(scanner: Scanner | undefined, variant: Variant, service: string | null): boolean {
  const ofVariant = (scanner?.targets ?? []).filter((target) => target.variant === variant);
  const ofService =
    service === null ? ofVariant : ofVariant.filter(({ services }) => services.includes(service));
  if (ofService.length > 0) return ofService.every(({ outcome }) => outcome.kind === 'scanned');
  // A service that the variant does not have has nothing to find, if the variant was looked at.
  return (
    scanner?.outcome.kind === 'scanned' &&
    ofVariant.some(({ outcome }) => outcome.kind === 'scanned')
  );
}

export function changeOf({ finding, severityIn }: Merged, covered: Coverage): Finding['change'] {
  const { affects, foundBy } = finding;
  const only = (variant: Variant) =>
    affects.filter(({ variants }) => variants.length === 1 && variants[0] === variant);
  const inBoth = affects.some(({ variants }) => variants.length === 2);
  const added = only('head').filter(({ service }) =>
    foundBy.some((scanner) => covered(scanner, 'base', service)),
  );
  if (inBoth) return added.length > 0 || isRatedHigher(severityIn) ? 'worse' : 'unchanged';
  if (added.length > 0) return 'new';
  if (only('head').length > 0) return 'unknown';
  const gone = only('base').every(({ service }) =>
    foundBy.every((scanner) => covered(scanner, 'head', service)),
  );
  return gone ? 'fixed' : 'unknown';
}

function isRatedHigher({ base, head }: Merged['severityIn']): boolean {
  return base !== undefined && head !== undefined && severityRank(head) > severityRank(base);
}
