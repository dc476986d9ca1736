import { readFileSync } from 'node:fs';
import { createRegistration } from '../shared/registration.mjs';
import { errorReply, jsonReply } from '../shared/replies.mjs';
import { findProblem } from '../shared/schema.mjs';
import { runService } from '../shared/service.mjs';
import { toolPath } from '../shared/tool-name.mjs';
import { createTranslator } from './translator.mjs';

const dictionary = JSON.parse(readFileSync(new URL('dictionary.json', import.meta.url), 'utf8'));

const TOOL = {
  name: 'translate',
  title: 'Translate from English',
  description:
    'Translates English word by word; words it does not know stay as they are and are listed.',
  inputSchema: {
    type: 'object',
    required: ['text', 'target'],
    additionalProperties: false,
    properties: {
      text: { type: 'string', maxLength: 5_000, description: 'English text' },
      target: { type: 'string', enum: ['de', 'fr', 'es'], description: 'Target language' },
    },
  },
};

await runService('translate', ({ settings, log }) => {
  const translate = createTranslator(dictionary);
  const registration = createRegistration({ name: 'translate', tools: [TOOL], settings, log });

  const handleTranslate = async ({ readJson }) => {
    const body = await readJson();
    const problem = findProblem(TOOL.inputSchema, body, 'arguments');
    if (problem) return errorReply(422, 'invalid_arguments', problem);
    return jsonReply(200, translate(body.text, body.target));
  };

  return {
    routes: { [toolPath(TOOL.name)]: { POST: handleTranslate } },
    isReady: registration.isDone,
    onListening: registration.start,
  };
});
