/** The answers for one variant from one witness, before they are merged. */
import type { Answered } from './evaluate.ts';
import type { Variant } from './findings.ts';
import type { Position } from './source/node.ts';

/** What `hardenStatic` and `hardenRuntime` return. */
export interface HardeningPart {
  variant: Variant;
  answers: readonly Answered[];
  /** Where each service is declared; empty for what the engine says. */
  places: ReadonlyMap<string, Position>;
  /** What could not be looked at, in plain words. */
  notes: readonly string[];
  /** The engine is a hosted runner's. */
  hosted: boolean;
}

/** Rules and services where the running container shows that the file's omission does no harm. */
export function refutedByEngine(parts: readonly HardeningPart[]): Set<string> {
  const engine = parts
    .flatMap(({ answers }) => answers)
    .filter(({ witness }) => witness === 'engine');
  const failed = new Set(engine.filter(({ decision }) => decision.kind === 'fail').map(subjectKey));
  const refuting = engine.filter(
    ({ rule, decision }) =>
      decision.kind === 'pass' && rule.subject === 'service' && rule.engineOverrides === true,
  );
  return new Set(refuting.map(subjectKey).filter((key) => !failed.has(key)));
}

export function subjectKey({ rule, service }: Answered): string {
  return `${rule.name}:${service ?? ENGINE}`;
}

/** Compose refuses a service of this name. */
export const ENGINE = '@engine';
