/** Whether the scanners ran, and to the end. */
import type { Scanner, Target } from '../../records/generated/findings.ts';
import { scanFailures } from '../../records/scan-failures.ts';
import { listed, plural, type Case, type Rule } from '../rule.ts';

export const SCANNER_TITLES: Record<Scanner['name'], string> = {
  trivy: 'Trivy',
  snyk: 'Snyk',
  hardening: 'the hardening rules',
};

export const scanFailed: Rule = {
  name: 'scan-failed',
  description: 'A scan was started and did not finish for an image or file.',
  remedy: 'Read what the scanner said; run again when it is repaired.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  cases: ({ findings }) => (findings?.scanners ?? []).flatMap(failuresOf),
};

export const scannerMissing: Rule = {
  name: 'scanner-missing',
  coverage: true,
  description: 'A scanner was asked for and could not be used: not installed, no token, no quota.',
  remedy: 'Install it or give its token, or turn it off under "scan" in .compose-gate.yml.',
  everyday: 'warn',
  release: 'evidence-missing',
  cases: ({ findings }) =>
    (findings?.scanners ?? []).flatMap(({ name, outcome }) => {
      if (outcome.kind !== 'not-scanned') return [];
      if (outcome.reason === 'not-asked' || outcome.reason === 'nothing-to-scan') return [];
      return {
        subject: name,
        text: `${SCANNER_TITLES[name]} did not scan: ${outcome.text}`,
        evidence: { document: 'findings', id: name },
      };
    }),
};

export const notScanned: Rule = {
  name: 'not-scanned',
  coverage: true,
  description: 'There is no findings document: nothing was scanned.',
  remedy: 'Run `compose-gate scan` before the gate.',
  everyday: 'warn',
  release: 'evidence-missing',
  cases: ({ findings }) =>
    findings
      ? []
      : [
          {
            subject: 'stack',
            text: 'nothing was scanned',
            evidence: { document: 'findings', id: 'missing' },
          },
        ],
};

/** Beyond this many targets, their number says more than their names. */
const MAX_NAMED = 3;

/** A scanner that failed as a whole says so once; else targets that failed for one reason are told together. */
function failuresOf({ name, outcome, targets }: Scanner): Case[] {
  const evidence = { document: 'findings', id: name } as const;
  const title = SCANNER_TITLES[name];
  if (outcome.kind === 'failed') {
    return [{ subject: name, text: `${title} failed: ${outcome.text}`, evidence }];
  }
  return scanFailures(targets).map(({ why, targets: failed }) => {
    const names = failed.map(namedTarget);
    const hidden = names.length - MAX_NAMED;
    const shown = names.slice(0, MAX_NAMED);
    const where = hidden > 0 ? `${shown.join(', ')} and ${hidden} more` : listed(shown);
    return {
      subject: name,
      text: `${title} failed on ${where} (${names.length} of ${plural(targets.length, 'target')}): ${why}`,
      evidence,
    };
  });
}

function namedTarget({ name, variant }: Target): string {
  return variant === 'base' ? `${name} of the base` : name;
}
