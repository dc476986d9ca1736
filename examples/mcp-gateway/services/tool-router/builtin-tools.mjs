import { textStatistics } from './text-statistics.mjs';

const MAX_TEXT_CHARACTERS = 20_000;
const text = { type: 'string', maxLength: MAX_TEXT_CHARACTERS, description: 'Any text' };

/** The tools that run in this process: `definition` is what clients see, `run` takes checked arguments. */
const TOOLS = [
  {
    definition: {
      name: 'echo',
      title: 'Echo',
      description: 'Returns the text it was given.',
      inputSchema: {
        type: 'object',
        required: ['text'],
        additionalProperties: false,
        properties: { text },
      },
    },
    run: (args) => ({ text: args.text }),
  },
  {
    definition: {
      name: 'add',
      title: 'Add two numbers',
      description: 'Returns the sum of a and b.',
      inputSchema: {
        type: 'object',
        required: ['a', 'b'],
        additionalProperties: false,
        properties: {
          a: { type: 'number', description: 'First number' },
          b: { type: 'number', description: 'Second number' },
        },
      },
    },
    run: ({ a, b }) => {
      const sum = a + b;
      if (!Number.isFinite(sum)) throw new RangeError('the sum is too large for a number');
      return { sum };
    },
  },
  {
    definition: {
      name: 'text_statistics',
      title: 'Text statistics',
      description: 'Counts the characters, words, sentences and lines of a text.',
      inputSchema: {
        type: 'object',
        required: ['text'],
        additionalProperties: false,
        properties: { text },
      },
    },
    run: (args) => textStatistics(args.text),
  },
];

export const builtinTools = new Map(TOOLS.map((tool) => [tool.definition.name, tool]));
