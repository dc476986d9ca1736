/** Every command, each loaded only when it runs: what a command does not need costs it nothing. */
import type { Command } from './command.ts';

const loaders = {
  check: async () => (await import('./check.ts')).check,
  up: async () => (await import('./up.ts')).up,
  measure: async () => (await import('./measure.ts')).measure,
  scan: async () => (await import('./scan.ts')).scan,
  compare: async () => (await import('./compare.ts')).compare,
  gate: async () => (await import('./gate.ts')).gate,
  report: async () => (await import('./report.ts')).report,
  baseline: async () => (await import('./baseline.ts')).baseline,
  down: async () => (await import('./down.ts')).down,
} satisfies Record<string, () => Promise<Command>>;

export const commandNames = Object.keys(loaders);

/** The command of that name, or undefined. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name as keyof typeof loaders]() : undefined;
}

export function loadAllCommands(): Promise<Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
