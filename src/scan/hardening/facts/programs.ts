/** The names of the programs in a command line: first words, and what follows `&&`, `;`, `|` or `exec`. */
const WRAPPERS = new Set([
  'sh',
  'bash',
  'ash',
  'dash',
  'exec',
  'sudo',
  'env',
  'tini',
  'dumb-init',
  'nohup',
  '--',
  '-c',
  '-lc',
  '-ec',
]);

export function programsOf(commandLine: string): string[] {
  return commandLine
    .slice(0, MAX_COMMAND_CHARACTERS)
    .split(/&&|\|\||[;|&\n]/)
    .flatMap((part) => {
      const words = part
        .replace(/["'()]/g, ' ')
        .trim()
        .split(/\s+/);
      const program = words.map(baseName).find((word) => word !== '' && !WRAPPERS.has(word));
      return program === undefined ? [] : [program];
    });
}

/** Longer command lines are scripts; their beginning says which program it is. */
const MAX_COMMAND_CHARACTERS = 4_096;

function baseName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}
