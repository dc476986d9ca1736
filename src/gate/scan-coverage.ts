/** What was looked at by those who scanned, so that "none found" never covers what nobody looked at. */
import type { FindingsDocument, Scanner } from '../records/generated/findings.ts';

type Variant = 'base' | 'head';
type Coverage = 'none' | 'part' | 'whole';

const SMALLEST_FIRST: readonly Coverage[] = ['none', 'part', 'whole'];

/** `no high or critical finding`, and of what; null where nothing was scanned. */
export function noneFound(
  findings: FindingsDocument,
  what: string,
  variants: readonly Variant[],
): string | null {
  const vulnerabilities = coverage(findings, ['trivy', 'snyk'], variants);
  const hardening = coverage(findings, ['hardening'], variants);
  const isStored = findings.basis.kind === 'baseline' && variants.includes('base');
  if (vulnerabilities === 'none' && hardening === 'none') return null;
  const gaps = [
    ...gap(vulnerabilities, 'vulnerabilities were not scanned'),
    ...(isStored
      ? ['of hardening and secrets nothing is stored to compare with']
      : gap(hardening, 'hardening was not looked at')),
  ];
  return `no ${what} ${noun(vulnerabilities, hardening)}${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`;
}

function noun(vulnerabilities: Coverage, hardening: Coverage): string {
  if (vulnerabilities === 'none') return 'hardening finding';
  return hardening === 'none' ? 'vulnerability' : 'finding';
}

function gap(of: Coverage, words: string): string[] {
  return { none: [words], part: [`${words} everywhere`], whole: [] }[of];
}

/** One scanner that saw everything is enough; of several variants, the one that was seen least counts. */
function coverage(
  { scanners }: FindingsDocument,
  names: readonly Scanner['name'][],
  variants: readonly Variant[],
): Coverage {
  const asked = scanners.filter(({ name }) => names.includes(name));
  const ofVariant = variants.map((variant) =>
    most(asked.map((scanner) => coverageOf(scanner, variant))),
  );
  return SMALLEST_FIRST.find((each) => ofVariant.includes(each)) ?? 'none';
}

function most(all: readonly Coverage[]): Coverage {
  return SMALLEST_FIRST.findLast((each) => all.includes(each)) ?? 'none';
}

function coverageOf({ targets }: Scanner, variant: Variant): Coverage {
  const own = targets.filter((target) => target.variant === variant);
  const scanned = own.filter(({ outcome }) => outcome.kind === 'scanned').length;
  if (scanned === 0) return 'none';
  return scanned === own.length ? 'whole' : 'part';
}
