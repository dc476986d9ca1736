/** docs/reference/commands.md, from the declarations. */
import type { Command } from './command.ts';
import { explain } from './help.ts';
import type { InputSpec } from './inputs.ts';

export function commandReference(commands: readonly Command[]): string {
  return [
    '# Commands and actions',
    '',
    'Generated from the declarations in `src/commands/`. Each command is also an action: `check` is the root action, the others are `actions/<name>`. In an action an input that may be given several times takes one value per line.',
    '',
    ...commands.flatMap(section),
  ].join('\n');
}

function section(command: Command): string[] {
  const inputs = Object.entries(command.inputs);
  const outputs = Object.entries(command.outputs);
  return [
    `## ${command.name}`,
    '',
    `${command.summary}. ${command.details}`,
    '',
    '| flag | action input | meaning |',
    '| --- | --- | --- |',
    ...inputs.map(
      ([name, spec]) =>
        `| ${flagCell(name, spec)} | ${spec.shellOnly === true ? '' : `\`${name}\``} | ${cell(explain(spec))} |`,
    ),
    '',
    ...(outputs.length === 0
      ? []
      : [
          '| output | meaning |',
          '| --- | --- |',
          ...outputs.map(([name, text]) => `| \`${name}\` | ${cell(text)} |`),
          '',
        ]),
  ];
}

function flagCell(name: string, spec: InputSpec): string {
  if (spec.type === 'secret') return `environment: \`${spec.variable}\``;
  return `${spec.short === undefined ? '' : `\`-${spec.short}\`, `}\`--${name}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
