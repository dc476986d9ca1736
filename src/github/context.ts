/** What GitHub tells a job about itself, read once from the environment into one object. */
import { UserError } from '../platform/errors.ts';
import { readEvent, type GitHubEvent, type Payload } from './event.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface GitHubContext {
  repository: { owner: string; name: string };
  /** The REST API's root, without a slash at its end. */
  apiUrl: string;
  eventName: string;
  event: GitHubEvent;
  /** What the webhook sent: written by whoever caused the event, so it is hostile input. */
  payload: Payload;
  /** The commit that GitHub checked out: for a pull request its merge commit, not its head. */
  sha: string;
  runUrl: string;
  summaryPath: string | undefined;
  outputPath: string | undefined;
}

/**
 * The context, or undefined outside of GitHub Actions.
 * @throws UserError when a variable or the event's file is not what GitHub's runner writes.
 */
export async function readGitHubContext(
  environment: Environment,
): Promise<GitHubContext | undefined> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return undefined;
  const eventName = required(environment, 'GITHUB_EVENT_NAME', /^[a-z_]+$/, 'an event name');
  const { event, payload } = await readEvent(eventName, environment['GITHUB_EVENT_PATH']);
  return {
    repository: repositoryOf(environment),
    apiUrl: urlOf(environment, 'GITHUB_API_URL'),
    eventName,
    event,
    payload,
    sha: required(environment, 'GITHUB_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit'),
    runUrl: runUrlOf(environment),
    summaryPath: environment['GITHUB_STEP_SUMMARY'] || undefined,
    outputPath: environment['GITHUB_OUTPUT'] || undefined,
  };
}

function repositoryOf(environment: Environment): GitHubContext['repository'] {
  const [owner = '', name = ''] = required(
    environment,
    'GITHUB_REPOSITORY',
    /^[\w.-]+\/[\w.-]+$/,
    'OWNER/NAME',
  ).split('/');
  return { owner, name };
}

function runUrlOf(environment: Environment): string {
  const server = urlOf(environment, 'GITHUB_SERVER_URL');
  const runId = required(environment, 'GITHUB_RUN_ID', /^\d+$/, 'a number');
  return `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${runId}`;
}

function urlOf(environment: Environment, name: string): string {
  return required(environment, name, /^https?:\/\/[^\s/]+\S*$/, 'an http(s) URL').replace(
    /\/+$/,
    '',
  );
}

function required(
  environment: Environment,
  name: string,
  pattern: RegExp,
  expected: string,
): string {
  const value = environment[name] ?? '';
  if (pattern.test(value)) return value;
  throw new UserError(
    `${name} is ${JSON.stringify(value)}, not ${expected}. GitHub's runner sets it: pass it on unchanged, or unset GITHUB_ACTIONS.`,
  );
}
