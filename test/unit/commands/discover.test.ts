import { describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askCandidates } from '../../../src/commands/up/discover.ts';
import { discoverEndpoints } from '../../../src/config/endpoints.ts';
import type { ComposeService } from '../../../src/config/compose-model.ts';
import type { ContainerState } from '../../../src/stack/engine-types.ts';

const aContainer = (overrides: Partial<ContainerState>): ContainerState => ({
  id: 'c0ffee',
  service: 'web',
  name: 'shop-web-1',
  pid: 0,
  running: true,
  restarting: false,
  exitCode: 0,
  oomKilled: false,
  restartCount: 0,
  health: null,
  addresses: ['127.0.0.1'],
  networkMode: 'shop_default',
  imageId: 'sha256:1',
  hostPorts: {},
  ...overrides,
});

/** What `up` finds out about one service, of which this container is there. */
function discover(
  service: ComposeService,
  container: Partial<ContainerState> = {},
  imagePorts: number[] = [],
) {
  const model = { name: 'shop', services: { web: service } };
  return askCandidates(
    discoverEndpoints(model, { web: imagePorts }, []),
    [aContainer(container)],
    { kind: 'container-address' },
    AbortSignal.timeout(10_000),
  );
}

const ended = { running: false, exitCode: 0 };

describe('what is assumed of a service for which nothing is declared', () => {
  test('a port that answers in HTTP is measured', async () => {
    const server = createServer((_, response) => void response.end('open'));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { endpoints, assumptions } = await discover({ ports: [{ target: port }] });
    server.close();
    expect(endpoints).toMatchObject([{ id: 'web:root', port, entry: true }]);
    expect(assumptions).toEqual([
      `web:root: GET http://web:${port}/ is measured, for its port is published and it answered 200.`,
    ]);
  });

  test('a database is left alone, and the report says so', async () => {
    expect(await discover({}, {}, [5432])).toEqual({
      endpoints: [],
      assumptions: [expect.stringMatching(/^web: port 5432 usually does not speak HTTP/)],
    });
  });

  test('a service with no port at all', async () => {
    expect(await discover({})).toEqual({
      endpoints: [],
      assumptions: [expect.stringMatching(/^web: no port of it is known/)],
    });
  });

  test.each([
    ['none', []],
    ['that of a database', [5432]],
    ['that of a web server', [80]],
  ])('one that ended well runs once, whatever its image exposes: %s', async (_, imagePorts) => {
    expect(await discover({}, ended, imagePorts)).toEqual({
      endpoints: [],
      assumptions: [expect.stringMatching(/^web: it ended with exit code 0.* run once/)],
    });
  });

  test.each([
    ['failed', { running: false, exitCode: 1 }],
    ['is between two restarts', { ...ended, restarting: true }],
  ])('one that %s is not taken to run once', async (_, container) => {
    const { assumptions } = await discover({ ports: [{ target: 80 }] }, container);
    expect(assumptions).toEqual([
      'web: http://web:80/ was not asked, for no container of it was running.',
    ]);
  });
});
