/** A hardening rule as data, and the answers it can give. */
import type { EngineFacts } from '../facts/engine-facts.ts';
import type { ServiceFacts } from '../facts/service-facts.ts';
import type { Items, Place, Setting } from '../facts/setting.ts';
import type { FindingEdit, Severity } from '../findings.ts';

interface RuleText {
  /** Stable: configs, ignores and finding keys are made of it. */
  name: string;
  /** Number in the CIS Docker Benchmark 1.6.0. */
  cis: string | null;
  severity: Severity;
  /** A rule that is noise for most stacks waits to be turned on. */
  defaultOn: boolean;
  title: string;
  why: string;
  fix: string;
}

export interface ServiceRule extends RuleText {
  subject: 'service';
  /** Who can answer; a rule is asked nothing else. */
  decidedBy: 'compose' | 'engine' | 'both';
  /** The running container knows better: where it passes, what the file seemed to say is dropped. */
  engineOverrides?: true;
  check(facts: ServiceFacts): Decision;
}

export interface EngineRule extends RuleText {
  subject: 'engine';
  decidedBy: 'engine';
  check(engine: EngineFacts): Decision;
}

export type Rule = ServiceRule | EngineRule;

export type Decision =
  | { kind: 'pass' }
  | { kind: 'fail'; evidence: readonly Evidence[] }
  | { kind: 'not-applicable'; why: string }
  | { kind: 'not-decidable'; why: string };

export interface Evidence {
  /** Tells two findings of one rule and service apart: a capability, port or path. */
  discriminator: string | null;
  /** Completes the rule's title; never holds a secret's value. */
  detail: string | null;
  /** Differs from the rule's own where some cases are worse than others. */
  severity: Severity | null;
  place: Place | null;
  fixEdit: FindingEdit | null;
}

export const pass: Decision = { kind: 'pass' };

export function notApplicable(why: string): Decision {
  return { kind: 'not-applicable', why };
}

export function notDecidable(why: string): Decision {
  return { kind: 'not-decidable', why };
}

export function evidence(place: Place | null, rest: Partial<Evidence> = {}): Evidence {
  return { discriminator: null, detail: null, severity: null, place, fixEdit: null, ...rest };
}

/** Fails with the evidence there is; without any, passes only if everything was known. */
export function failIfAny(found: readonly Evidence[], unknown: string | null = null): Decision {
  if (found.length > 0) return { kind: 'fail', evidence: found };
  return unknown === null ? pass : notDecidable(unknown);
}

/** Judges one setting: `judge` returns the evidence against it, or null. */
export function judgeSetting<T>(
  setting: Setting<T>,
  judge: (value: T, place: Place | null) => Evidence | null,
): Decision {
  if (setting.kind === 'unknown') return notDecidable(setting.why);
  const found = judge(setting.value, setting.place);
  return failIfAny(found ? [found] : []);
}

/** Judges every item of a list. */
export function judgeItems<T>(
  items: Items<T>,
  judge: (value: T, place: Place | null) => Evidence | null,
): Decision {
  const found = items.known.map(({ value, place }) => judge(value, place));
  return failIfAny(
    found.filter((one) => one !== null),
    items.unknown,
  );
}

export function isTrue(setting: Setting<boolean>): boolean {
  return setting.kind === 'known' && setting.value;
}
