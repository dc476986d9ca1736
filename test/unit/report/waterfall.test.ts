import { expect, test } from '@jest/globals';
import { createdBeforeMs, typicalRound, waterfall } from '../../../src/report/waterfall.ts';
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

test('time begins with the first start event, as the total does; what was created before it is words', () => {
  const early = round(
    aServiceStartup({ service: 'db', createdMs: 100, startedMs: 400, readyMs: 500 }),
    aServiceStartup({ service: 'ui', createdMs: 100, startedMs: 900, readyMs: 500 }),
  );
  const [scale, db, ui] = waterfall(early);
  expect(scale).toMatch(/^ +0 +1 s$/);
  expect(db).toMatch(/^db {2}[░█]{24} /);
  expect(ui).toMatch(/^ui {2}·{24}[░█]{24} /);
  expect(createdBeforeMs(early)).toBe(300);
});

test('a service that is created as it starts was not created before', () => {
  const late = round(aServiceStartup({ createdMs: 400, startedMs: 400 }));
  expect(createdBeforeMs(late)).toBe(0);
  expect(createdBeforeMs(round(aServiceStartup({ createdMs: null })))).toBe(0);
});

test('a service that is ready at once has a cell, the last one too', () => {
  const [, , last] = waterfall(
    round(
      aServiceStartup({ service: 'db', startedMs: 0, listeningMs: null, readyMs: 10_000 }),
      aServiceStartup({ service: 'ui', startedMs: 9_999, listeningMs: null, readyMs: 1 }),
    ),
  );
  expect(last).toBe(`ui  ${'·'.repeat(47)}█  1 ms (answer)`);
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
  expect(line).toBe(`gateway  ${'█'.repeat(48)}  started`);
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
