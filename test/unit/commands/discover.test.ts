import { describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askCandidates } from '../../../src/commands/up/discover.ts';
import { discoverEndpoints } from '../../../src/config/endpoints.ts';
import type { ComposeService } from '../../../src/config/compose-model.ts';
import type { ContainerState } from '../../../src/stack/engine-types.ts';
import { aContainer } from '../../support/containers.ts';

/** What `up` finds out about one service, of which this container is there. */
function discover(
  service: ComposeService,
  container: Partial<ContainerState> = {},
  { imagePorts = [], listening = [] }: { imagePorts?: number[]; listening?: number[] } = {},
) {
  const model = { name: 'shop', services: { web: service } };
  return askCandidates(
    discoverEndpoints(model, { web: imagePorts }, []),
    { web: listening },
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
    expect(await discover({}, {}, { imagePorts: [5432] })).toEqual({
      endpoints: [],
      assumptions: [expect.stringMatching(/^web: port 5432 usually does not speak HTTP/)],
    });
  });

  test('a service with no port at all', async () => {
    expect(await discover({})).toEqual({
      endpoints: [],
      assumptions: [expect.stringMatching(/^web: it names no port and was not seen to listen/)],
    });
  });

  test('a service that listens though nobody named a port is not asked unbidden', async () => {
    expect(await discover({}, {}, { listening: [3000] })).toEqual({
      endpoints: [],
      assumptions: [
        expect.stringMatching(/^web: it names no port, but listens on 3000; it was not/),
      ],
    });
  });

  test.each([
    ['none', []],
    ['that of a database', [5432]],
    ['that of a web server', [80]],
  ])('one that ended well runs once, whatever its image exposes: %s', async (_, imagePorts) => {
    expect(await discover({}, ended, { imagePorts })).toEqual({
      endpoints: [],
      assumptions: [expect.stringMatching(/^web: it ended with exit code 0.* run once/)],
    });
  });

  test.each([
    ['failed', { running: false, exitCode: 1 }],
    ['was never started', { ...ended, wasStarted: false }],
    ['is between two restarts', { ...ended, restarting: true }],
  ])('one that %s is not taken to run once', async (_, container) => {
    const { assumptions } = await discover({ ports: [{ target: 80 }] }, container);
    expect(assumptions).toEqual([
      'web: http://web:80/ was not asked, for no container of it was running.',
    ]);
  });
});
