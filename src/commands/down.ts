import { findDocument } from '../records/documents.ts';
import { connectEngine } from '../stack/engine.ts';
import { isAnythingLeft, removeRun } from '../stack/variant.ts';
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
    const { runId, variants } = stack;
    const isLeft = await isAnythingLeft(runId, variants, engine, context.env);
    // Goes through it all the same: a worktree that git remembers, for one, is not to be seen.
    await removeRun(runId, variants, engine, context);
    context.log.info(
      isLeft
        ? `Removed what run ${runId} made.`
        : `Nothing to remove: nothing that run ${runId} made is left.`,
    );
    return 0;
  },
});
