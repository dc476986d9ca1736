/** One finding per problem, whoever sees it; one row per rule and service, whatever was found. */
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../../src/records/generated/findings.validate.js';
import {
  hardenRuntime,
  mergeHardening,
  unknownRules,
  type HardeningPart,
  type HardeningResult,
} from '../../../../src/scan/hardening/index.ts';
import {
  engine,
  everyRule,
  onlyFinding,
  partOf,
  runningService,
  stackOf,
  type Running,
} from './harness.ts';

const fileSays = (body: string, variant: 'base' | 'head' = 'head') =>
  partOf({ 'compose.yaml': stackOf(body) }, { variant });

const engineSays = (running: Running, variant: 'base' | 'head' = 'head'): HardeningPart =>
  hardenRuntime({ variant, services: [runningService(running)], engine: engine() });

const row = ({ compliance }: HardeningResult, rule: string, service: string | null = 'web') =>
  compliance.find((one) => one.rule === rule && one.service === service);

describe('file and container together', () => {
  test('are one finding, at its place in the file', async () => {
    const result = mergeHardening([
      engineSays({ container: { HostConfig: { Privileged: true } } }),
      await fileSays('privileged: true'),
    ]);
    const finding = onlyFinding(result, 'privileged');
    expect(finding.location).toEqual({ file: 'compose.yaml', line: 3, column: 5 });
    expect(finding.fixEdit).not.toBeNull();
  });

  test('what only the container shows points to its service', async () => {
    const result = mergeHardening([
      await fileSays('privileged: ${P}'),
      engineSays({ container: { HostConfig: { Privileged: true } } }),
    ]);
    expect(onlyFinding(result, 'privileged').location).toEqual({
      file: 'compose.yaml',
      line: 2,
      column: 3,
    });
  });

  test('the worse case counts', async () => {
    const mounted = (RW: boolean) =>
      engineSays({
        container: { Mounts: [{ Type: 'bind', Source: '/etc', Destination: '/x', RW }] },
      });
    const file = await fileSays('volumes: ["/etc:/x:ro"]');
    const severity = (RW: boolean) =>
      onlyFinding(mergeHardening([file, mounted(RW)]), 'sensitive-host-path').severity;
    expect(severity(false)).toBe('high');
    expect(severity(true)).toBe('critical');
  });

  test('a container of several replicas is no further finding', () => {
    const replica = { container: { HostConfig: { Privileged: true } } };
    const part = hardenRuntime({
      variant: 'head',
      services: [runningService(replica), runningService(replica)],
      engine: engine(),
    });
    onlyFinding(mergeHardening([part]), 'privileged');
  });

  test('a container that is safe refutes what the file leaves out, not what it says', async () => {
    const safe = engineSays({
      container: {
        Config: { User: '1000', Healthcheck: { Test: ['CMD', 'true'] } },
        HostConfig: { SecurityOpt: ['no-new-privileges'], Privileged: false },
        NetworkSettings: { Ports: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }] } },
      },
    });
    const ids = mergeHardening([
      await fileSays('user: root\nprivileged: true\nports: ["80:80"]'),
      safe,
    ]).findings.map(({ id }) => id);
    expect(ids).not.toContain('runs-as-root');
    expect(ids).not.toContain('new-privileges-allowed');
    // A test run binds ports to loopback by itself.
    expect(ids).toContain('port-on-all-interfaces');
    expect(ids).toContain('privileged');
  });

  test('one unsafe replica is enough', async () => {
    const as = (User: string) => runningService({ container: { Config: { User } } });
    const part = hardenRuntime({
      variant: 'head',
      services: [as('1000'), as('root')],
      engine: engine(),
    });
    onlyFinding(mergeHardening([await fileSays('user: root'), part]), 'runs-as-root');
  });
});

test('base and head stay apart, with the same key', async () => {
  const result = mergeHardening([
    await fileSays('privileged: true', 'base'),
    await fileSays('image: a\nprivileged: true', 'head'),
  ]);
  const found = result.findings.filter(({ id }) => id === 'privileged');
  expect(found.map(({ variants, location }) => [variants, location?.line])).toEqual(
    expect.arrayContaining([
      [['base'], 3],
      [['head'], 4],
    ]),
  );
  expect(new Set(found.map(({ key }) => key))).toEqual(new Set(['hardening:privileged:web']));
});

test('containers of base do not refute the file of head', async () => {
  const result = mergeHardening([
    await fileSays('user: root', 'head'),
    engineSays({ container: { Config: { User: '1000' } } }, 'base'),
  ]);
  onlyFinding(result, 'runs-as-root');
});

test('a key is the same whatever stands around it, and parts cannot run into each other', async () => {
  const result = await fileSays('device_cgroup_rules: ["c 1:3 rwm"]');
  expect(onlyFinding(mergeHardening([result]), 'device-mapped').key).toBe(
    'hardening:device-mapped:web:c%201%3A3%20rwm',
  );
});

test('endless names make keys of bounded length that still differ', async () => {
  const long = (end: string) => `/dev/${'x'.repeat(5_000)}${end}`;
  const body = `devices: ["${long('1')}", "${long('2')}"]`;
  const { findings } = mergeHardening([await fileSays(body)]);
  const keys = findings.filter(({ id }) => id === 'device-mapped').map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
  for (const key of keys) expect(key.length).toBeLessThan(400);
});

test('findings fit the published schema', async () => {
  const { findings } = mergeHardening(
    [
      await fileSays('privileged: true\nports: ["80:80"]'),
      engineSays({ container: { HostConfig: { PidMode: 'host' } } }),
    ],
    everyRule,
  );
  expect(findings.length).toBeGreaterThan(10);
  const document = {
    schemaVersion: 1,
    document: 'findings',
    runId: 'abcdef',
    createdAt: '2026-01-01T00:00:00Z',
    tool: { name: 'compose-gate', version: '0' },
    scanners: [],
    findings: findings.map((finding) => ({ ...finding, affects: [], change: 'new' })),
    ignored: [],
    unusedIgnores: [],
  };
  validate(document);
  const ours = (validate.errors ?? []).filter(({ instancePath }) =>
    instancePath.startsWith('/findings/'),
  );
  expect(ours).toEqual([]);
});

describe('the config', () => {
  test('turns rules off, on, and gives another severity to every case', async () => {
    const part = await fileSays('volumes: ["/etc:/a:ro", "/:/b"]\nuser: root');
    const { findings } = mergeHardening([part], {
      'runs-as-root': 'off',
      'sensitive-host-path': 'low',
      'networks-not-set': 'info',
    });
    const severities = (rule: string) =>
      findings.filter(({ id }) => id === rule).map(({ severity }) => severity);
    expect(severities('runs-as-root')).toEqual([]);
    expect(severities('sensitive-host-path')).toEqual(['low', 'low']);
    expect(severities('networks-not-set')).toEqual(['info']);
    expect(mergeHardening([part]).findings.map(({ id }) => id)).not.toContain('networks-not-set');
  });

  test('names what is no rule, with the closest one', () => {
    expect(unknownRules({ privileged: 'off' })).toEqual([]);
    expect(unknownRules({ priviledged: 'off' })).toEqual([
      'There is no hardening rule "priviledged". Did you mean "privileged"?',
    ]);
    expect(mergeHardening([], { 'no-such-rule': 'low' }).problems).toHaveLength(1);
  });
});

describe('the compliance table', () => {
  test('has every answer there is, also for rules that are off', async () => {
    const result = mergeHardening([await fileSays('privileged: true\npids_limit: 5')], {
      privileged: 'off',
    });
    expect(row(result, 'privileged')?.outcome).toBe('fail');
    expect(row(result, 'pids-not-limited')?.outcome).toBe('pass');
    expect(row(result, 'capabilities-not-dropped')?.outcome).toBe('not-applicable');
    expect(row(result, 'runs-as-root')).toMatchObject({ outcome: 'not-decidable', cis: '4.1' });
  });

  test('is decided by whoever knows', async () => {
    const file = await fileSays('image: a');
    const running = engineSays({ container: { Config: { User: '1000' } } });
    const result = mergeHardening([file, running]);
    expect(row(result, 'runs-as-root')?.outcome).toBe('pass');
    expect(row(result, 'image-tag-missing')?.outcome).toBe('fail');
    expect(row(result, 'engine-as-root', null)?.outcome).toBe('fail');
    const rows = result.compliance.map(
      ({ rule, service, cis }) => `${rule ?? ''} ${service ?? ''} ${cis ?? ''}`,
    );
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('says what no program can decide, in the order of the benchmark', async () => {
    const { compliance } = mergeHardening([await fileSays('image: a')]);
    expect(compliance).toContainEqual(
      expect.objectContaining({ cis: '4.2', rule: null, outcome: 'not-decidable' }),
    );
    const sections = compliance.flatMap(({ cis }) =>
      cis === null ? [] : [Number(cis.split('.')[0])],
    );
    expect(sections).toEqual([...sections].sort());
  });
});

describe('a service that others wait for to end', () => {
  test('needs no health check, as the file says', async () => {
    const text = [
      'services:',
      '  web: {depends_on: {job: {condition: service_completed_successfully}}}',
      '  job: {healthcheck: {disable: true}}',
    ].join('\n');
    const result = mergeHardening([await partOf({ 'compose.yaml': text })]);
    expect(row(result, 'health-check-missing', 'job')?.outcome).toBe('not-applicable');
  });

  test('and as Compose notes on the containers', () => {
    const waiting = runningService({
      container: {
        Config: {
          Labels: {
            'com.docker.compose.depends_on':
              'job:service_completed_successfully:false,db:service_healthy:false',
          },
        },
      },
    });
    const services = [
      waiting,
      { ...runningService({}), service: 'job' },
      { ...runningService({}), service: 'db' },
    ];
    const result = mergeHardening([hardenRuntime({ variant: 'head', services, engine: engine() })]);
    expect(row(result, 'health-check-missing', 'job')?.outcome).toBe('not-applicable');
    expect(row(result, 'health-check-missing', 'db')?.outcome).toBe('fail');
  });
});
