/** What a measurement can be told of its conditions: which CPUs, and whether state outlives a round. */
import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { makeStack, nodeService, quickConfig } from '../support/stack-folder.ts';

const LONG_MS = 90_000;

describe('volumes', () => {
  /** Says whether an earlier start left anything. */
  const counter = nodeService(
    `const fs = require('fs');
     const starts = fs.existsSync('/data/starts') ? fs.readFileSync('/data/starts', 'utf8').length : 0;
     fs.appendFileSync('/data/starts', '.');
     require('http').createServer((q, r) => r.end(starts === 0 ? 'cold' : 'warm')).listen(80)`,
    { expose: ['80'], volumes: ['data:/data'] },
  );

  test.each([
    ['fresh', 'cold'],
    ['keep', 'warm'],
  ])(
    '%s: every round finds a %s service',
    async (volumes, state) => {
      await using stack = await makeStack({
        'compose.yaml': { services: { counter }, volumes: { data: {} } },
        '.compose-gate.yml': quickConfig({
          measure: { rounds: 2, volumes },
          endpoints: [
            { service: 'counter', name: 'up', health: true },
            { service: 'counter', name: 'state', expect: { bodyContains: state } },
          ],
          services: { counter: { ready: 'up' } },
          scenarios: [],
        }),
      });
      expect(await stack.run(['up'])).toMatchObject({ exitCode: 0 });
      expect(await stack.run(['measure'])).toMatchObject({ exitCode: 0 });
      const { rounds } = await stack.document('run');
      expect(rounds).toHaveLength(2);
      for (const { responses } of rounds)
        expect(responses.find(({ endpoint }) => endpoint === 'counter:state')).toMatchObject({
          answers: 5,
        });
    },
    LONG_MS,
  );
});

describe('CPUs', () => {
  const allowed = /^Cpus_allowed_list:\t(.*)$/m;
  const files = {
    'compose.yaml': {
      services: {
        web: nodeService(
          `require('http').createServer((q, r) =>
             r.end(require('fs').readFileSync('/proc/self/status', 'utf8'))).listen(80)`,
          { expose: ['80'] },
        ),
      },
    },
    '.compose-gate.yml': quickConfig({
      measure: { idle: '2s' },
      endpoints: [
        {
          service: 'web',
          name: 'home',
          expect: { bodyContains: 'Cpus_allowed_list:\t0\n' },
        },
      ],
      scenarios: [],
    }),
  };

  test(
    'the stack and the generator stay on theirs, and run.json says which',
    async () => {
      await using stack = await makeStack(files);
      const pin = ['--stack-cpus', '0', '--generator-cpus', '1'];
      expect(await stack.run(['up', ...pin])).toMatchObject({ exitCode: 0 });
      const program = stack.start(['measure']);
      await program.said(/idle/);
      const status = await readFile(`/proc/${program.pid}/status`, 'utf8');
      expect(allowed.exec(status)?.[1]).toBe('1');
      expect(await program.result).toMatchObject({ exitCode: 0 });
      expect(await stack.document('run')).toMatchObject({
        pinning: { stackCpus: '0', generatorCpus: '1' },
        rounds: [{ responses: [{ answers: 5 }] }],
      });
    },
    LONG_MS,
  );

  test(
    'a CPU that is not there, and what is no list of CPUs, is wrong input',
    async () => {
      await using stack = await makeStack(files);
      const none = await stack.run(['up', '--generator-cpus', 'all']);
      expect(none).toMatchObject({ exitCode: 2 });
      expect(none.stderr).toContain('--generator-cpus is "all"');
      expect(
        await stack.run(['up', '--stack-cpus', '0', '--generator-cpus', '4095']),
      ).toMatchObject({ exitCode: 0 });
      const measure = await stack.run(['measure']);
      expect(measure).toMatchObject({ exitCode: 2 });
      expect(measure.stderr).toContain('--generator-cpus 4095 cannot be used');
    },
    LONG_MS,
  );
});
