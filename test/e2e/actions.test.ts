import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { copyOfRepository, runAct, writeEvent } from '../support/act.ts';
import { startGitHubApi } from '../support/github-api.ts';

jest.setTimeout(5 * 60_000);

const TOKEN = 'token-of-the-tests';
const PULL_REQUEST = 7;

/** What is left of the run that the log names; other runs on this engine are not ours to judge. */
function leftOf(log: string): string {
  const runId = /Removed what run ([a-z0-9]+) made/.exec(log)?.[1];
  if (runId === undefined) throw new Error('the log names no run that was removed');
  const filter = ['--all', '--quiet', '--filter', `name=^cg-${runId}-`];
  return execFileSync('docker', ['ps', ...filter], { encoding: 'utf8' }).trim();
}

test.each(['check', 'steps'])(
  '%s: the actions measure the example and comment on the pull request',
  async (workflow) => {
    const headSha = '2'.repeat(40);
    using repository = copyOfRepository();
    await using api = await startGitHubApi({ token: TOKEN, heads: { [PULL_REQUEST]: headSha } });
    const event = writeEvent(repository.path, { number: PULL_REQUEST, headSha });
    try {
      const run = await runAct(repository.path, {
        workflow: `test/e2e/workflows/${workflow}.yml`,
        event,
        api,
        token: TOKEN,
      });
      if (run.exitCode !== 0) console.error(run.log.slice(-6_000));
      expect(run.exitCode).toBe(0);
      expect(run.log).toMatch(/outputs: result=(pass|warn)/);
      expect(api.comments).toHaveLength(1);
      const [comment] = api.comments;
      expect(comment?.body).toContain('gateway');
      expect(api.differences).toEqual([]);
      expect(leftOf(run.log)).toBe('');
    } finally {
      rmSync(event, { force: true });
    }
  },
);
