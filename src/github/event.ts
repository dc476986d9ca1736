/** The event that started the run. Its file is checked by hand: only the few fields that we use are believed. */
import { open } from 'node:fs/promises';
import { messageOf, UserError } from '../platform/errors.ts';
import { at, isObject } from './json.ts';

export type Payload = Readonly<Record<string, unknown>>;

export type GitHubEvent =
  { kind: 'pull_request'; number: number; headSha: string; fromFork: boolean } | { kind: 'other' };

/** GitHub sends no webhook payload larger than this. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;

/** Both carry the pull request itself; they differ in whose workflow runs, and with which token. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target'];

/** @throws UserError that names the file and the field when the payload has another shape. */
export async function readEvent(
  eventName: string,
  path: string | undefined,
): Promise<{ event: GitHubEvent; payload: Payload }> {
  const isPullRequest = PULL_REQUEST_EVENTS.includes(eventName);
  if (!path) {
    if (!isPullRequest) return { event: { kind: 'other' }, payload: {} };
    throw new UserError(
      `GITHUB_EVENT_PATH is not set, but the event is \`${eventName}\`. GitHub's runner sets it: pass it on.`,
    );
  }
  const payload = parse(await readCapped(path), path);
  return { event: isPullRequest ? pullRequestOf(payload, path) : { kind: 'other' }, payload };
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
  if (typeof headSha !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha)) {
    throw wrongShape(path, 'pull_request.head.sha', 'a full commit');
  }
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
  if (typeof base !== 'string') {
    throw wrongShape(path, 'pull_request.base.repo.full_name', 'OWNER/NAME');
  }
  // The head's repository is null once its fork was deleted.
  const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  return { kind: 'pull_request', number: Number(number), headSha, fromFork: head !== base };
}

function wrongShape(path: string, field: string, expected: string): UserError {
  return new UserError(
    `${path} (GITHUB_EVENT_PATH) is not a pull request event: ${field} is not ${expected}.`,
  );
}
