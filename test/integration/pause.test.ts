/** Freezing a project: never while a health check begins, and not without end where one never ends. */
import { expect, test } from '@jest/globals';
import { sleep } from '../../src/platform/clock.ts';
import { connectEngine } from '../../src/stack/engine.ts';
import { docker } from '../support/docker.ts';
import { BASE_IMAGE } from '../support/stack-folder.ts';

/** One container of a project of its own, checked every half second by a check that takes so long. */
async function checkedContainer(seconds: number) {
  const project = `cg-pause-${process.pid}-${seconds}`;
  const { stdout } = await docker(
    ...['run', '--detach', '--label', `com.docker.compose.project=${project}`],
    ...['--health-cmd', `sleep ${seconds}`, '--health-interval', '500ms', '--health-timeout', '1m'],
    ...[BASE_IMAGE, 'node', '-e', 'setInterval(() => 0, 1000)'],
  );
  const id = stdout.trim();
  const ask = async (format: string) =>
    (await docker('inspect', `--format=${format}`, id)).stdout.trim();
  const untilChecked = async () => {
    while ((await ask('{{len .ExecIDs}}')) === '0') await sleep(10);
  };
  return {
    project,
    ask,
    untilChecked,
    [Symbol.asyncDispose]: async () => {
      await docker('rm', '--force', id);
    },
  };
}

const EXIT_CODES = '{{range .State.Health.Log}}{{.ExitCode}}{{end}}';

test('a health check that has begun is let end before the container is frozen', async () => {
  const engine = await connectEngine(process.env);
  await using container = await checkedContainer(1);
  await container.untilChecked();
  await engine.pause(container.project);
  expect(await container.ask(`{{.State.Status}} ${EXIT_CODES}`)).toBe('paused 0');
  await engine.unpause(container.project);
  expect(await container.ask('{{.State.Status}}')).toBe('running');
});

test('a check that does not end is not waited for', async () => {
  const engine = await connectEngine(process.env);
  await using container = await checkedContainer(50);
  await container.untilChecked();
  await engine.pause(container.project);
  expect(await container.ask('{{.State.Status}}')).toBe('paused');
  await engine.unpause(container.project);
  expect(await container.ask('{{.State.Status}}')).toBe('running');
});

test('frozen at any moment, a container that is checked all the time goes on', async () => {
  const engine = await connectEngine(process.env);
  await using container = await checkedContainer(0.1);
  for (let turn = 0; turn < 15; turn += 1) {
    await engine.pause(container.project);
    await engine.unpause(container.project);
    await sleep(turn * 20);
  }
  expect(await container.ask('{{.State.Status}}')).toBe('running');
});
