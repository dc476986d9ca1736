/** What a command is: a name, its inputs as data, and a run() that reads as a list of verbs. */
import type { Log } from '../platform/log.ts';
import type { Inputs, InputSpecs } from './inputs.ts';

/** Everything a command may know of the world around it. */
export interface Context {
  directory: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  log: Log;
  /** Results, and only results. */
  print: (text: string) => void;
  terminal: { isInteractive: boolean; columns: number; hasColor: boolean };
  /** Called from an action step rather than a shell. */
  inActions: boolean;
  /** Step outputs in an action; nothing in a shell. */
  setOutputs: (outputs: Record<string, string>) => Promise<void>;
  version: string;
}

export interface Command<Specs extends InputSpecs = InputSpecs> {
  name: string;
  summary: string;
  /** A paragraph for --help and the reference. */
  details: string;
  inputs: Specs;
  /** The input that a first word without dashes stands for: `baseline update`. */
  word?: string;
  /** Step outputs, name → description. */
  outputs: Record<string, string>;
  /** The exit code; errors are thrown. */
  run(inputs: Inputs<Specs>, context: Context): Promise<number>;
}

/** Keeps the literal types of the inputs, so that run() gets them typed. */
export function defineCommand<const Specs extends InputSpecs>(command: Command<Specs>): Command {
  return command;
}
