import { defineCommand } from './command.ts';
import { REASONS } from '../compare/baseline/unfit.ts';
import { showBaseline } from './baseline/show.ts';
import { updateBaseline } from './baseline/update.ts';
import { outputInput } from './shared-inputs.ts';

export const baseline = defineCommand({
  name: 'baseline',
  summary: 'Keep the last runs of the default branch beside the code',
  details:
    'update adds the run in --output to baselines/<environment>.json, and show prints what is in there, and where its level changed and what creeps. The file holds up to 60 runs and stays under 1 MB; commit it on the default branch. A file that cannot be read is never written over.',
  word: 'action',
  inputs: {
    action: {
      type: 'choice',
      default: 'show',
      choices: ['update', 'show'],
      description: 'What to do.',
    },
    ...outputInput,
    environment: {
      type: 'text',
      default: 'default',
      placeholder: 'name',
      description: 'Whose baseline to show; update goes by the run itself.',
    },
    file: {
      type: 'text',
      placeholder: 'file',
      description: 'The baseline. Default: baselines/<environment>.json.',
    },
    allow: {
      type: 'list',
      placeholder: 'reason',
      description: `Add the run all the same when it is ${REASONS.join(', ')}; may be given several times.`,
    },
    format: {
      type: 'choice',
      default: 'text',
      choices: ['text', 'json'],
      description: 'How show prints.',
    },
  },
  outputs: { baseline: 'Path of the baseline that was updated' },
  async run(inputs, context) {
    return inputs.action === 'update'
      ? updateBaseline(inputs, context)
      : showBaseline(inputs, context);
  },
});
