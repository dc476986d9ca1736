/** Start-up as a picture made of text: when each service was created, started, listening and ready, over the stack's time. */
import type { Round, ServiceStartup } from '../records/generated/run.ts';
import { median } from '../records/rounds.ts';
import { plainText } from '../records/text.ts';
import { formatDuration } from '../records/units.ts';

const BAR_WIDTH = 48;
const NAME_WIDTH = 20;

export const WATERFALL_LEGEND = '· created, ░ started, █ listening until ready';

/** The round whose start-up is nearest the median: a picture of what usually happens. */
export function typicalRound(rounds: readonly Round[]): Round | undefined {
  const middle = median(rounds.flatMap((round) => round.startup.readyMs ?? []));
  if (middle === undefined) return rounds[0];
  const distance = ({ startup }: Round) =>
    startup.readyMs === null ? Number.POSITIVE_INFINITY : Math.abs(startup.readyMs - middle);
  return [...rounds].sort((a, b) => distance(a) - distance(b))[0];
}

/** Moments since the round began, in order; a later one that was never seen is the one before it. */
interface Moments {
  createdMs: number;
  startedMs: number;
  listeningMs: number;
  readyMs: number;
}

export function waterfall(round: Round): string[] {
  const services = round.startup.services
    .map((start) => ({ start, moments: momentsOf(start) }))
    .filter((each): each is { start: ServiceStartup; moments: Moments } => each.moments !== null)
    .sort((a, b) => a.moments.startedMs - b.moments.startedMs);
  if (services.length === 0) return [];
  const from = Math.min(...services.map(({ moments }) => moments.createdMs));
  const to = Math.max(...services.map(({ moments }) => moments.readyMs), from + 1);
  const nameWidth = Math.min(
    NAME_WIDTH,
    Math.max(...services.map(({ start }) => plainText(start.service).length)),
  );
  const end = formatDuration(to - from);
  const scale = `${' '.repeat(nameWidth)}  0${end.padStart(BAR_WIDTH - 1)}`;
  const lines = services.map(({ start, moments }) => {
    const name = plainText(start.service, nameWidth).padEnd(nameWidth);
    return `${name}  ${bar(moments, from, to)}  ${outcome(start)}`;
  });
  return [scale, ...lines];
}

function momentsOf(start: ServiceStartup): Moments | null {
  const { createdMs, startedMs, listeningMs, readyMs } = start;
  if (startedMs === null) return null;
  const ready = startedMs + (readyMs ?? listeningMs ?? 0);
  // A service that is asked on no port of its own has nothing to wait for between start and ready.
  const listening = Math.min(ready, startedMs + (listeningMs ?? 0));
  return {
    createdMs: Math.min(createdMs ?? startedMs, startedMs),
    startedMs,
    listeningMs: listening,
    readyMs: ready,
  };
}

/** Anything that happened is at least one character wide. */
function bar(moments: Moments, from: number, to: number): string {
  const at = (ms: number) => Math.round(((ms - from) / (to - from)) * BAR_WIDTH);
  const end = Math.min(BAR_WIDTH, Math.max(at(moments.readyMs), at(moments.startedMs) + 1));
  const cells = Array.from({ length: BAR_WIDTH }, (_, index) => {
    if (index >= end || index < at(moments.createdMs)) return ' ';
    if (index < at(moments.startedMs)) return '·';
    return index < at(moments.listeningMs) ? '░' : '█';
  });
  return cells.join('');
}

function outcome({ readyMs, readyBy }: ServiceStartup): string {
  if (readyMs === null) return 'never ready';
  return `${formatDuration(readyMs)} (${readyBy ?? 'started'})`;
}
