/** What the scanners found. */
import type { Finding, FindingsDocument } from '../../records/generated/findings.ts';
import { listed, plural, type Case, type Rule } from '../rule.ts';
import { noneFound } from '../scan-coverage.ts';

export const newFinding: Rule = {
  name: 'new-finding',
  description:
    'A high or critical finding is in the head and not in the base, or there in more services or rated higher. Without a base, vulnerabilities are held against the packages of a stored run.',
  remedy: 'Apply its fix, or accept it under "ignores" with a reason and an end.',
  everyday: 'fail',
  release: 'fail',
  cases: ({ findings }) =>
    findings
      ? serious(findings)
          .filter(({ change }) => change === 'new' || change === 'worse')
          .map(caseOf)
      : [],
  inOrder: ({ findings }) =>
    findings && scannersOfBase(findings).size > 0
      ? inOrder(noneFound(findings, 'new high or critical', ['base', 'head']))
      : null,
};

export const findingWithoutBase: Rule = {
  name: 'finding-without-base',
  description:
    'The head has high or critical findings, and neither a base nor stored packages to tell new from old.',
  remedy: 'Apply the fixes, or accept some under "ignores" with a reason and an end.',
  everyday: 'warn',
  release: 'fail',
  cases: ({ findings }) =>
    findings
      ? together(
          serious(findings).filter(({ change }) => change === 'unknown'),
          findings.basis.kind === 'baseline'
            ? 'of which nothing stored tells whether they are new'
            : 'and no base to tell new from old',
        )
      : [],
  inOrder: ({ findings }) =>
    findings && scannersOfBase(findings).size === 0
      ? inOrder(noneFound(findings, 'high or critical', ['head']))
      : null,
};

export const knownFinding: Rule = {
  name: 'known-finding',
  description:
    'A high or critical finding is in the head, and in the base or the stored packages as well.',
  remedy: 'Apply the fixes, or accept some under "ignores" with a reason and an end.',
  everyday: 'pass',
  release: 'fail',
  cases: ({ findings }) =>
    findings
      ? together(
          serious(findings).filter(({ change }) => change === 'unchanged'),
          findings.basis.kind === 'baseline'
            ? `that the packages in ${findings.basis.path} have too`
            : 'that the base has too',
        )
      : [],
};

export const ignoreExpired: Rule = {
  name: 'ignore-expired',
  description: 'An entry under "ignores" has ended; what it covered counts again.',
  remedy: 'Remove the entry, or renew it with a new reason and end.',
  everyday: 'warn',
  release: 'warn',
  cases: ({ findings }) =>
    (findings?.unusedIgnores ?? [])
      .filter(({ why }) => why === 'expired')
      .map(({ id, reason }) => ({
        subject: id,
        text: `the ignore of ${id} has expired (${reason})`,
        evidence: { document: 'findings', id },
      })),
};

/** How many findings are named in one sentence; all are in the findings table. */
const MAX_NAMED = 3;

/** One case for all: fifty lines of old findings would bury what matters. */
function together(found: readonly Finding[], what: string): Case[] {
  const [first] = found;
  if (!first) return [];
  const counts = SERIOUS.map((severity) => ({
    severity,
    count: found.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`);
  const named = found.slice(0, MAX_NAMED).map(shortly).join(', ');
  const more = found.length > MAX_NAMED ? ` and ${found.length - MAX_NAMED} more` : '';
  return [
    {
      subject: found.length === 1 ? (first.services[0] ?? 'stack') : 'stack',
      text: `${listed(counts)} finding${found.length === 1 ? '' : 's'} ${what}: ${named}${more}`,
      evidence: { document: 'findings', id: first.key },
    },
  ];
}

const SERIOUS = ['critical', 'high'] as const;

function serious(findings: FindingsDocument): Finding[] {
  const inHead = findings.findings.filter(({ variants }) => variants.includes('head'));
  return SERIOUS.flatMap((severity) => inHead.filter((finding) => finding.severity === severity));
}

/** Scanners whose word on the base is whole: one failed target of the base, and "not in the base" is not known. */
function scannersOfBase(findings: FindingsDocument): Set<string> {
  return new Set(
    findings.scanners
      .filter(({ targets }) => {
        const ofBase = targets.filter(({ variant }) => variant === 'base');
        return ofBase.length > 0 && ofBase.every(({ outcome }) => outcome.kind === 'scanned');
      })
      .map(({ name }) => name),
  );
}

function caseOf(finding: Finding): Case {
  const fix = finding.package?.fixedVersion;
  return {
    subject: finding.services[0] ?? 'stack',
    text: `${finding.change}: ${shortly(finding)} (${finding.severity}): ${finding.title}${fix ? `; fixed in ${fix}` : ''}`,
    evidence: { document: 'findings', id: finding.key },
  };
}

function shortly({ id, package: pack, services }: Finding): string {
  const where = pack ? ` in ${pack.name} ${pack.installedVersion ?? ''}`.trimEnd() : '';
  const of = services.length > 2 ? plural(services.length, 'service') : listed(services);
  return `${id}${where}${of === '' ? '' : ` of ${of}`}`;
}

function inOrder(text: string | null): Case | null {
  if (text === null) return null;
  return { subject: 'stack', text, evidence: { document: 'findings', id: 'findings' } };
}
