import { emptyReply, errorReply, HttpError, jsonReply } from '../shared/replies.mjs';
import { checkLegacyMessage, checkModernRequest, eraOf } from './eras.mjs';
import {
  INVALID_REQUEST,
  METHOD_NOT_FOUND,
  PARSE_ERROR,
  RpcError,
  classify,
  errorMessage,
  resultMessage,
} from './json-rpc.mjs';

/**
 * The MCP endpoint of the Streamable HTTP transport: one message per POST, one JSON answer to each
 * request. There is no GET: this server has nothing to say unasked, and 405 is how it says so.
 */
export function createMcpEndpoint({ methods, sessions, allowedOrigins }) {
  const guarded = (handler) => (request) => {
    const { origin } = request.headers;
    // A web page that resolves its own name to this address (DNS rebinding) shows itself by its Origin.
    if (origin !== undefined && !allowedOrigins.includes(origin)) {
      return errorReply(403, 'origin_not_allowed', `${origin} may not call this server`);
    }
    return handler(request);
  };

  return {
    POST: guarded((request) => handlePost(request, { methods, sessions })),
    DELETE: guarded(({ headers }) => endSession(headers['mcp-session-id'], sessions)),
  };
}

async function handlePost({ headers, readJson }, { methods, sessions }) {
  let message;
  try {
    message = classify(await readJson());
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const code = error.code === 'invalid_json' ? PARSE_ERROR : INVALID_REQUEST;
    return jsonReply(error.status, errorMessage(null, { code, message: error.message }));
  }
  if (message.kind === 'invalid') return jsonReply(400, errorMessage(message.id, message));

  try {
    if (message.kind === 'request')
      return await handleRequest(message, headers, { methods, sessions });
    if (eraOf({}, headers) === 'legacy') checkLegacyMessage(headers, sessions);
    return emptyReply(202);
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return jsonReply(error.httpStatus, errorMessage(message.id ?? null, error));
  }
}

async function handleRequest(message, headers, { methods, sessions }) {
  const { id, method, params } = message;
  const era = eraOf(params, headers);
  if (era === 'modern') checkModernRequest(message, headers);
  else checkLegacyMessage(headers, sessions);

  const run = methods[era].get(method);
  if (!run) {
    const httpStatus = era === 'modern' ? 404 : 200;
    throw new RpcError(METHOD_NOT_FOUND, `Method not found: ${method}`, { httpStatus });
  }
  const result = await run(params);
  const opensSession = method === 'initialize';
  const sessionHeader = opensSession
    ? { 'mcp-session-id': sessions.open(result.protocolVersion) }
    : {};
  return jsonReply(200, resultMessage(id, result), sessionHeader);
}

function endSession(sessionId, sessions) {
  if (sessionId === undefined) {
    return errorReply(400, 'no_session', 'name the session to end in the mcp-session-id header');
  }
  return sessions.close(sessionId)
    ? emptyReply(204)
    : errorReply(404, 'unknown_session', 'this session does not exist or has ended');
}
