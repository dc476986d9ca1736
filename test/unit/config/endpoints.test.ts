import { describe, expect, test } from '@jest/globals';
import type { ComposeModel, ComposeService } from '../../../src/config/compose-model.ts';
import type { Config } from '../../../src/config/config-file.ts';
import { declaredEndpoints, discoverEndpoints, healthUrls } from '../../../src/config/endpoints.ts';

type EndpointConfig = NonNullable<Config['endpoints']>[number];

const model = (services: Record<string, ComposeService>): ComposeModel => ({
  name: 'shop',
  services,
});
const healthcheck = (...test: string[]) => ({ healthcheck: { test } });
const published = (...ports: number[]) => ({ ports: ports.map((target) => ({ target })) });

describe('declared endpoints', () => {
  const shop = model({
    web: { ...published(8080), ...healthcheck('CMD', 'wget', 'http://localhost:8080/health') },
    worker: {},
    both: { ...published(80), expose: ['81'] },
  });
  const declare = (...endpoints: Array<Partial<EndpointConfig>>) =>
    declaredEndpoints(
      {
        version: 1,
        endpoints: endpoints.map((each) => ({ service: 'web', name: 'home', ...each })),
      },
      shop,
    );

  test('what is left out is taken from the service', () => {
    expect(declare({})).toMatchObject([
      {
        id: 'web:home',
        service: 'web',
        protocol: 'http',
        port: 8080,
        path: '/',
        method: 'GET',
        headers: {},
        body: null,
        expect: { status: [], bodyContains: null },
        entry: true,
        health: false,
        insecureTls: false,
        declaredBy: 'config',
      },
    ]);
  });

  test('the path of a health check is judged as health and gets no load', () => {
    expect(declare({ path: '/health' })).toMatchObject([{ health: true, entry: false }]);
    expect(declare({ path: '/health', entry: true, health: false })).toMatchObject([
      { health: false, entry: true },
    ]);
  });

  test('a body makes it a POST', () => {
    expect(declare({ body: { a: 1 } })).toMatchObject([{ method: 'POST', body: '{"a":1}' }]);
    expect(declare({ body: 'x', method: 'PUT' })).toMatchObject([{ method: 'PUT', body: 'x' }]);
  });

  test('one status or several', () => {
    expect(declare({ expect: { status: 204 } })[0]?.expect.status).toEqual([204]);
    expect(declare({ expect: { status: [200, 404] } })[0]?.expect.status).toEqual([200, 404]);
  });

  test('a service that the stack lacks, with the nearest one', () => {
    expect(() => declare({ service: 'wbe' })).toThrow(
      'endpoints.0.service names the service "wbe", which the stack does not have. Did you mean "web"?',
    );
    expect(() => declare({ service: 'toString' })).toThrow(/which the stack does not have/);
  });

  test('the same endpoint twice; the same name in two services is fine', () => {
    expect(() => declare({}, { path: '/other' })).toThrow(/web:home is declared twice/);
    expect(declare({}, { service: 'worker', port: 9 })).toHaveLength(2);
  });

  test('a port that nobody can guess', () => {
    expect(() => declare({ service: 'worker' })).toThrow(
      /endpoints\.0\.port is missing and worker publishes and exposes none/,
    );
    expect(() => declare({ service: 'both' })).toThrow(/both has 80, 81\. Name the container port/);
    expect(declare({ service: 'both', port: 81 })).toMatchObject([{ port: 81, entry: false }]);
  });
});

describe('the URLs of a health check', () => {
  test.each([
    [['CMD', 'curl', '-f', 'http://localhost:8080/health'], [['http', 8080, '/health']]],
    [['CMD-SHELL', 'curl -f http://127.0.0.1/ || exit 1'], [['http', 80, '/']]],
    [['CMD-SHELL', "wget -qO- 'https://localhost/ok?a=1'"], [['https', 443, '/ok?a=1']]],
    [
      ['CMD', 'node', '-e', "fetch('http://0.0.0.0:3000/live').then(r=>process.exit(r.ok?0:1))"],
      [['http', 3000, '/live']],
    ],
    [['CMD', 'wget', 'http://[::1]:81'], [['http', 81, '/']]],
    [
      ['CMD-SHELL', 'curl http://localhost:1/a && curl http://localhost:2/b'],
      [
        ['http', 1, '/a'],
        ['http', 2, '/b'],
      ],
    ],
    [['CMD', 'curl', 'http://example.org/health'], []],
    [['CMD', 'redis-cli', 'ping'], []],
    [['NONE'], []],
  ])('%j', (test, urls) => {
    expect(healthUrls(healthcheck(...test))).toEqual(
      urls.map(([protocol, port, path]) => ({ protocol, port, path })),
    );
  });

  test('a disabled health check asks nothing', () => {
    const service = { healthcheck: { test: ['CMD', 'curl', 'http://localhost/'], disable: true } };
    expect(healthUrls(service)).toEqual([]);
  });
});

describe('discovery', () => {
  const discover = (
    service: ComposeService,
    imagePorts: number[] = [],
    declared: Parameters<typeof discoverEndpoints>[2] = [],
  ) => discoverEndpoints(model({ web: service }), { web: imagePorts }, declared);
  const found = (...args: Parameters<typeof discover>) =>
    discover(...args).candidates.map(({ endpoint }) => endpoint);

  test('a health check is asked first, a published port after it and under load', () => {
    const service = { ...published(80), ...healthcheck('CMD', 'curl', 'http://localhost/health') };
    expect(found(service)).toMatchObject([
      { id: 'web:health', path: '/health', health: true, entry: false },
      { id: 'web:root', path: '/', port: 80, health: false, entry: true },
    ]);
  });

  test('an exposed port, by the file or by the image, is asked but gets no load', () => {
    expect(found({ expose: ['8000'] })).toMatchObject([{ port: 8000, entry: false }]);
    expect(found({}, [8000])).toMatchObject([{ port: 8000, entry: false }]);
  });

  test('one port known three ways is asked once', () => {
    expect(found({ ...published(80), expose: ['80'] }, [80])).toHaveLength(1);
  });

  test('several ports have names of their own', () => {
    expect(found(published(80, 81)).map(({ id }) => id)).toEqual(['web:root-80', 'web:root-81']);
  });

  test('several URLs of a health check have names of their own, and one asked twice has one', () => {
    const check = healthcheck(
      'CMD-SHELL',
      'curl http://localhost/a && curl http://localhost/b && curl http://localhost/a',
    );
    expect(found(check).map(({ id, path }) => [id, path])).toEqual([
      ['web:health', '/a'],
      ['web:health-2', '/b'],
    ]);
  });

  test('a database is not to be asked in HTTP; what else the service has, is', () => {
    const { candidates, notHttp } = discover(published(5672, 15672));
    expect(candidates).toMatchObject([{ endpoint: { port: 15672 } }]);
    expect(notHttp).toEqual([{ service: 'web', port: 5672 }]);
  });

  test('UDP ports and ranges are no endpoints', () => {
    expect(found({ ports: [{ target: 53, protocol: 'udp' }], expose: ['90-99', '7/udp'] })).toEqual(
      [],
    );
  });

  test('443 speaks TLS, with a certificate that nobody could have declared', () => {
    expect(found(published(443))).toMatchObject([{ protocol: 'https', insecureTls: true }]);
    expect(found(published(80))).toMatchObject([{ protocol: 'http', insecureTls: false }]);
  });

  test('where something is declared for a service, nothing is guessed', () => {
    const declared = declaredEndpoints(
      { version: 1, endpoints: [{ service: 'web', name: 'home' }] },
      model({ web: published(80) }),
    );
    expect(discover(published(80), [], declared)).toEqual({
      services: [],
      candidates: [],
      notHttp: [],
    });
    expect(discover(published(80)).services).toEqual(['web']);
  });
});
