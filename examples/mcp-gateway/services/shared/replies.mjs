/** What a handler returns; the server alone writes to the socket. */
export function jsonReply(status, value, headers = {}) {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function emptyReply(status, headers = {}) {
  return { status, headers, body: '' };
}

/** Every service reports its own failures in this one shape. */
export function errorReply(status, code, message, headers = {}) {
  return jsonReply(status, { error: { code, message } }, headers);
}

/** Thrown anywhere below a handler, answered by the server as `errorReply`. */
export class HttpError extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
