/** The few requests we make of GitHub, over octokit; its types and its errors end here. */
import { InterruptedError, messageOf } from '../platform/errors.ts';
import type { GitHubContext } from './context.ts';
import { ApiFailure, failureOf, type ErrorAnswer } from './failure.ts';
import { at } from './json.ts';

export interface Comment {
  id: number;
  /** The author's login; empty where the account was deleted. */
  author: string;
  body: string;
  url: string;
}

/** Every method throws ApiFailure when GitHub does not answer as asked, InterruptedError when aborted. */
export interface GitHubApi {
  /** The login that this token's comments carry. */
  ownLogin(): Promise<string>;
  pullRequestHead(number: number): Promise<string>;
  /** All comments of a pull request, oldest first. */
  comments(number: number): AsyncIterable<Comment>;
  createComment(number: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
}

export interface ClientOptions {
  token: string;
  context: Pick<GitHubContext, 'apiUrl' | 'repository'>;
  signal?: AbortSignal;
  timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 15_000;
const PAGE_SIZE = 100;
/** GitHub takes 2,500 comments on one pull request; far beyond that, something answers in circles. */
const MAX_PAGES = 100;
const API_VERSION = '2022-11-28';
const GITHUB_ACTIONS_LOGIN = 'github-actions[bot]';

interface Answer {
  data: unknown;
  headers: ErrorAnswer['headers'];
}

/** Loads octokit only now: it costs more to start than the rest of the program. */
export async function connect(options: ClientOptions): Promise<GitHubApi> {
  const { getOctokit } = await import('@actions/github');
  const { context } = options;
  const octokit = getOctokit(options.token, {
    baseUrl: context.apiUrl,
    userAgent: 'compose-gate',
    log: silent,
  });
  const place = { owner: context.repository.owner, repo: context.repository.name };
  const headers = { 'x-github-api-version': API_VERSION };

  const ask = async (send: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> => {
    const timeout = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    try {
      return await send(signal);
    } catch (error) {
      if (options.signal?.aborted) throw new InterruptedError('interrupted while asking GitHub');
      throw asFailure(error);
    }
  };
  const request = async (route: string, parameters: Record<string, unknown>): Promise<Answer> =>
    (await ask((signal) =>
      octokit.request(route, { ...place, ...parameters, headers, request: { signal } }),
    )) as Answer;

  return {
    async ownLogin() {
      try {
        // REST's GET /user is closed to the tokens of apps, GITHUB_TOKEN among them; this is open to all.
        const data = await ask((signal) =>
          octokit.graphql('{ viewer { login } }', { request: { signal } }),
        );
        return textAt(data, 'viewer', 'login');
      } catch (error) {
        if (error instanceof ApiFailure && error.kind === 'denied') return GITHUB_ACTIONS_LOGIN;
        throw error;
      }
    },

    async pullRequestHead(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const { data } = await request(route, { pull_number: number });
      return textAt(data, 'head', 'sha');
    },

    async *comments(number) {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const parameters = { issue_number: number, per_page: PAGE_SIZE, page };
        const { data, headers: answered } = await request(route, parameters);
        if (!Array.isArray(data)) throw unexpected('a list of comments');
        yield* data.map(commentOf);
        if (!String(answered['link']).includes('rel="next"')) return;
      }
      throw unexpected(`the end of the comments within ${MAX_PAGES} pages`);
    },

    async createComment(number, body) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return commentOf((await request(route, { issue_number: number, body })).data);
    },

    async updateComment(id, body) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
      return commentOf((await request(route, { comment_id: id, body })).data);
    },
  };
}

const ignore = (): void => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function commentOf(value: unknown): Comment {
  const id = at(value, 'id');
  if (typeof id !== 'number') throw unexpected('a comment');
  const author = at(value, 'user', 'login');
  return {
    id,
    author: typeof author === 'string' ? author : '',
    body: textAt(value, 'body'),
    url: textAt(value, 'html_url'),
  };
}

function textAt(value: unknown, ...keys: string[]): string {
  const text = at(value, ...keys);
  if (typeof text === 'string') return text;
  throw unexpected(keys.join('.'));
}

/** A proxy's page with status 200, or half an answer: the next one may be whole. */
function unexpected(expected: string): ApiFailure {
  return new ApiFailure('unavailable', `the answer is not ${expected}`);
}

function asFailure(error: unknown): unknown {
  const headers = (value: unknown) => (value ?? {}) as ErrorAnswer['headers'];
  const message = messageOf(error);
  if (at(error, 'errors') !== undefined) {
    // GraphQL refuses with status 200 and a list of errors.
    const answer = { status: 403, message, headers: headers(at(error, 'headers')) };
    return failureOf(answer, Date.now());
  }
  const status = at(error, 'status');
  if (typeof status !== 'number') return error;
  const answered = at(error, 'response', 'headers');
  if (answered === undefined) return new ApiFailure('unavailable', rootMessage(error));
  return failureOf({ status, message, headers: headers(answered) }, Date.now());
}

/** Without an answer there is only a chain of causes, and the first one knows: `connect ECONNREFUSED 10.0.0.1:443`. */
function rootMessage(error: unknown): string {
  const cause = at(error, 'cause');
  return cause === undefined ? messageOf(error) : rootMessage(cause);
}
