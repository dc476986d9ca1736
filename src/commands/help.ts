import type { Command } from './command.ts';
import type { InputSpec } from './inputs.ts';

const EXIT_CODES = `Exit codes
  0    pass, or warn
  1    the gate fails
  2    wrong input or a missing tool; nothing was judged
  3    evidence is missing where the policy asks for it
  70   a bug of ours
  130  interrupted`;

export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `compose-gate: is this Docker Compose stack slower, heavier, more fragile or less safe?

Usage: compose-gate <command> [flags]

Commands
${rows.join('\n')}

\`compose-gate <command> --help\` lists its flags; \`compose-gate check\` does it all, in the folder of a Compose file.

${EXIT_CODES}
`;
}

export function commandHelp(command: Command): string {
  const rows = Object.entries(command.inputs).map(([name, spec]) => ({
    left: flagOf(name, spec),
    right: explain(spec),
  }));
  const width = Math.max(0, ...rows.map(({ left }) => left.length));
  return `compose-gate ${command.name}: ${command.summary}
${usage(command)}
${wrap(command.details, 100)}

Flags
${rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${wrap(right, 100 - width - 4).replaceAll('\n', `\n${' '.repeat(width + 4)}`)}`).join('\n')}
`;
}

/** Said only of a command that takes a word. */
function usage({ name, word, inputs }: Command): string {
  const spec = word === undefined ? undefined : inputs[word];
  if (spec?.type !== 'choice') return '';
  return `\nUsage: compose-gate ${name} <${spec.choices.join('|')}> [flags]\n`;
}

function flagOf(name: string, spec: InputSpec): string {
  return `${spec.short === undefined ? '' : `-${spec.short}, `}${longFlagOf(name, spec)}`;
}

function longFlagOf(name: string, spec: InputSpec): string {
  switch (spec.type) {
    case 'flag':
      return `--${name}`;
    case 'text':
    case 'list':
      return `--${name} <${spec.placeholder}>`;
    case 'duration':
      return `--${name} <duration>`;
    case 'count':
      return `--${name} <count>`;
    case 'choice':
      return `--${name} <${spec.choices.join('|')}>`;
    case 'secret':
      return `$${spec.variable}`;
  }
}

/** What an input means, with its default. */
export function explain(spec: InputSpec): string {
  const value = 'default' in spec ? spec.default : undefined;
  return value === undefined ? spec.description : `${spec.description} [${String(value)}]`;
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
