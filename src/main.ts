#!/usr/bin/env node
/** The one program: a command's name and its flags from a shell, or from an action step. */
import { VERSION } from './version.ts';

const OLDEST_NODE = 22;
/** For what ends by itself: by then, all that is still open are questions to an engine that does not answer. */
const LEAVE_AFTER_MS = 1_000;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args[0] === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const major = Number.parseInt(process.versions.node, 10);
  if (major < OLDEST_NODE) {
    process.stderr.write(
      `compose-gate needs Node.js ${OLDEST_NODE} or later; this is ${process.versions.node}. In a workflow, add actions/setup-node before it.\n`,
    );
    return 2;
  }
  const { runProgram } = await import('./commands/program.ts');
  return runProgram(args, VERSION);
}

process.exitCode = await main();
setTimeout(() => process.exit(), LEAVE_AFTER_MS).unref();
