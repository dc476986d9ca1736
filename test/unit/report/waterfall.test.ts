import { expect, test } from '@jest/globals';
import { typicalRound, waterfall } from '../../../src/report/waterfall.ts';
import { aRound, aServiceStartup } from '../../support/documents.ts';

const round = (...services: ReturnType<typeof aServiceStartup>[]) =>
  aRound({ startup: { services, readyMs: 900, criticalPath: [] } });

test('each service has a bar over the stack’s time, the earliest first', () => {
  const picture = waterfall(
    round(
      aServiceStartup({
        service: 'ui',
        createdMs: 0,
        startedMs: 500,
        listeningMs: 250,
        readyMs: 500,
      }),
      aServiceStartup({
        service: 'db',
        createdMs: 0,
        startedMs: 0,
        listeningMs: 250,
        readyMs: 500,
      }),
    ),
  );
  expect(picture).toEqual([
    '    0                                            1 s',
    'db  ░░░░░░░░░░░░████████████                          500 ms (answer)',
    'ui  ························░░░░░░░░░░░░████████████  500 ms (answer)',
  ]);
});

test('a service that was never ready ends where it was last seen, and says so', () => {
  const [, line] = waterfall(
    round(
      aServiceStartup({
        createdMs: 0,
        startedMs: 0,
        listeningMs: 500,
        readyMs: null,
        readyBy: null,
      }),
      aServiceStartup({ service: 'zz', createdMs: 0, startedMs: 0, readyMs: 1_000 }),
    ),
  );
  expect(line).toBe(`gateway  ${'░'.repeat(24)}${' '.repeat(24)}  never ready`);
});

test('a service that listens on nothing is whole from its start', () => {
  const [, line] = waterfall(
    round(
      aServiceStartup({
        createdMs: 0,
        startedMs: 0,
        listeningMs: null,
        readyMs: 10,
        readyBy: 'started',
      }),
    ),
  );
  expect(line).toBe(`gateway  ${'█'.repeat(48)}  10 ms (started)`);
});

test('a service that was never started has no bar', () => {
  expect(waterfall(round(aServiceStartup({ startedMs: null })))).toEqual([]);
});

test('the picture is of the round nearest the median', () => {
  const rounds = [5_000, 900, 1_000].map((readyMs, index) =>
    aRound({ index, startup: { services: [], readyMs, criticalPath: [] } }),
  );
  expect(typicalRound(rounds)?.index).toBe(2);
  expect(typicalRound([])).toBeUndefined();
});
