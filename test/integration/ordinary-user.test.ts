/** An ordinary user, as on a hosted runner, whose containers run as root and write to bind mounts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { chown, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../src/records/documents.ts';
import { runProgram, type ProgramOptions } from '../support/started-program.ts';
import { BASE_IMAGE, quickConfig } from '../support/stack-folder.ts';

const LONG_MS = 120_000;
const NOBODY = 65_534;
const SOCKET = '/var/run/docker.sock';
const repository = join(import.meta.dirname, '../..');

/** Root becomes nobody, with the group that may talk to the engine; anybody else is an ordinary user already. */
function whoCanBe(): 'ourselves' | 'nobody' | undefined {
  if (process.getuid?.() !== 0) return 'ourselves';
  const { gid } = statSync(SOCKET, { throwIfNoEntry: false }) ?? {};
  const reads = spawnSync('ls', [join(repository, 'src')], { uid: NOBODY, gid: NOBODY });
  return gid !== undefined && gid !== 0 && reads.status === 0 ? 'nobody' : undefined;
}

const who = whoCanBe();
if (who === undefined)
  console.warn(
    'SKIPPED: nobody else on this machine may read the repository and talk to the engine.',
  );

(who === undefined ? describe.skip : describe)('an ordinary user', () => {
  let root: string;
  let options: ProgramOptions;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'ordinary-'));
    chmodSync(root, 0o755);
    const [project, runnerTemp, home] = ['project', 'private', 'home'].map((name) =>
      join(root, name),
    ) as [string, string, string];
    for (const folder of [project, runnerTemp, home, join(project, 'bound')]) await mkdir(folder);
    const write =
      'mkdir -p /bound/deep && echo x >> /bound/deep/log && chmod 700 /bound/deep && exec sleep 1000';
    await writeFile(
      join(project, 'compose.yaml'),
      JSON.stringify({
        services: {
          web: {
            image: BASE_IMAGE,
            user: '0',
            command: ['sh', '-c', write],
            volumes: ['./bound:/bound'],
            stop_signal: 'SIGKILL',
          },
        },
      }),
    );
    await writeFile(
      join(project, '.compose-gate.yml'),
      JSON.stringify(quickConfig({ measure: { rounds: 2 } })),
    );
    options = { cwd: project, env: { RUNNER_TEMP: runnerTemp, HOME: home } };
    if (who === 'nobody') {
      const { gid } = statSync(SOCKET);
      const node = join(root, 'node');
      await cp(process.execPath, node);
      for (const folder of [project, runnerTemp, home, join(project, 'bound')])
        await chown(folder, NOBODY, gid);
      options = { ...options, as: { uid: NOBODY, gid, node } };
    }
  }, LONG_MS);

  afterAll(async () => {
    await runProgram(['down'], options);
    await rm(root, { recursive: true, force: true });
  }, LONG_MS);

  test(
    'measures round after round what root writes, and removes all of it',
    async () => {
      for (const command of ['up', 'measure', 'down'])
        expect(await runProgram([command], options)).toMatchObject({ exitCode: 0 });
      const run = await readDocument(join(options.cwd, '.compose-gate'), 'run');
      expect(run.rounds.map(({ outcome }) => outcome.kind)).toEqual(['measured', 'measured']);
      expect(await readdir(join(options.cwd, 'bound'))).toEqual([]);
      expect(await readdir(join(root, 'private'))).toEqual([]);
    },
    LONG_MS,
  );
});
