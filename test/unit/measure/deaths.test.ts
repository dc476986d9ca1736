import { describe, expect, test } from '@jest/globals';
import { deathNotices, oomKilledServices, type Meanwhile } from '../../../src/measure/deaths.ts';
import type { ContainerState, EngineEvent } from '../../../src/stack/engine-types.ts';
import { aContainer } from '../../support/containers.ts';
import { aServiceStartup } from '../../support/documents.ts';

const then = aContainer({ id: 'one', pid: 7 });
const event = (action: 'die' | 'oom', exitCode: number | null = null): EngineEvent => ({
  containerId: 'one',
  service: 'web',
  action,
  exitCode,
  atMs: 0,
});

const meanwhile = (
  now: Partial<ContainerState> | null,
  deaths: EngineEvent[] = [],
  readyBy: 'answer' | 'started' = 'answer',
): Meanwhile => ({
  then: [then],
  now: now ? [{ ...then, ...now }] : [],
  deaths,
  startup: {
    readyMs: 1,
    criticalPath: [],
    services: [aServiceStartup({ service: 'web', readyBy })],
  },
});
const told = (...args: Parameters<typeof meanwhile>) =>
  deathNotices(meanwhile(...args)).map(({ code, text }) => [code, text]);

describe('nothing is told', () => {
  test('of a container that is as it was', () => {
    expect(told({})).toEqual([]);
  });

  test('of one that had ended before', () => {
    const before = { ...meanwhile({ running: false }), then: [{ ...then, running: false }] };
    expect(deathNotices(before)).toEqual([]);
  });

  test('of a worker that ended well', () => {
    expect(told({ running: false }, [event('die', 0)], 'started')).toEqual([]);
  });

  test('of the death of another one', () => {
    expect(told({}, [{ ...event('die', 1), containerId: 'two' }])).toEqual([]);
  });
});

describe('it is told', () => {
  const ended = 'died-while-measured';
  const killed = 'oom-killed';

  test.each<[string, Parameters<typeof told>, [string, string]]>([
    [
      'that one ended, by its exit code',
      [{ running: false, exitCode: 3 }, [event('die', 3)]],
      [ended, 'web ended (exit code 3) while it was measured.'],
    ],
    [
      'that a server ended, though well',
      [{ running: false }, [event('die', 0)]],
      [ended, 'web ended (exit code 0) while it was measured.'],
    ],
    [
      'that one came back, with the exit code it had before',
      [{ pid: 8, restartCount: 1 }, [event('die', 9)]],
      [ended, 'web ended (exit code 9), and started again, while it was measured.'],
    ],
    [
      'that a worker came back, though it had ended well',
      [{ pid: 8, restartCount: 1 }, [event('die', 0)], 'started'],
      [ended, 'web ended (exit code 0), and started again, while it was measured.'],
    ],
    ['that one is gone', [null], [ended, 'web ended (exit code unknown) while it was measured.']],
    [
      'that one was killed for memory',
      [{ running: false, oomKilled: true, exitCode: 137 }],
      [killed, 'web was killed for using more memory than its limit while it was measured.'],
    ],
    [
      'that one was killed for memory, though it is back and does not remember',
      [{ pid: 8, restartCount: 1 }, [event('oom'), event('die', 137)]],
      [
        killed,
        'web was killed for using more memory than its limit, and started again, while it was measured.',
      ],
    ],
    [
      'that a process of one was killed for memory',
      [{}, [event('oom')]],
      [
        killed,
        'web had a process killed for using more memory than its limit while it was measured.',
      ],
    ],
  ])('%s', (_, args, notice) => {
    expect(told(...args)).toEqual([notice]);
  });
});

test('services that were killed for memory', () => {
  expect(oomKilledServices(meanwhile({ pid: 8 }, [event('oom')]))).toEqual(new Set(['web']));
  expect(oomKilledServices(meanwhile({ oomKilled: true }))).toEqual(new Set(['web']));
  expect(oomKilledServices(meanwhile({}, [event('die', 1)]))).toEqual(new Set());
});
