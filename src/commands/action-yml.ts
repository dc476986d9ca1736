/** A command's action.yml, from its declaration. */
import type { Command } from './command.ts';
import { explain } from './help.ts';

/** `depth`: folders between the action.yml and the repository's root. */
export function actionYml(command: Command, depth: number): string {
  const path = `$GITHUB_ACTION_PATH/${'../'.repeat(depth)}dist/index.js`;
  const inputs = Object.entries(command.inputs).filter(([, spec]) => spec.shellOnly !== true);
  const outputs = Object.entries(command.outputs);
  return [
    `# Generated from src/commands/${command.name}.ts by script/generate.mjs.`,
    `name: 'compose-gate${depth === 0 ? '' : `: ${command.name}`}'`,
    `description: ${quote(command.summary)}`,
    `author: 'The compose-gate authors'`,
    ...(depth === 0 ? ['branding:', '  icon: bar-chart-2', '  color: blue'] : []),
    'inputs:',
    ...inputs.flatMap(([name, spec]) => [
      `  ${name}:`,
      `    description: ${quote(explain(spec))}`,
      '    required: false',
      `    default: ${name === 'github-token' ? '${{ github.token }}' : "''"}`,
    ]),
    ...(outputs.length === 0 ? [] : ['outputs:']),
    ...outputs.flatMap(([name, description]) => [
      `  ${name}:`,
      `    description: ${quote(description)}`,
      `    value: \${{ steps.run.outputs.${name} }}`,
    ]),
    'runs:',
    '  using: composite',
    '  steps:',
    '    - id: run',
    '      shell: bash',
    '      env:',
    '        ACTION_INPUTS: ${{ toJSON(inputs) }}',
    `      run: node "${path}" ${command.name}`,
    '',
  ].join('\n');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
