/** A scanner's environment is emptied; the engine of the docker command's context is what it still must find. */
import { expect, jest, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../support/docker.ts';
import { startEngineProxy } from '../../support/engine-proxy.ts';
import { fakeDatabase, fakeTrivy } from '../../support/scan/fake-scanner.ts';
import { makeStack, nodeService, quickConfig } from '../../support/stack-folder.ts';

jest.setTimeout(120_000);

test('Trivy is sent to the engine of the context, and knows of nothing else', async () => {
  await using stack = await makeStack({
    'compose.yaml': { services: { quiet: nodeService('setInterval(() => 0, 1000)') } },
    '.compose-gate.yml': quickConfig({}),
  });
  const socket = join(stack.directory, 'docker.sock');
  await using proxy = await startEngineProxy(socket);
  await mkdir(join(stack.directory, 'cache'));
  await fakeDatabase(join(stack.directory, 'cache/compose-gate'));
  const says = 'echo "sent to $DOCKER_HOST; token: $TOKEN; config: $DOCKER_CONFIG" >&2; exit 1';
  const env = {
    ...(await fakeTrivy(stack.directory, says)),
    XDG_CACHE_HOME: join(stack.directory, 'cache'),
    DOCKER_HOST: undefined,
    DOCKER_CONFIG: join(stack.directory, 'docker'),
    TOKEN: 'nobody-else-s',
  };
  const docker = (...args: string[]) => run('docker', args, { env: { ...process.env, ...env } });
  await docker('context', 'create', 'mine', '--docker', `host=${proxy.host}`);
  await docker('context', 'use', 'mine');

  expect(await stack.run(['up'], env)).toMatchObject({ exitCode: 0 });
  expect(await stack.run(['scan'], env)).toMatchObject({ exitCode: 0 });
  const { scanners } = await stack.document('findings');
  const trivy = scanners.find(({ name }) => name === 'trivy');
  expect(trivy?.targets[0]?.outcome).toMatchObject({
    kind: 'failed',
    text: expect.stringMatching(
      new RegExp(`sent to unix://${socket}; token: ; config:`),
    ) as unknown,
  });
  expect(await stack.run(['down'], env)).toMatchObject({ exitCode: 0 });
});
