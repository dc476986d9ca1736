/** One HTTP request to an endpoint, and what its answer was worth. */
import http from 'node:http';
import https from 'node:https';
import type { Endpoint, Expectation } from '../records/generated/stack.ts';
import type { Errors } from '../records/generated/run.ts';

export type BadAnswer = keyof Errors;

export type Answer =
  | {
      kind: 'good';
      status: number;
      latencyUs: number;
      body: string;
      headers: http.IncomingHttpHeaders;
    }
  | { kind: 'bad'; error: BadAnswer; status: number | null; detail: string };

export interface Address {
  host: string;
  port: number;
}

export type Agent = http.Agent;

/** What is sent once ${env:NAME} and the like are filled in. */
export interface FilledRequest {
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

export interface AskOptions {
  /** Without one the request has a connection of its own: none that an earlier container of this address left open. */
  agent?: Agent;
  timeoutMs: number;
  signal?: AbortSignal;
  /** Fills in what the configuration left open, such as ${env:NAME}. */
  path?: string;
  headers?: Record<string, string>;
  body?: string | null;
  /** Latency counts from here (performance.now()); default: when the request is made. */
  intendedAt?: number;
}

/** An answer that goes on beyond this is not one we wait for. */
export const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

export function newAgent(
  endpoint: Pick<Endpoint, 'protocol' | 'insecureTls'>,
  connections: number,
): Agent {
  const options = { keepAlive: true, maxSockets: connections, maxFreeSockets: connections };
  return endpoint.protocol === 'https'
    ? new https.Agent({ ...options, rejectUnauthorized: !endpoint.insecureTls })
    : new http.Agent(options);
}

/** Latency is from the intended time to the last byte of the answer, in microseconds. Never rejects. */
export function ask(endpoint: Endpoint, address: Address, options: AskOptions): Promise<Answer> {
  return new Promise((resolve) => {
    const began = options.intendedAt ?? performance.now();
    const body = options.body === undefined ? endpoint.body : options.body;
    const request = prepare(endpoint, address, options, body);
    if (request instanceof Error) {
      resolve(bad('protocol', null, request.message));
      return;
    }
    let begunStatus: number | null = null;
    const deadline = setTimeout(
      () => finish(late(begunStatus, options.timeoutMs)),
      options.timeoutMs,
    );
    let finished = false;
    const finish = (answer: Answer) => {
      if (finished) return;
      finished = true;
      clearTimeout(deadline);
      if (answer.kind === 'bad') request.destroy();
      resolve(answer);
    };
    request.on('error', (error: NodeJS.ErrnoException) =>
      finish(bad(badAnswerOf(error), null, error.code ?? error.message)),
    );
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      begunStatus = status;
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
          finish(bad('oversized', status, `more than ${MAX_ANSWER_BYTES} bytes`));
        else chunks.push(chunk);
      });
      response.on('error', () =>
        finish(bad('resets', status, 'closed in the middle of the answer')),
      );
      response.on('end', () => {
        const latencyUs = (performance.now() - began) * 1_000;
        const text = Buffer.concat(chunks).toString('utf8');
        finish(
          judge(endpoint.expect, {
            kind: 'good',
            status,
            latencyUs,
            body: text,
            headers: response.headers,
          }),
        );
      });
    });
    request.end(body ?? undefined);
  });
}

/** Node refuses at once what it cannot send, such as a header with a line break. */
function prepare(
  endpoint: Endpoint,
  address: Address,
  options: AskOptions,
  body: string | null,
): http.ClientRequest | Error {
  try {
    return (endpoint.protocol === 'https' ? https : http).request({
      ...address,
      method: endpoint.method,
      path: options.path ?? endpoint.path,
      headers: requestHeaders(options.headers ?? endpoint.headers, body),
      agent: options.agent ?? false,
      ...(options.signal && { signal: options.signal }),
      ...(endpoint.protocol === 'https' && { rejectUnauthorized: !endpoint.insecureTls }),
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** An answer that began and goes on and on is another fault than none. */
function late(begunStatus: number | null, timeoutMs: number): Answer {
  return begunStatus === null
    ? bad('timeouts', null, `no answer within ${timeoutMs} ms`)
    : bad('oversized', begunStatus, `the answer had not ended after ${timeoutMs} ms`);
}

function requestHeaders(
  headers: Record<string, string>,
  body: string | null,
): Record<string, string> {
  if (body === null) return headers;
  return {
    ...contentTypeFor(headers, body),
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
}

/** The header that a body needs and that nobody declared; empty where there is nothing to add. */
export function contentTypeFor(
  headers: Record<string, string>,
  body: string | null,
): Record<string, string> {
  const isDeclared = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (body === null || isDeclared) return {};
  const isJson = /^\s*[[{]/.test(body);
  return { 'content-type': isJson ? 'application/json' : 'text/plain; charset=utf-8' };
}

/** Whether an answer is the expected one; a redirect that nobody asked for has a count of its own. */
function judge(expect: Expectation, answer: Extract<Answer, { kind: 'good' }>): Answer {
  const { status } = answer;
  if (!isExpectedStatus(expect, status)) {
    const error = status >= 300 && status < 400 ? 'redirects' : 'unexpectedStatus';
    return bad(error, status, `status ${status}`);
  }
  if (expect.bodyContains !== null && !answer.body.includes(expect.bodyContains)) {
    return bad('unexpectedBody', status, 'the body lacks the expected text');
  }
  return answer;
}

export function isExpectedStatus(expect: Expectation, status: number): boolean {
  return expect.status.length === 0
    ? status >= 200 && status < 300
    : expect.status.includes(status);
}

function bad(error: BadAnswer, status: number | null, detail: string): Answer {
  return { kind: 'bad', error, status, detail };
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ENOTFOUND',
]);
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);

/** What an error of a connection says of the answer that did not come. */
export function badAnswerOf({ code = '' }: NodeJS.ErrnoException): BadAnswer {
  if (UNREACHABLE.has(code)) return 'refused';
  if (BROKEN.has(code)) return 'resets';
  if (code === 'ETIMEDOUT' || code === 'ABORT_ERR') return 'timeouts';
  // Parse errors (HTTP/2 preface, a database greeting), TLS alerts and certificates that do not verify.
  return 'protocol';
}

export function noErrors(): Errors {
  return {
    timeouts: 0,
    refused: 0,
    resets: 0,
    protocol: 0,
    unexpectedStatus: 0,
    unexpectedBody: 0,
    redirects: 0,
    oversized: 0,
  };
}

export function countErrors(errors: Errors): number {
  return (Object.values(errors) as number[]).reduce((sum, count) => sum + count, 0);
}
