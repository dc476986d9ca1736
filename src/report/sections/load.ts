/** What each scenario asked for, what it got, and what that cost. */
import type { Block, Latency } from '../../records/generated/run.ts';
import type { Scenario } from '../../records/generated/stack.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { counted, formatDuration } from '../../records/units.ts';
import { mergeLatencies } from '../../stats/latency.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline } from '../escape.ts';
import { NOTHING } from '../figures.ts';
import { left, paragraphs, right, table } from '../table.ts';
import { badAnswers, percentiles } from './responses.ts';

export function load({ stack, run }: ReportDocuments): Section | null {
  if (!run || stack.scenarios.length === 0) return null;
  const rounds = measuredRounds(run).map((round) => round.blocks);
  const columns = [
    left('Scenario'),
    left('Load'),
    right('Intended'),
    right('Achieved'),
    right('p50'),
    right('p90'),
    right('p95'),
    right('p99'),
    right('max'),
    right('CPU per answer'),
    left('Bad'),
    left('Void blocks'),
  ];
  return {
    title: 'Load',
    body: paragraphs(
      table(
        columns,
        stack.scenarios.map((scenario) =>
          row(
            scenario,
            rounds.map((blocks) => blocks.filter((block) => block.scenario === scenario.id)),
          ),
        ),
      ),
      'Latency counts from the intended send time in an open loop. CPU is that of the whole stack. All rounds together; in brackets, the range of the rounds’ own p50.',
    ),
  };
}

function row(scenario: Scenario, rounds: readonly (readonly Block[])[]): string[] {
  const blocks = rounds.flat();
  return [
    `${code(scenario.id)} on ${code(scenario.endpoint)}`,
    loadOf(scenario),
    scenario.load.kind === 'open' ? rate(blocks, ({ intended }) => intended) : NOTHING,
    rate(blocks, ({ answers }) => answers),
    ...percentiles(rounds.flatMap((own) => mergeLatencies(latenciesOf(own)) ?? [])),
    cpuPerAnswer(blocks.filter(isTimed)),
    badAnswers(blocks),
    voidBlocks(blocks),
  ];
}

function isTimed(block: Block): boolean {
  return block.void === null;
}

function latenciesOf(blocks: readonly Block[]): Latency[] {
  return blocks.filter(isTimed).flatMap(({ latency }) => latency ?? []);
}

function loadOf({ load: asked }: Scenario): string {
  if (asked.kind === 'closed') {
    return `closed loop, ${counted(asked.connections, 'connection')}`;
  }
  const ramp = asked.stages.map(
    ({ ratePerSecond, durationMs }) => ` → ${ratePerSecond}/s over ${formatDuration(durationMs)}`,
  );
  return `open loop, ${asked.ratePerSecond}/s${ramp.join('')}`;
}

function rate(blocks: readonly Block[], count: (block: Block) => number): string {
  const seconds = blocks.reduce((sum, block) => sum + block.durationMs, 0) / 1_000;
  const total = blocks.reduce((sum, block) => sum + count(block), 0);
  return seconds > 0 ? `${Number((total / seconds).toPrecision(3))}/s` : NOTHING;
}

function cpuPerAnswer(blocks: readonly Block[]): string {
  const answers = blocks.reduce((sum, block) => sum + block.answers, 0);
  const seconds = blocks
    .flatMap(({ cpu }) => Object.values(cpu))
    .reduce((sum, cpu) => sum + cpu.totalSeconds, 0);
  return answers === 0 ? NOTHING : formatDuration((seconds / answers) * 1_000);
}

function voidBlocks(blocks: readonly Block[]): string {
  const reasons = blocks.flatMap((block) => block.void ?? []);
  if (blocks.length === 0) return '❓ not run';
  if (reasons.length === 0) return `0 of ${blocks.length}`;
  return `❌ ${reasons.length} of ${blocks.length}: ${inline([...new Set(reasons)].join('; '))}`;
}
