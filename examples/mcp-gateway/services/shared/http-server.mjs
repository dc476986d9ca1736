import http from 'node:http';
import { readJsonBody } from './json-body.mjs';
import { HttpError, errorReply } from './replies.mjs';

// A client that sends slowly on purpose holds a socket no longer than this.
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
// Longer than callers keep an idle connection, so that the caller closes first and no call meets a closing socket.
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

const COMMON_HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };

/**
 * An HTTP server over a table of routes: `{ '/path': { METHOD: handler } }`.
 * A handler gets `{ headers, readJson }` and returns a reply (see replies.mjs); what it throws becomes
 * an error answer, and only an HttpError's message is shown to the caller.
 */
export function createHttpServer({ routes, log }) {
  // Maps, because looking up a path such as `constructor` in an object finds what it inherits.
  const table = new Map(
    Object.entries(routes).map(([path, methods]) => [path, new Map(Object.entries(methods))]),
  );

  const options = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    connectionsCheckingInterval: REQUEST_TIMEOUT_MS / 2,
  };
  return http.createServer(options, async (request, response) => {
    const startedAt = performance.now();
    const reply = await answer(table, request, log);
    send(response, reply);
    const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
    const fields = { method: request.method, url: request.url, status: reply.status, durationMs };
    // One line per good request would cost more than most requests do; it is there on LOG_LEVEL=debug.
    // 503 is said on purpose, by a service that is starting or full: a fault is any other 5xx.
    if (reply.status >= 500 && reply.status !== 503) log.warn('request failed', fields);
    else log.debug('request', fields);
  });
}

async function answer(table, request, log) {
  const methods = table.get(request.url.split('?', 1)[0]);
  if (!methods) return errorReply(404, 'not_found', 'there is nothing at this path');
  const handler = methods.get(request.method === 'HEAD' ? 'GET' : request.method);
  if (!handler) {
    const allow = [...methods.keys()].join(', ');
    return errorReply(405, 'method_not_allowed', `this path takes ${allow}`, { allow });
  }
  try {
    return await handler({ headers: request.headers, readJson: () => readJsonBody(request) });
  } catch (error) {
    if (error instanceof HttpError) return errorReply(error.status, error.code, error.message);
    log.error('handler failed', { url: request.url, error: error.stack });
    return errorReply(500, 'internal', 'the request failed inside this service');
  }
}

function send(response, { status, headers, body }) {
  response.writeHead(status, {
    ...COMMON_HEADERS,
    ...headers,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
