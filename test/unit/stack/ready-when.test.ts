import { describe, expect, test } from '@jest/globals';
import type { ComposeService } from '../../../src/config/compose-model.ts';
import { hasHealthcheck, readyWhenOf } from '../../../src/stack/ready-when.ts';
import { anEndpoint } from '../../support/documents.ts';

const home = anEndpoint({ id: 'web:home', service: 'web', health: false });
const health = anEndpoint({ id: 'web:health', service: 'web', health: true });

const readyWhen = (
  service: ComposeService,
  endpoints = [home, health],
  readyEndpoints = {},
  listens = {},
) =>
  readyWhenOf({ name: 'x', services: { web: service } }, endpoints, { readyEndpoints }, listens)[
    'web'
  ];

describe('the first that is known of', () => {
  const check = { healthcheck: { test: ['CMD', 'true'] } };

  test('the endpoint that the configuration names', () => {
    expect(readyWhen(check, [home, health], { web: 'web:home' })).toEqual({
      kind: 'answer',
      endpoint: home,
    });
  });

  test('its health endpoint, else the first it has', () => {
    expect(readyWhen(check)).toEqual({ kind: 'answer', endpoint: health });
    expect(readyWhen(check, [home])).toEqual({ kind: 'answer', endpoint: home });
  });

  test('its health check', () => {
    expect(readyWhen({ ...check, expose: ['80'] }, [])).toEqual({ kind: 'healthy' });
  });

  test('a port, whoever knows of it', () => {
    const service = { ports: [{ target: 80 }], expose: ['81', '80'] };
    expect(readyWhen(service, [], {}, { web: [82, 81] })).toEqual({
      kind: 'listening',
      ports: [80, 81, 82],
    });
  });

  test('its start', () => {
    expect(readyWhen({}, [])).toEqual({ kind: 'started' });
  });

  test('endpoints of other services make nothing ready', () => {
    expect(readyWhen({}, [anEndpoint({ service: 'api' })])).toEqual({ kind: 'started' });
  });
});

test.each<[ComposeService, boolean]>([
  [{}, false],
  [{ healthcheck: { test: ['NONE'] } }, false],
  [{ healthcheck: { test: [] } }, false],
  [{ healthcheck: { test: ['CMD', 'true'], disable: true } }, false],
  [{ healthcheck: { test: ['CMD', 'true'] } }, true],
])('%j has a health check: %p', (service, expected) => {
  expect(hasHealthcheck(service)).toBe(expected);
});
