/** The event that started the run. Its file is checked by hand: only the few fields that we use are believed. */
import { open } from 'node:fs/promises';
import { messageOf, UserError } from '../platform/errors.ts';
import { at, isObject } from './json.ts';

export type Payload = Readonly<Record<string, unknown>>;

export type GitHubEvent =
  | { kind: 'pull_request'; number: number; headSha: string; fromFork: boolean }
  /** Pull requests on their way into the target branch; `baseSha` is what they are merged onto. */
  | { kind: 'merge_group'; baseSha: string }
  | { kind: 'other' };

/** GitHub sends no webhook payload larger than this. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;

type Read = (payload: Payload, path: string) => GitHubEvent;

/** Those that propose a change; the first two carry the pull request itself, and differ in whose workflow runs, with which token. */
const PROPOSALS: Readonly<Record<string, Read>> = {
  pull_request: pullRequestOf,
  pull_request_target: pullRequestOf,
  merge_group: mergeGroupOf,
};

/** @throws UserError that names the file and the field when the payload has another shape. */
export async function readEvent(
  eventName: string,
  path: string | undefined,
): Promise<{ event: GitHubEvent; payload: Payload }> {
  const read = Object.hasOwn(PROPOSALS, eventName) ? PROPOSALS[eventName] : undefined;
  if (!path) {
    if (!read) return { event: { kind: 'other' }, payload: {} };
    throw new UserError(
      `GITHUB_EVENT_PATH is not set, but the event is \`${eventName}\`. GitHub's runner sets it: pass it on.`,
    );
  }
  const payload = parse(await readCapped(path), path);
  return { event: read ? read(payload, path) : { kind: 'other' }, payload };
}

async function readCapped(path: string): Promise<string> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size <= MAX_EVENT_BYTES) return await file.readFile('utf8');
    throw new UserError(`it has ${size} bytes, and an event has at most ${MAX_EVENT_BYTES}`);
  } catch (error) {
    throw new UserError(`${path} (GITHUB_EVENT_PATH) cannot be read: ${messageOf(error)}.`);
  }
}

function parse(text: string, path: string): Payload {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${path} (GITHUB_EVENT_PATH) is not JSON: ${messageOf(error)}.`);
  }
  if (isObject(value) && !Array.isArray(value)) return value;
  throw wrongShape(path, 'the event', 'an object');
}

function pullRequestOf(payload: Payload, path: string): GitHubEvent {
  const number = at(payload, 'pull_request', 'number');
  if (!Number.isSafeInteger(number) || Number(number) < 1) {
    throw wrongShape(path, 'pull_request.number', 'a positive number');
  }
  const headSha = at(payload, 'pull_request', 'head', 'sha');
  if (!isCommit(headSha)) throw wrongShape(path, 'pull_request.head.sha', 'a full commit');
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
  if (typeof base !== 'string') {
    throw wrongShape(path, 'pull_request.base.repo.full_name', 'OWNER/NAME');
  }
  // The head's repository is null once its fork was deleted.
  const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  return { kind: 'pull_request', number: Number(number), headSha, fromFork: head !== base };
}

function mergeGroupOf(payload: Payload, path: string): GitHubEvent {
  const baseSha = at(payload, 'merge_group', 'base_sha');
  if (!isCommit(baseSha)) throw wrongShape(path, 'merge_group.base_sha', 'a full commit');
  return { kind: 'merge_group', baseSha };
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

function wrongShape(path: string, field: string, expected: string): UserError {
  return new UserError(
    `${path} (GITHUB_EVENT_PATH) is not the event it should be: ${field} is not ${expected}.`,
  );
}
