import { createRegistration } from '../shared/registration.mjs';
import { errorReply, jsonReply } from '../shared/replies.mjs';
import { findProblem } from '../shared/schema.mjs';
import { runService } from '../shared/service.mjs';
import { builtinTools } from './builtin-tools.mjs';
import { createRemoteTools } from './remote-tools.mjs';
import { createRouter } from './router.mjs';

const ROUTE_BODY = {
  type: 'object',
  required: ['tool', 'arguments'],
  additionalProperties: false,
  properties: { tool: { type: 'string' }, arguments: { type: 'object' } },
};

await runService('tool-router', ({ settings, log }) => {
  const remoteTools = createRemoteTools({
    serviceManagerUrl: settings.httpOrigin('SERVICE_MANAGER_URL', 'http://service-manager:8080'),
    registryTtlMs: settings.timeoutMs('REGISTRY_TTL_MS', 2_000),
    registryTimeoutMs: settings.timeoutMs('REGISTRY_TIMEOUT_MS', 1_000),
    // Shorter than the gateway's own, so that the caller hears from us which tool was slow.
    toolTimeoutMs: settings.timeoutMs('TOOL_TIMEOUT_MS', 3_000),
  });
  const route = createRouter({ remoteTools });
  const tools = [...builtinTools.values()].map(({ definition }) => definition);
  const registration = createRegistration({ name: 'tool-router', tools, settings, log });

  const handleRoute = async ({ readJson }) => {
    const body = await readJson();
    const problem = findProblem(ROUTE_BODY, body, 'the body');
    if (problem) return errorReply(400, 'invalid_request', problem);
    return asReply(body.tool, await route(body.tool, body.arguments));
  };

  return {
    routes: { '/route': { POST: handleRoute } },
    isReady: registration.isDone,
    onListening: registration.start,
  };
});

function asReply(tool, outcome) {
  switch (outcome.kind) {
    case 'done':
      return jsonReply(200, { result: outcome.result });
    case 'unknown-tool':
      return errorReply(404, 'unknown_tool', `Unknown tool: ${tool}`);
    case 'invalid-arguments':
      return errorReply(422, 'invalid_arguments', outcome.message);
    default:
      return errorReply(502, 'tool_failed', outcome.message);
  }
}
