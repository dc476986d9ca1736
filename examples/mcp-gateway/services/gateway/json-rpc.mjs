export const PARSE_ERROR = -32700;
export const INVALID_REQUEST = -32600;
export const METHOD_NOT_FOUND = -32601;
export const INVALID_PARAMS = -32602;
export const INTERNAL_ERROR = -32603;

/** Thrown while a message is handled; the endpoint answers it as a JSON-RPC error. */
export class RpcError extends Error {
  constructor(code, message, { httpStatus = 200, data } = {}) {
    super(message);
    this.code = code;
    this.httpStatus = httpStatus;
    this.data = data;
  }
}

export function resultMessage(id, result) {
  return { jsonrpc: '2.0', id, result };
}

/** `id` is null where the request's own could not be read (JSON-RPC 2.0, section 5). */
export function errorMessage(id, { code, message, data }) {
  return { jsonrpc: '2.0', id, error: { code, message, ...(data === undefined ? {} : { data }) } };
}

/**
 * Sorts a parsed body into one of
 * `{ kind: 'request', id, method, params }`, `{ kind: 'notification', method }`, `{ kind: 'response' }`
 * or `{ kind: 'invalid', id, code, message }`.
 */
export function classify(message) {
  if (Array.isArray(message)) {
    return invalid(null, 'batches left the protocol in 2025-06-18; send one message per request');
  }
  if (!isObject(message)) return invalid(null, 'the message must be a JSON object');

  const id = isId(message.id) ? message.id : null;
  if (message.jsonrpc !== '2.0') return invalid(id, '"jsonrpc" must be "2.0"');
  if (!Object.hasOwn(message, 'method')) {
    const isResponse = Object.hasOwn(message, 'result') || Object.hasOwn(message, 'error');
    return isResponse && id !== null ? { kind: 'response' } : invalid(id, '"method" is missing');
  }
  if (typeof message.method !== 'string') return invalid(id, '"method" must be a string');

  const { params = {} } = message;
  if (Array.isArray(params)) {
    const text = '"params" must be an object; this protocol has no positional parameters';
    return { kind: 'invalid', id, code: INVALID_PARAMS, message: text };
  }
  if (!isObject(params)) return invalid(id, '"params" must be an object');

  if (!Object.hasOwn(message, 'id')) return { kind: 'notification', method: message.method };
  if (id === null) return invalid(null, '"id" must be a string or a whole number');
  return { kind: 'request', id, method: message.method, params };
}

function invalid(id, message) {
  return { kind: 'invalid', id, code: INVALID_REQUEST, message };
}

function isId(id) {
  return typeof id === 'string' || Number.isSafeInteger(id);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
