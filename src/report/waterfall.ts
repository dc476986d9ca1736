/** Start-up as a picture made of text: when each service was started, listening and ready, from the first start event on. */
import type { Round, ServiceStartup } from '../records/generated/run.ts';
import { median } from '../records/rounds.ts';
import { plainText } from '../records/text.ts';
import { formatDuration } from '../records/units.ts';

const BAR_WIDTH = 48;
const NAME_WIDTH = 20;

export const WATERFALL_LEGEND = '· waits to be started, ░ started, █ listening until ready';

/** The round whose start-up is nearest the median: a picture of what usually happens. */
export function typicalRound(rounds: readonly Round[]): Round | undefined {
  const middle = median(rounds.flatMap((round) => round.startup.readyMs ?? []));
  if (middle === undefined) return rounds[0];
  const distance = ({ startup }: Round) =>
    startup.readyMs === null ? Number.POSITIVE_INFINITY : Math.abs(startup.readyMs - middle);
  return [...rounds].sort((a, b) => distance(a) - distance(b))[0];
}

/** Since the first start event, in order; a later one that was never seen is the one before it. */
interface Moments {
  createdMs: number;
  startedMs: number;
  listeningMs: number;
  readyMs: number;
}

export function waterfall(round: Round): string[] {
  const services = momentsByService(round);
  if (services.length === 0) return [];
  const end = Math.max(...services.map(({ moments }) => moments.readyMs), 1);
  const nameWidth = Math.min(
    NAME_WIDTH,
    Math.max(...services.map(({ start }) => plainText(start.service).length)),
  );
  const scale = `${' '.repeat(nameWidth)}  0${formatDuration(end).padStart(BAR_WIDTH - 1)}`;
  const lines = services.map(({ start, moments }) => {
    const name = plainText(start.service, nameWidth).padEnd(nameWidth);
    return `${name}  ${bar(moments, end)}  ${outcome(start)}`;
  });
  return [scale, ...lines];
}

/** How long before the first start event the first container was created, in milliseconds. */
export function createdBeforeMs(round: Round): number {
  return Math.max(0, ...momentsByService(round).map(({ moments }) => -moments.createdMs));
}

/** In the order in which they were started. */
function momentsByService({ startup }: Round): { start: ServiceStartup; moments: Moments }[] {
  const started = startup.services
    .flatMap((start) => (start.startedMs === null ? [] : { start, startedMs: start.startedMs }))
    .sort((a, b) => a.startedMs - b.startedMs);
  const originMs = started[0]?.startedMs ?? 0;
  return started.map(({ start, startedMs }) => ({
    start,
    moments: momentsOf(start, startedMs, originMs),
  }));
}

function momentsOf(start: ServiceStartup, startedAtMs: number, originMs: number): Moments {
  const { createdMs, listeningMs, readyMs } = start;
  const startedMs = startedAtMs - originMs;
  const ready = startedMs + (readyMs ?? listeningMs ?? 0);
  return {
    createdMs: Math.min((createdMs ?? startedAtMs) - originMs, startedMs),
    startedMs,
    // A service that is asked on no port of its own has nothing to wait for between start and ready.
    listeningMs: Math.min(ready, startedMs + (listeningMs ?? 0)),
    readyMs: ready,
  };
}

/** Every service that was started has at least one cell, the last one too. */
function bar(moments: Moments, end: number): string {
  const at = (ms: number) => Math.round((ms / end) * BAR_WIDTH);
  const from = Math.min(BAR_WIDTH - 1, at(moments.startedMs));
  const to = Math.max(at(moments.readyMs), from + 1);
  const hasListened = moments.listeningMs < moments.readyMs;
  const listening = Math.min(at(moments.listeningMs), hasListened ? to - 1 : to);
  const cells = Array.from({ length: BAR_WIDTH }, (_, index) => {
    if (index >= to || index < at(moments.createdMs)) return ' ';
    if (index < from) return '·';
    return index < listening ? '░' : '█';
  });
  return cells.join('');
}

function outcome({ readyMs, readyBy }: ServiceStartup): string {
  if (readyMs === null) return 'never ready';
  if (readyBy === null || readyBy === 'started') return 'started';
  return `${formatDuration(readyMs)} (${readyBy})`;
}
