/** up, measure, down: what a run does to the engine, and that it undoes it. */
import { expect, test } from '@jest/globals';
import { docker, inventory, withoutOtherRuns } from '../support/docker.ts';
import {
  BASE_IMAGE,
  makeStack,
  nodeService,
  okServer,
  quickConfig,
} from '../support/stack-folder.ts';

const LONG_MS = 120_000;

test(
  'a stack of two services is built, started, measured and removed',
  async () => {
    const before = await inventory();
    await using stack = await makeStack({
      'compose.yaml': {
        services: {
          web: {
            build: './web',
            ports: ['8080:8080'],
            depends_on: { store: { condition: 'service_healthy' } },
            volumes: ['data:/data'],
            stop_signal: 'SIGKILL',
            deploy: { resources: { limits: { cpus: '0.5', memory: '128M' } } },
          },
          store: nodeService(okServer(9000), {
            healthcheck: {
              test: ['CMD', 'wget', '-qO-', 'http://127.0.0.1:9000/health'],
              interval: '300ms',
            },
          }),
        },
        volumes: { data: {} },
      },
      'web/Dockerfile': `FROM ${BASE_IMAGE}\nCOPY server.js /\nCMD ["node", "/server.js"]\n`,
      'web/server.js': okServer(8080),
      '.compose-gate.yml': quickConfig({
        endpoints: [{ service: 'web', name: 'home', expect: { bodyContains: 'ok' } }],
        scenarios: [{ name: 'steady', endpoint: 'home', rate: 20, duration: '1s', warmup: '0s' }],
      }),
    });

    const up = await stack.run(['up']);
    expect([up.exitCode, up.stdout]).toEqual([0, '']);
    const document = await stack.document('stack');
    expect(document).toMatchObject({
      config: { kind: 'file', path: '.compose-gate.yml' },
      route: 'container-address',
      variants: [
        {
          outcome: { kind: 'started' },
          problems: [],
          build: { services: ['web'] },
          services: [
            { name: 'store', built: false, hasHealthcheck: true, ports: [9000] },
            {
              name: 'web',
              built: true,
              ports: [8080],
              cpuLimit: 0.5,
              memoryLimitBytes: 128 * 1024 * 1024,
              dependsOn: [{ service: 'store', condition: 'service_healthy' }],
            },
          ],
        },
      ],
    });
    expect(document.endpoints.map(({ id }) => id)).toEqual(['web:home', 'store:health']);
    const published = await docker(
      'ps',
      '--filter',
      `name=cg-${document.runId}-`,
      '--format={{.Ports}}',
    );
    expect(published.stdout).not.toContain('->');

    const measure = await stack.run(['measure']);
    expect([measure.exitCode, measure.stdout]).toEqual([0, '']);
    const run = await stack.document('run');
    expect(run).toMatchObject({ runId: document.runId, status: { kind: 'complete' } });
    const [round] = run.rounds;
    expect(run.rounds).toHaveLength(1);
    expect(round).toMatchObject({
      outcome: { kind: 'measured' },
      startup: { criticalPath: ['store', 'web'] },
      responses: [
        { endpoint: 'web:home', answers: 5 },
        { endpoint: 'store:health', answers: 5 },
      ],
      blocks: [{ scenario: 'steady', intended: 20, answers: 20, void: null }],
      notices: [],
    });
    const web = round?.startup.services.find(({ service }) => service === 'web');
    const store = round?.startup.services.find(({ service }) => service === 'store');
    expect(web).toMatchObject({ readyBy: 'answer', restarts: 0, endpoint: 'web:home' });
    expect(web?.listeningMs).toBeLessThanOrEqual(web!.firstAnswerMs!);
    expect(store?.healthyMs).toBeGreaterThan(0);
    expect(web?.startedMs).toBeGreaterThanOrEqual(store!.startedMs! + store!.healthyMs! - 50);
    expect(round?.resources.map(({ service, phase }) => `${service} ${phase}`).sort()).toEqual(
      ['idle', 'load', 'after'].flatMap((phase) => [`store ${phase}`, `web ${phase}`]).sort(),
    );
    for (const { memory, cpu, source } of round!.resources) {
      expect(source).toBe(`cgroup-v${run.machine.cgroupVersion}`);
      expect(memory.workingSetBytes).toBeGreaterThan(1024 * 1024);
      expect(cpu.totalSeconds).toBeGreaterThanOrEqual(0);
    }

    const down = await stack.run(['down']);
    expect(down.exitCode).toBe(0);
    expect(await stack.leftovers()).toEqual([]);
    expect(await stack.privateFiles()).toEqual([]);
    expect(withoutOtherRuns(await inventory(), document.runId)).toEqual(
      withoutOtherRuns(before, document.runId),
    );
    expect((await stack.run(['down'])).exitCode).toBe(0);
    expect((await stack.run(['measure'])).exitCode).toBe(3);
  },
  LONG_MS,
);
