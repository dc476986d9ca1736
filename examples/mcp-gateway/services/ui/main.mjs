import { UpstreamError } from '../shared/http-client.mjs';
import { errorReply, jsonReply } from '../shared/replies.mjs';
import { findProblem } from '../shared/schema.mjs';
import { runService } from '../shared/service.mjs';
import { RefusedError, createMcpClient } from './mcp-client.mjs';
import { pageRoutes } from './pages.mjs';

const CALL_BODY = {
  type: 'object',
  required: ['name', 'arguments'],
  additionalProperties: false,
  properties: { name: { type: 'string', minLength: 1 }, arguments: { type: 'object' } },
};

await runService('ui', ({ settings }) => {
  const client = createMcpClient({
    gatewayUrl: settings.httpOrigin('GATEWAY_URL', 'http://gateway:8080'),
    timeoutMs: settings.timeoutMs('GATEWAY_TIMEOUT_MS', 6_000),
  });

  const listTools = () => throughGateway(async () => ({ tools: await client.listTools() }));

  const callTool = async ({ headers, readJson }) => {
    if (!isSameOrigin(headers)) {
      return errorReply(403, 'origin_not_allowed', 'only the page of this server may call tools');
    }
    const body = await readJson();
    const problem = findProblem(CALL_BODY, body, 'the body');
    if (problem) return errorReply(400, 'invalid_request', problem);
    return throughGateway(() => client.callTool(body.name, body.arguments));
  };

  return {
    routes: {
      ...pageRoutes(),
      '/api/tools': { GET: listTools },
      '/api/call': { POST: callTool },
    },
  };
});

async function throughGateway(ask) {
  try {
    return jsonReply(200, await ask());
  } catch (error) {
    if (error instanceof RefusedError) return errorReply(422, error.code, error.message);
    if (error instanceof UpstreamError) {
      return errorReply(502, 'gateway_unavailable', error.message);
    }
    throw error;
  }
}

/** Browsers add Origin to every cross-site POST; programs such as curl send none. */
function isSameOrigin({ origin, host }) {
  return origin === undefined || URL.parse(origin)?.host === host;
}
