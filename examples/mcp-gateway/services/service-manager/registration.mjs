import { findProblem } from '../shared/schema.mjs';
import { TOOL_NAME_PATTERN } from '../shared/tool-name.mjs';

const MAX_TOOLS_PER_SERVICE = 32;

const REGISTRATION = {
  type: 'object',
  required: ['name', 'url', 'tools'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,62}$' },
    url: { type: 'string', maxLength: 256 },
    tools: {
      type: 'array',
      maxItems: MAX_TOOLS_PER_SERVICE,
      items: {
        type: 'object',
        required: ['name', 'description', 'inputSchema'],
        additionalProperties: false,
        properties: {
          name: { type: 'string', pattern: TOOL_NAME_PATTERN },
          title: { type: 'string', minLength: 1, maxLength: 128 },
          description: { type: 'string', minLength: 1, maxLength: 1024 },
          inputSchema: {
            type: 'object',
            required: ['type'],
            properties: { type: { type: 'string', enum: ['object'] } },
          },
        },
      },
    },
  },
};

/** What is wrong with a registration, in one sentence, or undefined. */
export function findRegistrationProblem(registration) {
  return (
    findProblem(REGISTRATION, registration, 'registration') ??
    findUrlProblem(registration.url) ??
    findDuplicate(registration.tools)
  );
}

/** tool-router will send requests there, so it is an origin and nothing more: no credentials, no path. */
function findUrlProblem(text) {
  const url = URL.parse(text);
  const isOrigin = url?.protocol === 'http:' && text === url.origin;
  return isOrigin ? undefined : 'registration.url must look like http://host:port';
}

function findDuplicate(tools) {
  const seen = new Set();
  for (const { name } of tools) {
    if (seen.has(name)) return `registration.tools names "${name}" twice`;
    seen.add(name);
  }
  return undefined;
}
