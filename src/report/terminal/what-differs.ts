/** The first few facts beside a regression; the report has all of them. */
import type { Fact, Why } from '../../records/generated/comparison.ts';
import { plainText } from '../../records/text.ts';
import { factLine } from '../facts.ts';
import { wrap } from './columns.ts';

const MAX_SERVICES = 4;
const MAX_FACTS = 4;

export function whatDiffersLines(why: Why | null | undefined, width: number): string[] {
  if (!why || why.regressions.length === 0) return [];
  const related = new Set(
    why.regressions.flatMap(({ services }) => services.map(({ service }) => service)),
  );
  const near = [...related].flatMap((name) =>
    why.services.filter(({ service }) => service === name),
  );
  if (near.length === 0)
    return wrap('Nothing that we record differs in what regressed or what it depends on.', width);
  const hidden = near.length - MAX_SERVICES;
  return [
    ...wrap('What differs in what regressed and in what it depends on (facts, not causes):', width),
    ...near
      .slice(0, MAX_SERVICES)
      .flatMap(({ service, facts }) =>
        wrap(`${plainText(service)}: ${listed(facts)}`, width - 2, '  ').map((line) => `  ${line}`),
      ),
    ...(hidden > 0 ? [`  … and ${hidden} more services in the report`] : []),
  ];
}

function listed(facts: readonly Fact[]): string {
  const hidden = facts.length - MAX_FACTS;
  return [
    ...facts.slice(0, MAX_FACTS).map((fact) => plainText(factLine(fact))),
    ...(hidden > 0 ? [`and ${hidden} more in the report`] : []),
  ].join('; ');
}
