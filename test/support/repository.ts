/** A git repository around a folder, with an author of its own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './docker.ts';

export async function git(directory: string, ...args: string[]): Promise<string> {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  const { stdout } = await run('git', [...who, '-c', 'protocol.file.allow=always', ...args], {
    cwd: directory,
  });
  return stdout;
}

/** Everything in the folder as one commit more. */
export async function commitAll(directory: string, message: string): Promise<string> {
  await git(directory, 'add', '--all');
  await git(directory, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(directory, 'rev-parse', 'HEAD');
}

/** As the runner sets it on a pull request of this head; the event's file lies beside the folder. */
export async function pullRequestEnvironment(
  directory: string,
  headSha: string,
): Promise<Record<string, string>> {
  const path = join(directory, '..', 'event.json');
  const repo = { full_name: 'octo/shop' };
  const head = { sha: headSha, repo };
  await writeFile(path, JSON.stringify({ pull_request: { number: 7, head, base: { repo } } }));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: headSha,
    GITHUB_BASE_REF: 'main',
  };
}
