/** What Compose files and containers say, as one list of findings and one table; base and head stay apart. */
import { createHash } from 'node:crypto';
import { plainText } from '../../records/text.ts';
import { keyOf } from '../findings/key.ts';
import { highest, severityRank } from '../findings/severity.ts';
import { complianceTable, type ComplianceRow } from './compliance.ts';
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
  const variants = new Set(parts.map(({ variant }) => variant));
  const findings = [...variants].flatMap((variant) => {
    const own = parts.filter((part) => part.variant === variant);
    return findingsOf(own, variant, overrides);
  });
  return {
    findings: findings.sort(bySeverityThenKey),
    compliance: complianceTable(parts),
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
    problems: unknownRules(overrides),
  };
}

/** One finding per key, however many witnesses, containers and files say it. */
function findingsOf(
  parts: readonly HardeningPart[],
  variant: Variant,
  overrides: RuleOverrides,
): Finding[] {
  const findings = new Map<string, Finding>();
  const places = new Map(parts.flatMap((part) => [...part.places]));
  for (const sighting of sightingsOf(parts)) {
    const severity = severityOf(sighting.rule, sighting.found, overrides, sighting.hosted);
    if (severity === 'off') continue;
    const finding = findingOf(sighting, severity, variant, places);
    const known = findings.get(finding.key);
    findings.set(finding.key, known ? confirmed(known, finding) : finding);
  }
  return [...findings.values()];
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
  return (['compose', 'engine'] as const).flatMap((witness) =>
    parts.flatMap(({ answers, hosted }) =>
      answers.flatMap((answer) => {
        const { rule, service, decision } = answer;
        if (answer.witness !== witness || decision.kind !== 'fail') return [];
        if (witness === 'compose' && refuted.has(subjectKey(answer))) return [];
        return decision.evidence.map((found) => ({ rule, service, found, hosted }));
      }),
    ),
  );
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
    key: keyOf('hardening', keyParts(rule, service, found)),
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

function keyParts(rule: Rule, service: string | null, { discriminator }: Evidence): string[] {
  const subject = [rule.name, service ?? ENGINE];
  return discriminator === null ? subject : [...subject, shortened(discriminator)];
}

const MAX_DISCRIMINATOR_CHARACTERS = 200;

/** No honest path or port is that long; two dishonest ones still differ. */
function shortened(text: string): string {
  if (text.length <= MAX_DISCRIMINATOR_CHARACTERS) return text;
  const digest = createHash('sha256').update(text).digest('hex');
  return `${text.slice(0, MAX_DISCRIMINATOR_CHARACTERS)}~${digest.slice(0, 16)}`;
}

/** The first sighting wins, with the worse severity and whatever it lacked. */
function confirmed(known: Finding, again: Finding): Finding {
  const severity = highest([known.severity, again.severity]);
  return {
    ...known,
    severity,
    severities: { hardening: severity },
    location: known.location ?? again.location,
    fixEdit: known.fixEdit ?? again.fixEdit,
  };
}

function bySeverityThenKey(one: Finding, other: Finding): number {
  const worseFirst = severityRank(other.severity) - severityRank(one.severity);
  return worseFirst !== 0 ? worseFirst : Number(one.key > other.key) - Number(one.key < other.key);
}
