/** One comment on the pull request, written again by every run. */
import type { Log } from '../platform/log.ts';
import type { Comment, GitHubApi } from './client.ts';
import type { GitHubContext } from './context.ts';
import type { GitHubEvent } from './event.ts';
import { ApiFailure } from './failure.ts';
import { cutMarkdown } from './markdown.ts';
import { safeLogLine } from './output.ts';
import { withRetries, type Sleep } from './retry.ts';

export type CommentResult =
  { kind: 'created' | 'updated' | 'unchanged'; url: string } | { kind: 'skipped'; reason: string };

export interface CommentRequest {
  /** Undefined where the job has no token. */
  api: GitHubApi | undefined;
  context: Pick<GitHubContext, 'event' | 'eventName' | 'runUrl'>;
  body: string;
  marker: string;
  log: Log;
  signal?: AbortSignal;
  sleep?: Sleep;
}

type PullRequest = Extract<GitHubEvent, { kind: 'pull_request' }>;

const MAX_COMMENT_CHARACTERS = 65_536;

/** Hidden in the rendered comment, and the same for every run of an environment. */
export function commentMarker(environment: string): string {
  return `<!-- compose-gate:${encodeURIComponent(environment)} -->`;
}

/**
 * Creates our comment or brings it up to date. A comment that cannot be written never fails a run: the reason is
 * logged and returned.
 * @throws InterruptedError
 */
export async function publishComment(request: CommentRequest): Promise<CommentResult> {
  const result = await tryToPublish(request);
  if (result.kind === 'skipped') request.log.warn(`no comment was written: ${result.reason}`);
  return result;
}

async function tryToPublish(request: CommentRequest): Promise<CommentResult> {
  const { api, context } = request;
  const { event } = context;
  if (event.kind !== 'pull_request') {
    return skipped(`the event is \`${context.eventName}\`, and only a pull request has comments.`);
  }
  if (!api) return skipped('no GitHub token was given. Pass one that may write pull requests.');
  try {
    // The whole of it, not each request: a create that GitHub answered with an error may have happened all the same.
    return await withRetries(() => write(api, event, request), request);
  } catch (error) {
    if (error instanceof ApiFailure) return skipped(reasonOf(error, event));
    throw error;
  }
}

async function write(
  api: GitHubApi,
  event: PullRequest,
  request: CommentRequest,
): Promise<CommentResult> {
  const body = bodyOf(request);
  const [oldest, ...others] = await ours(api, event.number, request.marker);
  const head = await api.pullRequestHead(event.number);
  if (head !== event.headSha) {
    return skipped(
      `this run is about ${short(event.headSha)}, but pull request #${event.number} is now at ${short(head)}, whose own run reports.`,
    );
  }
  if (!oldest) return { kind: 'created', url: (await api.createComment(event.number, body)).url };
  for (const other of others) await bring(api, other, pointerTo(oldest, request.marker));
  return { kind: await bring(api, oldest, body), url: oldest.url };
}

/**
 * Two runs at once may each have found no comment and created one. The oldest is the one we keep: it is the only choice
 * that every later run makes alike, whatever it saw. The others must not go on showing an old verdict, so they point to it.
 */
function pointerTo(oldest: Comment, marker: string): string {
  return `${marker}\nThis report is kept in [an earlier comment](${oldest.url}).\n`;
}

async function bring(api: GitHubApi, comment: Comment, body: string) {
  if (normal(comment.body) === normal(body)) return 'unchanged';
  await api.updateComment(comment.id, body);
  return 'updated';
}

/** By author too, for anyone can write our marker; and only at the very start, for a report may quote one. */
async function ours(api: GitHubApi, number: number, marker: string): Promise<Comment[]> {
  const author = await api.ownLogin();
  const found: Comment[] = [];
  for await (const comment of api.comments(number)) {
    if (comment.author === author && comment.body.startsWith(marker)) found.push(comment);
  }
  return found.sort((a, b) => a.id - b.id);
}

function bodyOf({ marker, body, context }: CommentRequest): string {
  return cutMarkdown(
    `${marker}\n${body}`,
    MAX_COMMENT_CHARACTERS,
    (text) => text.length,
    `**Cut here:** GitHub takes at most ${MAX_COMMENT_CHARACTERS.toLocaleString('en-US')} characters in a comment. [The run](${context.runUrl}) has the whole report.`,
  );
}

/** GitHub may hand line ends and trailing blanks back changed. */
function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

function reasonOf(failure: ApiFailure, event: PullRequest): string {
  const said = safeLogLine(failure.message);
  switch (failure.kind) {
    case 'denied':
      return event.fromFork
        ? `the token of a pull request from a fork may only read (${said}).`
        : `the token may not write it (${said}). Give the job \`permissions: pull-requests: write\`.`;
    case 'limited':
      return `GitHub's rate limit is reached (${said}). Run the job again later.`;
    case 'unavailable':
      return `GitHub did not answer as it should, several times (${said}). Run the job again.`;
    case 'rejected':
      return `GitHub refused it (${said}).`;
  }
}

function skipped(reason: string): CommentResult {
  return { kind: 'skipped', reason };
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
