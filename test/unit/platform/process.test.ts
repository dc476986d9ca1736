import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EvidenceError, InterruptedError, UserError } from '../../../src/platform/errors.ts';
import { runProcess, type ProcessOptions } from '../../../src/platform/process.ts';

const node = (script: string, options: ProcessOptions = {}, ...args: string[]) =>
  runProcess(process.execPath, ['-e', script, ...args], options);

test('what a program says, and how it ends', async () => {
  const script =
    'process.stdout.write("out\\n"); process.stderr.write("err\\n"); process.exitCode = 3';
  expect(await node(script)).toEqual({ exitCode: 3, stdout: 'out', stderr: 'err' });
});

test('arguments reach it as they are: there is no shell in between', async () => {
  const hostile = '$(touch /tmp/owned); `id` && "quotes" \'too\' *';
  const { stdout } = await node('console.log(process.argv[1])', {}, hostile);
  expect(stdout).toBe(hostile);
});

test('it sees the environment that it is given, and no more', async () => {
  const { stdout } = await node('console.log(Object.keys(process.env).join())', {
    env: { ONLY: '1' },
  });
  expect(stdout).toBe('ONLY');
});

test('it reads what it is given, and nothing else', async () => {
  const script =
    'process.stdin.on("data", (d) => console.log(`got ${d}`)).on("end", () => console.log("end"))';
  expect((await node(script, { input: 'text' })).stdout).toBe('got text\nend');
  expect((await node(script)).stdout).toBe('end');
});

test('each line is told as it comes, from both streams, and kept', async () => {
  const lines: string[] = [];
  const script = 'console.log("a"); console.error("b"); process.stdout.write("c")';
  const result = await node(script, { onLine: (line) => lines.push(line) });
  expect(lines.sort()).toEqual(['a', 'b', 'c']);
  expect(result).toMatchObject({ stdout: 'a\nc', stderr: 'b' });
});

describe('it always ends', () => {
  const forever = 'setInterval(() => {}, 1000)';

  test('when it is not installed', async () => {
    const missing = runProcess('compose-gate-is-not-a-program', []);
    await expect(missing).rejects.toThrow(UserError);
    await expect(runProcess('compose-gate-is-not-a-program', [])).rejects.toThrow(
      /not installed or not on PATH/,
    );
  });

  test('when it takes too long', async () => {
    const began = performance.now();
    const late = node(forever, { timeoutMs: 300 });
    await expect(late).rejects.toThrow(EvidenceError);
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  test('when it is interrupted, before it began or in the middle', async () => {
    const signal = AbortSignal.timeout(200);
    await expect(node(forever, { signal })).rejects.toThrow(InterruptedError);
    await expect(node(forever, { signal: AbortSignal.abort() })).rejects.toThrow(InterruptedError);
  });

  test('also when it ended by itself on the signal that interrupts us: that is no result', async () => {
    const stop = new AbortController();
    const ended = node('process.kill(process.pid, "SIGINT")', {
      signal: stop.signal,
      onLine: () => undefined,
    });
    stop.abort();
    await expect(ended).rejects.toThrow(InterruptedError);
  });

  test('with all that it has started, even when it ends first and they hold on to its output', async () => {
    const child = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(forever)}], { stdio: 'inherit' })`;
    const stop = new AbortController();
    const began = performance.now();
    const ended = node(
      `${child}; console.log('started'); process.on('SIGTERM', () => process.exit())`,
      {
        signal: stop.signal,
        onLine: () => stop.abort(),
      },
    );
    await expect(ended).rejects.toThrow(InterruptedError);
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  test('and leaves nothing behind that goes on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'process-'));
    const mark = join(folder, 'mark');
    const script = `setTimeout(() => require('fs').writeFileSync(process.argv[1], ''), 700)`;
    await expect(node(script, { timeoutMs: 200 }, mark)).rejects.toThrow(EvidenceError);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(existsSync(mark)).toBe(false);
    await rm(folder, { recursive: true });
  });
});

test('a signal of its own kills it: that is a failure, not a success', async () => {
  const { exitCode } = await node('process.kill(process.pid, "SIGKILL")');
  expect(exitCode).not.toBe(0);
});
