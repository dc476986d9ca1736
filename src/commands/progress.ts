/** A live list on a terminal, plain lines elsewhere. */
import { createLogUpdate } from 'log-update';
import { formatDuration } from '../records/units.ts';
import type { Context } from './command.ts';

export interface Progress {
  /** A new heading, such as a round; what was live before becomes permanent. */
  section(title: string): void;
  /** What is going on now. */
  step(text: string): void;
  /** Null: it has been started, and nothing more is known of it. */
  ready(service: string, readyMs: number | null): void;
  /** How the gated metrics stand, one line each. */
  metrics(lines: readonly string[]): void;
  /** Something to know before the next section. */
  note(text: string): void;
  done(): void;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 120;

export function progressOf(context: Context): Progress {
  return context.terminal.isInteractive ? liveProgress() : plainProgress(context);
}

function plainProgress({ log }: Context): Progress {
  return {
    section: (title) => log.info(title),
    step: (text) => log.info(`  ${text}`),
    ready: (service, readyMs) =>
      log.info(
        readyMs === null
          ? `  ${service} started`
          : `  ${service} ready after ${formatDuration(readyMs)}`,
      ),
    metrics: (lines) => {
      for (const line of lines) log.info(`  ${line}`);
    },
    note: (text) => log.info(text),
    done: () => undefined,
  };
}

function liveProgress(): Progress {
  const update = createLogUpdate(process.stderr);
  const state = {
    title: '',
    step: '',
    services: new Map<string, string>(),
    metrics: [] as readonly string[],
  };
  let frame = 0;
  const draw = () => {
    frame += 1;
    const spinner = FRAMES[frame % FRAMES.length] ?? '';
    const services = [...state.services].map(([name, text]) => `    ✓ ${name} ${text}`);
    update(
      [`${spinner} ${state.title}${state.step === '' ? '' : ` · ${state.step}`}`, ...services].join(
        '\n',
      ),
    );
  };
  const timer = setInterval(draw, FRAME_MS);
  timer.unref();
  const settle = () => {
    if (state.title === '') return;
    const slowest = [...state.services].at(-1);
    update(`✓ ${state.title}${slowest ? ` · ${state.services.size} services ready` : ''}`);
    update.done();
  };
  return {
    section: (title) => {
      settle();
      Object.assign(state, { title, step: '', services: new Map() });
      draw();
    },
    step: (text) => {
      state.step = text;
      draw();
    },
    ready: (service, readyMs) => {
      state.services.set(service, readyMs === null ? 'started' : formatDuration(readyMs));
      draw();
    },
    metrics: (lines) => {
      state.metrics = lines;
      draw();
    },
    note: (text) => {
      settle();
      state.title = '';
      process.stderr.write(`${text}\n`);
    },
    done: () => {
      clearInterval(timer);
      settle();
      state.title = '';
    },
  };
}
