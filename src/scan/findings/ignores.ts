/** Findings that are accepted, with a reason and an end. Base and head are judged by the same list. */
import type { FindingsDocument, Ignored, Scanner } from '../../records/generated/findings.ts';
import type { Ignore } from '../../records/generated/stack.ts';
import { nearest } from '../../platform/nearest.ts';
import { plainText } from '../../records/text.ts';
import { allRules } from '../hardening/rules/index.ts';
import type { Merged } from './merge.ts';

export interface Sifted {
  kept: Merged[];
  ignored: Ignored[];
  unused: FindingsDocument['unusedIgnores'];
}

/** `now` decides which ignores have ended: one holds to the end of its last day, UTC. */
export function applyIgnores(
  all: readonly Merged[],
  ignores: readonly Ignore[],
  scanners: readonly Scanner[],
  now: Date,
): Sifted {
  const today = now.toISOString().slice(0, 10);
  const valid = ignores.filter(({ expires }) => expires >= today);
  const used = new Set<Ignore>();
  const ignored: Ignored[] = [];
  const kept = all.flatMap((merged) => {
    let rest: Merged | undefined = merged;
    for (const ignore of valid) {
      if (rest === undefined || !names(ignore, rest)) continue;
      const { accepted, left }: Split = split(rest, ignore);
      if (accepted === null) continue;
      used.add(ignore);
      ignored.push(ignoredOf(merged, ignore, accepted));
      rest = left;
    }
    return rest ?? [];
  });
  return { kept, ignored, unused: unusedOf(ignores, valid, used, scanners) };
}

function names({ id }: Ignore, { finding }: Merged): boolean {
  const wanted = id.toLowerCase();
  return [finding.key, finding.id, ...finding.aliases].some(
    (each) => each.toLowerCase() === wanted,
  );
}

interface Split {
  /** Services for which it is accepted; null where there is none. */
  accepted: string[] | null;
  left: Merged | undefined;
}

/** An ignore for one service leaves the finding to the others. */
function split(merged: Merged, { service }: Ignore): Split {
  const { finding } = merged;
  if (service === null) return { accepted: finding.services, left: undefined };
  if (!finding.services.includes(service)) return { accepted: null, left: merged };
  const affects = finding.affects.filter((each) => each.service !== service);
  if (affects.length === 0) return { accepted: [service], left: undefined };
  const services = finding.services.filter((each) => each !== service);
  const variants = finding.variants.filter((variant) =>
    affects.some((each) => each.variants.includes(variant)),
  );
  return {
    accepted: [service],
    left: { ...merged, finding: { ...finding, affects, services, variants } },
  };
}

function ignoredOf({ finding }: Merged, { reason, expires }: Ignore, services: string[]): Ignored {
  return { key: finding.key, id: finding.id, services, reason: plainText(reason), expires };
}

function unusedOf(
  ignores: readonly Ignore[],
  valid: readonly Ignore[],
  used: ReadonlySet<Ignore>,
  scanners: readonly Scanner[],
): Sifted['unused'] {
  return ignores.flatMap((ignore): Sifted['unused'] => {
    const { id, reason } = ignore;
    const entry = { id: plainText(id), reason: plainText(reason) };
    if (!valid.includes(ignore)) return [{ ...entry, why: 'expired' }];
    if (used.has(ignore) || !couldBeUsed(ignore, scanners)) return [];
    const meant = ruleLike(id);
    return [{ ...entry, why: 'unused', ...(meant !== undefined && meant !== id && { meant }) }];
  });
}

/** The hardening rule that an id names, or nearly names. */
function ruleLike(id: string): string | undefined {
  return nearest(id, RULE_NAMES);
}

const RULE_NAMES = allRules.map(({ name }) => name);

/** What was not scanned whole may still hold what an ignore is for. */
function couldBeUsed({ id }: Ignore, scanners: readonly Scanner[]): boolean {
  return whoFinds(id).every((name) => {
    const scanner = scanners.find((each) => each.name === name);
    return (
      scanner?.outcome.kind === 'scanned' &&
      scanner.targets.every(({ outcome }) => outcome.kind === 'scanned')
    );
  });
}

function whoFinds(id: string): Scanner['name'][] {
  if (/^SNYK-/i.test(id)) return ['snyk'];
  if (/^(?:CVE|GHSA|DS)-|^(?:vuln|secret|misconfig):/i.test(id)) return ['trivy'];
  // A slip in the name of a rule is told whether or not another scanner ran.
  if (id.startsWith('hardening:') || ruleLike(id) !== undefined) return ['hardening'];
  return ['trivy', 'hardening'];
}
