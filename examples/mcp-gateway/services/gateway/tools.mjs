import { UpstreamError, requestJson } from '../shared/http-client.mjs';
import { cacheFor } from '../shared/ttl-cache.mjs';
import { INTERNAL_ERROR, INVALID_PARAMS, RpcError } from './json-rpc.mjs';

// Each open call holds its arguments in memory; over this many it is kinder to refuse than to slow all down.
const MAX_OPEN_CALLS = 128;

/** Where the gateway gets its tools from: the list from service-manager, each call through tool-router. */
export function createTools({
  serviceManagerUrl,
  toolRouterUrl,
  toolsTtlMs,
  listTimeoutMs,
  callTimeoutMs,
}) {
  let openCalls = 0;

  const listTools = cacheFor(toolsTtlMs, async () => {
    const { status, json } = await reach(`${serviceManagerUrl}/tools`, {
      timeoutMs: listTimeoutMs,
    });
    if (status !== 200) throw internal(`service-manager answered ${status}`, 502);
    return json.tools.map(({ name, title, description, inputSchema }) => {
      return { name, title, description, inputSchema };
    });
  });

  const callTool = async (name, args) => {
    if (openCalls >= MAX_OPEN_CALLS) throw internal('too many calls at once; try again soon', 503);
    openCalls += 1;
    try {
      const body = { tool: name, arguments: args };
      const options = { method: 'POST', body, timeoutMs: callTimeoutMs };
      return asToolResult(await reach(`${toolRouterUrl}/route`, options));
    } finally {
      openCalls -= 1;
    }
  };

  return { listTools, callTool };
}

async function reach(url, options) {
  try {
    return await requestJson(url, options);
  } catch (error) {
    if (error instanceof UpstreamError) throw internal(error.message, 502);
    throw error;
  }
}

/**
 * The protocol asks for two kinds of failure: a tool that does not exist is an error of the request,
 * whereas bad arguments or a failing tool are results, which a model can read and correct.
 */
function asToolResult({ status, json }) {
  if (status === 200) {
    const text = JSON.stringify(json.result);
    return { content: [{ type: 'text', text }], structuredContent: json.result, isError: false };
  }
  const { code, message } = json.error ?? {};
  if (code === 'unknown_tool') throw new RpcError(INVALID_PARAMS, message);
  if (code === 'invalid_arguments' || code === 'tool_failed') {
    return { content: [{ type: 'text', text: message }], isError: true };
  }
  throw internal(`tool-router answered ${status}`, 502);
}

function internal(message, httpStatus) {
  return new RpcError(INTERNAL_ERROR, message, { httpStatus });
}
