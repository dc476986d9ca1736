/** git, as far as we ask it. */
import { runProcess } from './process.ts';

export interface GitContext {
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/** What git printed, or undefined where it refused. Hooks and prompts of the repository's author are not run. */
export async function git(
  directory: string,
  args: readonly string[],
  { env, signal }: GitContext,
): Promise<string | undefined> {
  const { exitCode, stdout } = await runProcess(
    'git',
    ['-C', directory, '-c', 'core.hooksPath=/dev/null', ...args],
    { env: { ...env, GIT_TERMINAL_PROMPT: '0' }, signal },
  );
  return exitCode === 0 ? stdout.trim() : undefined;
}
