import http from 'node:http';

const MAX_ANSWER_BYTES = 1024 * 1024;

// Connections to the other services stay open: a new one per call would cost more than the call.
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** The other service gave no usable answer. `reason` is one of: timeout, unreachable, bad-answer. */
export class UpstreamError extends Error {
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Sends one request and reads its JSON answer, whatever its status: `{ status, json }`.
 * Throws UpstreamError; `timeoutMs` covers everything from connecting to the last byte.
 */
export async function requestJson(url, { method = 'GET', body, headers = {}, timeoutMs }) {
  const request = {
    url,
    method,
    headers: { ...headers, accept: headers.accept ?? 'application/json' },
    payload: body === undefined ? undefined : JSON.stringify(body),
    timeoutMs,
  };
  if (request.payload !== undefined) {
    request.headers['content-type'] = 'application/json';
    request.headers['content-length'] = Buffer.byteLength(request.payload);
  }
  const { status, text } = await exchange(request);
  try {
    return { status, json: JSON.parse(text) };
  } catch {
    throw new UpstreamError(
      'bad-answer',
      `${url} answered ${status} with something that is not JSON`,
    );
  }
}

function exchange(request, { isRetry = false } = {}) {
  const { url, method, headers, payload, timeoutMs } = request;
  return new Promise((resolve, reject) => {
    const outgoing = http.request(url, { method, headers, agent });
    const timer = setTimeout(() => {
      outgoing.destroy(new UpstreamError('timeout', `${url} did not answer in ${timeoutMs} ms`));
    }, timeoutMs);
    const settle = (finish, value) => {
      clearTimeout(timer);
      finish(value);
    };

    outgoing.on('response', (incoming) => {
      readAll(incoming).then(
        (text) => settle(resolve, { status: incoming.statusCode, text }),
        (error) => settle(reject, asUpstreamError(url, error)),
      );
    });
    outgoing.on('error', (error) => {
      // The other side closed an idle connection just as it was reused: the request was never read.
      const wasStale = outgoing.reusedSocket && error.code === 'ECONNRESET';
      if (wasStale && !isRetry) settle(resolve, exchange(request, { isRetry: true }));
      else settle(reject, asUpstreamError(url, error));
    });
    outgoing.end(payload);
  });
}

async function readAll(incoming) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) {
      throw new UpstreamError('bad-answer', `the answer is over ${MAX_ANSWER_BYTES} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function asUpstreamError(url, error) {
  if (error instanceof UpstreamError) return error;
  return new UpstreamError(
    'unreachable',
    `${url} cannot be reached (${error.code ?? error.message})`,
  );
}
