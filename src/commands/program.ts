/** Chooses the command, parses its inputs once, and turns whatever happens into an exit code. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isExpected, exitCodeOf, messageOf, UserError } from '../platform/errors.ts';
import { streamLog } from '../platform/log.ts';
import { suggestion } from '../platform/nearest.ts';
import { safeLogLine, setOutputs } from '../github/output.ts';
import { plainText } from '../records/text.ts';
import { parseActionInputs } from './action-inputs.ts';
import type { Command, Context } from './command.ts';
import { parseFlags } from './flags.ts';
import { commandHelp, programHelp } from './help.ts';
import { readInputs, type InputSpecs } from './inputs.ts';
import { commandNames, loadAllCommands, loadCommand } from './registry.ts';

const DEFAULT_COLUMNS = 100;
const INTERRUPTED = 130;

export async function runProgram(args: readonly string[], version: string): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(programHelp(await loadAllCommands()));
    return name === undefined ? 2 : 0;
  }
  const interrupt = new AbortController();
  const context = contextOf(version, interrupt.signal);
  const release = onInterrupt(interrupt, context);
  try {
    const command = await loadCommand(name);
    if (!command)
      throw new UserError(
        `There is no command "${plainText(name, 60)}". ${suggestion(name, commandNames)}`,
      );
    if (rest.includes('--help') || rest.includes('-h')) {
      context.print(commandHelp(command));
      return 0;
    }
    const inputs = inputsOf(command, rest, context);
    const exitCode = await command.run(inputs as never, {
      ...context,
      directory: directoryOf(inputs, context),
    });
    return interrupt.signal.aborted ? INTERRUPTED : exitCode;
  } catch (error) {
    return interrupt.signal.aborted ? interrupted(context) : fail(error, context);
  } finally {
    release();
  }
}

/** @throws UserError when it is not there. */
function directoryOf(inputs: Record<string, unknown>, context: Context): string {
  const asked = inputs['directory'];
  if (typeof asked !== 'string') return context.directory;
  const directory = resolve(context.directory, asked);
  if (existsSync(directory)) return directory;
  throw new UserError(`The folder ${directory} is not there. Correct --directory.`);
}

function inputsOf(
  command: Command,
  args: readonly string[],
  context: Context,
): Record<string, unknown> {
  const fromAction = context.env['ACTION_INPUTS'];
  const specs: InputSpecs = command.inputs;
  return fromAction === undefined
    ? readInputs(specs, parseFlags(specs, withWord(command, args)), context.env, '--')
    : readInputs(specs, parseActionInputs(specs, fromAction), context.env, '');
}

/** `baseline update` is `baseline --action=update`. */
function withWord({ word }: Command, args: readonly string[]): readonly string[] {
  const [first, ...rest] = args;
  const isWord = word !== undefined && first !== undefined && !first.startsWith('-');
  return isWord ? [`--${word}=${first}`, ...rest] : args;
}

function contextOf(version: string, signal: AbortSignal): Context {
  const { stdout, stderr, env } = process;
  const inActions = env['GITHUB_ACTIONS'] === 'true';
  return {
    directory: process.cwd(),
    env,
    signal,
    log: streamLog(stderr, inActions ? safeLogLine : undefined),
    print: (text) => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    terminal: {
      isInteractive: stderr.isTTY && env['CI'] === undefined,
      columns: stdout.isTTY ? stdout.columns : DEFAULT_COLUMNS,
      hasColor: stdout.isTTY && env['NO_COLOR'] === undefined,
    },
    inActions,
    setOutputs: async (outputs) => {
      const path = env['GITHUB_OUTPUT'];
      if (inActions && path) await setOutputs(path, outputs);
    },
    version,
  };
}

/** The first signal asks the command to end and clean up; a second one while it does changes nothing. */
function onInterrupt(interrupt: AbortController, context: Context): () => void {
  const onSignal = () => {
    if (interrupt.signal.aborted) context.log.warn('still cleaning up');
    interrupt.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
}

function interrupted(context: Context): number {
  context.log.warn('interrupted; what was measured is kept, what was started is removed');
  return INTERRUPTED;
}

function fail(error: unknown, context: Context): number {
  if (isExpected(error)) context.log.info(`error: ${error.message}`);
  else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
    context.log.info(
      `This is a bug in compose-gate ${context.version}; please report it with this text:\n${stack}`,
    );
  }
  return exitCodeOf(error);
}
