import { findDocument } from '../records/documents.ts';
import { connectEngine } from '../stack/engine.ts';
import { removeRun } from '../stack/variant.ts';
import { defineCommand } from './command.ts';
import { outputDirectory } from './session.ts';
import { outputInput } from './shared-inputs.ts';

export const down = defineCommand({
  name: 'down',
  summary: 'Remove everything the run made on the engine',
  details:
    'Stops and removes the containers, networks, volumes and image tags of the run whose stack.json lies in --output. The documents stay. In a workflow this is the last step, with if: always().',
  inputs: { ...outputInput },
  outputs: {},
  async run(inputs, context) {
    const directory = outputDirectory(inputs, context);
    const stack = await findDocument(directory, 'stack');
    if (!stack) {
      context.log.info(`Nothing to remove: there is no stack.json in ${directory}.`);
      return 0;
    }
    const engine = await connectEngine(context.env);
    await removeRun(stack.runId, stack.variants, engine, context);
    context.log.info(`Removed what run ${stack.runId} made.`);
    return 0;
  },
});
