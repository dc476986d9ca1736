/** Asks every rule about every service (or the engine) and keeps all answers: they are the compliance table. */
import type { EngineFacts } from './facts/engine-facts.ts';
import type { ServiceFacts } from './facts/service-facts.ts';
import { allRules } from './rules/index.ts';
import { notDecidable, type Decision, type Rule, type ServiceRule } from './rules/rule.ts';

export type Witness = 'compose' | 'engine';

export interface Answered {
  rule: Rule;
  /** null: the engine itself. */
  service: string | null;
  witness: Witness;
  decision: Decision;
}

export function evaluateService(facts: ServiceFacts, witness: Witness): Answered[] {
  return serviceRules().map((rule) => ({
    rule,
    service: facts.service,
    witness,
    decision: canAnswer(rule, witness) ? rule.check(facts) : notDecidable(WHO_KNOWS[witness]),
  }));
}

export function evaluateEngine(engine: EngineFacts): Answered[] {
  return allRules.flatMap((rule): Answered[] =>
    rule.subject === 'engine'
      ? [{ rule, service: null, witness: 'engine', decision: rule.check(engine) }]
      : [],
  );
}

const WHO_KNOWS: Record<Witness, string> = {
  compose: 'only the running container or its image can tell',
  engine: 'only the Compose file can tell',
};

function serviceRules(): ServiceRule[] {
  return allRules.filter((rule) => rule.subject === 'service');
}

function canAnswer(rule: ServiceRule, witness: Witness): boolean {
  return rule.decidedBy === 'both' || rule.decidedBy === witness;
}
