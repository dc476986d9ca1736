/** What Compose files and containers say, for base and head, as one list of findings and one table. */
import { plainText } from '../../records/text.ts';
import { complianceTable, type ComplianceRow } from './compliance.ts';
import type { Answered } from './evaluate.ts';
import type { Finding, Severity, Variant } from './findings.ts';
import { severityOf, unknownRules, type RuleOverrides } from './overrides.ts';
import { ENGINE, refutedByEngine, subjectKey, type HardeningPart } from './part.ts';
import type { Evidence, Rule } from './rules/rule.ts';
import type { Position } from './source/node.ts';

export interface HardeningResult {
  findings: Finding[];
  compliance: ComplianceRow[];
  notes: string[];
  /** Names in the config that are no rules. */
  problems: string[];
}

const RULES_URL = 'https://github.com/compose-gate/compose-gate/blob/main/docs/reference/rules.md';

export function mergeHardening(
  parts: readonly HardeningPart[],
  overrides: RuleOverrides = {},
): HardeningResult {
  const findings = new Map<string, Finding>();
  for (const variant of ['head', 'base'] as const) {
    const own = parts.filter((part) => part.variant === variant);
    const places = new Map(own.flatMap((part) => [...part.places]));
    for (const sighting of sightingsOf(own)) {
      const severity = severityOf(sighting.rule, sighting.found, overrides, sighting.hosted);
      if (severity === 'off') continue;
      const finding = findingOf(sighting, severity, variant, places);
      const known = findings.get(finding.key);
      findings.set(finding.key, known ? confirmed(known, finding) : finding);
    }
  }
  return {
    findings: [...findings.values()].sort(bySeverityThenKey),
    compliance: complianceTable(parts),
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
    problems: unknownRules(overrides),
  };
}

interface Sighting {
  rule: Rule;
  service: string | null;
  found: Evidence;
  hosted: boolean;
}

/** Compose files first, so that a finding has its place in the file when a container only confirms it. */
function sightingsOf(parts: readonly HardeningPart[]): Sighting[] {
  const refuted = refutedByEngine(parts);
  const answers = parts.flatMap(({ answers, hosted }) =>
    answers.map((answer) => ({ answer, hosted })),
  );
  const composeFirst = [...answers].sort(
    (one, other) => witnessOrder(one.answer) - witnessOrder(other.answer),
  );
  return composeFirst.flatMap(({ answer, hosted }) => {
    const { rule, service, witness, decision } = answer;
    if (decision.kind !== 'fail') return [];
    if (witness === 'compose' && refuted.has(subjectKey(answer))) return [];
    return decision.evidence.map((found) => ({ rule, service, found, hosted }));
  });
}

function witnessOrder({ witness }: Answered): number {
  return witness === 'compose' ? 0 : 1;
}

function findingOf(
  { rule, service, found }: Sighting,
  severity: Severity,
  variant: Variant,
  places: ReadonlyMap<string, Position>,
): Finding {
  const position = found.place?.at ?? (service === null ? undefined : places.get(service));
  const detail = found.detail === null ? '' : `: ${found.detail}`;
  return {
    key: keyOf(rule, service, found),
    kind: 'hardening',
    id: rule.name,
    aliases: [],
    variants: [variant],
    services: service === null ? [] : [plainText(service)],
    title: plainText(`${rule.title}${detail}`),
    severity,
    severities: { hardening: severity },
    foundBy: ['hardening'],
    package: null,
    layer: 'unknown',
    location: position ? { ...position } : null,
    why: rule.why,
    fix: rule.fix,
    fixEdit: found.fixEdit,
    cis: rule.cis,
    epss: null,
    kev: null,
    url: `${RULES_URL}#${rule.name}`,
  };
}

function keyOf(rule: Rule, service: string | null, { discriminator }: Evidence): string {
  const parts = ['hardening', rule.name, service ?? ENGINE];
  if (discriminator !== null) parts.push(discriminator);
  return plainText(parts.join(':'), MAX_KEY_CHARACTERS);
}

const MAX_KEY_CHARACTERS = 500;

/** The first sighting wins, with the worse severity and whatever it lacked. */
function confirmed(known: Finding, again: Finding): Finding {
  const severity = order(again) < order(known) ? again.severity : known.severity;
  return {
    ...known,
    variants: [...new Set([...known.variants, ...again.variants])].sort(),
    severity,
    severities: { hardening: severity },
    location: known.location ?? again.location,
    fixEdit: known.fixEdit ?? again.fixEdit,
  };
}

const ORDER = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];

function order({ severity }: Finding): number {
  return ORDER.indexOf(severity);
}

function bySeverityThenKey(one: Finding, other: Finding): number {
  return order(one) - order(other) || (one.key < other.key ? -1 : 1);
}
