/** A real Actions runner (act, in host mode) on a copy of this repository, with a stand-in GitHub API on loopback. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { GitHubApiStandIn } from './github-api.ts';

export const root = join(import.meta.dirname, '../..');

/** @throws where script/bootstrap has not built it */
function findAct(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'act')).find((path) => existsSync(path));
  if (found === undefined)
    throw new Error('act is not on PATH: run script/bootstrap, then . script/lib/path.sh');
  return found;
}

export interface ActRun {
  exitCode: number;
  log: string;
}

/** What git tracks or would track, as it is in the working tree. */
export function copyOfRepository(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'compose-gate-e2e-'));
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  );
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    mkdirSync(join(path, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(path, file), { recursive: true });
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: path,
    });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all', '--force', '.');
  git('commit', '--quiet', '--message', 'A copy');
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export interface PullRequestEvent {
  number: number;
  headSha: string;
  isFork?: boolean;
}

export function writeEvent(
  directory: string,
  { number, headSha, isFork = false }: PullRequestEvent,
): string {
  const path = join(directory, '..', `event-${number}-${headSha.slice(0, 6)}.json`);
  const repository = { full_name: 'acme/shop', name: 'shop', owner: { login: 'acme' } };
  writeFileSync(
    path,
    JSON.stringify({
      action: 'synchronize',
      number,
      repository,
      pull_request: {
        number,
        head: {
          sha: headSha,
          ref: 'topic',
          repo: { ...repository, full_name: isFork ? 'someone/shop' : 'acme/shop' },
        },
        base: { sha: '1'.repeat(40), ref: 'main', repo: repository },
      },
    }),
  );
  return path;
}

export async function runAct(
  repository: string,
  options: { workflow: string; event: string; api: GitHubApiStandIn; token: string },
): Promise<ActRun> {
  const act = findAct();
  const args = [
    'pull_request',
    ...['-W', join(repository, options.workflow)],
    ...['-P', 'ubuntu-latest=-self-hosted'],
    ...['-e', options.event],
    ...['--pull=false', '--rm'],
    ...['--env', `GITHUB_API_URL=${options.api.url}`],
    ...['--env', 'GITHUB_REPOSITORY=acme/shop'],
    ...['-s', `GITHUB_TOKEN=${options.token}`],
  ];
  // Scanners are not on a runner's PATH; ours are where act is.
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== dirname(act));
  const child = spawn(act, args, {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path.join(delimiter) },
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return { exitCode, log };
}
