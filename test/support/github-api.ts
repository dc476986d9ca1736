/**
 * A stand-in for GitHub's API on loopback: comments, pull requests and the viewer, as the program uses them.
 * In a test: `await using api = await startGitHubApi({...})`. As a program of its own, for tests that start other programs:
 * `node test/support/github-api.ts OPTIONS.json LOG.json` prints its URL and keeps the log up to date until it is stopped.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import {
  problem,
  StandInRepository,
  type Answer,
  type RepositoryOptions,
  type StandInComment,
} from './github-repository.ts';

export type Fault =
  | { kind: 'bad-gateway' }
  | { kind: 'proxy-page' }
  | { kind: 'rate-limit'; resetSeconds: number }
  | { kind: 'secondary-rate-limit'; status: 403 | 429; retryAfterSeconds?: number }
  | { kind: 'refusal'; status: 403 | 422; message: string }
  /** Refused by GraphQL, which says so in an answer with status 200. */
  | { kind: 'graphql-error'; type: string; message: string }
  /** The request is done, and its answer lost on the way back. */
  | { kind: 'lost-answer' }
  | { kind: 'silence' };

export interface PlannedFault {
  method: string;
  path?: string;
  fault: Fault;
}

export interface GitHubApiOptions extends RepositoryOptions {
  token?: string;
  latencyMs?: number;
  /** Each meets one request of its method whose path ends so, in this order. */
  faults?: PlannedFault[];
  /** GitHub Enterprise Server has REST here, and GraphQL beside it. */
  prefix?: '' | '/api/v3';
}

export interface LoggedRequest {
  method: string;
  path: string;
  /** 0 where no answer was sent. */
  status: number;
  body?: unknown;
}

export interface GitHubApiStandIn extends AsyncDisposable {
  url: string;
  requests: readonly LoggedRequest[];
  comments: readonly StandInComment[];
  /** Where our own answers are not what GitHub publishes. A test expects none. */
  differences: readonly string[];
}

export async function startGitHubApi(
  options: GitHubApiOptions = {},
  onRequest: (api: GitHubApiStandIn) => void = () => undefined,
): Promise<GitHubApiStandIn> {
  const token = options.token ?? 'token-of-the-tests';
  const prefix = options.prefix ?? '';
  const graphqlPath = prefix === '' ? '/graphql' : '/api/graphql';
  const faults = [...(options.faults ?? [])];
  const repository = new StandInRepository(options);
  const requests: LoggedRequest[] = [];

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      repository.differences.push(`the stand-in broke: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: GitHubApiStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    requests,
    comments: repository.comments,
    differences: repository.differences,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return api;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const body = await bodyOf(request);
    if (options.latencyMs !== undefined) await delay(options.latencyMs);
    const fault = nextFault(method, url);
    const answer = fault ? faulty(fault, () => reply(request, body)) : reply(request, body);
    const status = answer?.status ?? 0;
    requests.push({ method, path: url, status, ...(body !== undefined && { body }) });
    onRequest(api);
    if (answer) send(response, answer);
    else if (fault?.kind === 'lost-answer') response.destroy();
  }

  function nextFault(method: string, url: string): Fault | undefined {
    const path = url.replace(/\?.*/, '');
    const index = faults.findIndex(
      (planned) => planned.method === method && path.endsWith(planned.path ?? ''),
    );
    return index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
  }

  function reply(request: IncomingMessage, body: unknown): Answer {
    if (request.headers.authorization !== `token ${token}`) {
      return repository.checked('issues/list-comments', problem(401, 'Bad credentials'));
    }
    const { pathname, searchParams } = new URL(request.url ?? '', api.url);
    if (pathname === graphqlPath) return repository.graphql(body);
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
    const call = { method: request.method ?? '', path, parameters: searchParams, body };
    return repository.answer(call, api.url);
  }

  function faulty(fault: Fault, replyAsUsual: () => Answer): Answer | undefined {
    switch (fault.kind) {
      case 'bad-gateway':
        return { status: 502, body: '<html><title>Unicorn! &middot; GitHub</title></html>' };
      case 'proxy-page':
        return { status: 200, body: '<html><title>Sign in to the proxy</title></html>' };
      case 'rate-limit':
        return refusal(403, 'API rate limit exceeded for installation ID 1.', {
          'x-ratelimit-limit': '1000',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(fault.resetSeconds),
        });
      case 'secondary-rate-limit':
        return refusal(fault.status, 'You have exceeded a secondary rate limit.', {
          'x-ratelimit-remaining': '900',
          ...(fault.retryAfterSeconds !== undefined && {
            'retry-after': String(fault.retryAfterSeconds),
          }),
        });
      case 'refusal':
        return refusal(fault.status, fault.message);
      case 'graphql-error': {
        const { type, message } = fault;
        return { status: 200, body: { data: null, errors: [{ type, message }] } };
      }
      case 'lost-answer':
        replyAsUsual();
        return undefined;
      case 'silence':
        return undefined;
    }
  }

  function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
    return repository.checked('issues/list-comments', { ...problem(status, message), headers });
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const isPage = typeof body === 'string';
  const type = isPage ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(isPage ? body : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
}

async function serve(optionsPath: string, logPath: string): Promise<void> {
  const options = JSON.parse(readFileSync(optionsPath, 'utf8')) as GitHubApiOptions;
  const write = ({ requests, comments, differences }: GitHubApiStandIn) => {
    writeFileSync(`${logPath}.tmp`, JSON.stringify({ requests, comments, differences }));
    renameSync(`${logPath}.tmp`, logPath);
  };
  const api = await startGitHubApi(options, write);
  write(api);
  process.stdout.write(`${api.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void api[Symbol.asyncDispose]());
  }
}

if (process.argv[1] === import.meta.filename) {
  const [optionsPath, logPath] = process.argv.slice(2);
  if (optionsPath === undefined || logPath === undefined) {
    process.stderr.write('usage: node test/support/github-api.ts OPTIONS.json LOG.json\n');
    process.exitCode = 2;
  } else {
    await serve(optionsPath, logPath);
  }
}
