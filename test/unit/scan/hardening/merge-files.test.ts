/** The merged model, seen through where and whether rules find something. */
import { describe, expect, test } from '@jest/globals';
import { mergeHardening } from '../../../../src/scan/hardening/index.ts';
import { everyRule, keysOf, onlyFinding, partOf, PROJECT } from './harness.ts';

async function judge(texts: Record<string, string>, files: string[], env = {}) {
  const part = await partOf(texts, { files: files.map((file) => `${PROJECT}/${file}`), env });
  return mergeHardening([part], everyRule);
}

const at = (file: string, line: number, column: number) => ({ file, line, column });

describe('several files', () => {
  test('the later value wins and is where the finding points', async () => {
    const texts = {
      'a.yaml': 'services:\n  web:\n    privileged: false\n    pid: host\n',
      'b.yaml': 'services:\n  web:\n    privileged: true\n    pid: ""\n',
    };
    const result = await judge(texts, ['a.yaml', 'b.yaml']);
    expect(onlyFinding(result, 'privileged').location).toEqual(at('b.yaml', 3, 5));
    expect(keysOf(result, 'host-pid')).toEqual([]);
  });

  test('lists are joined, and items with the same key are replaced', async () => {
    const texts = {
      'a.yaml': 'services:\n  web:\n    volumes: ["/etc:/x", "/boot:/b"]\n    ports: ["80:80"]\n',
      'b.yaml': 'services:\n  web:\n    volumes: ["./etc:/x"]\n    ports: ["127.0.0.1:81:81"]\n',
    };
    const result = await judge(texts, ['a.yaml', 'b.yaml']);
    expect(keysOf(result, 'sensitive-host-path')).toEqual([
      'hardening:sensitive-host-path:web:/boot',
    ]);
    expect(keysOf(result, 'port-on-all-interfaces')).toEqual([
      'hardening:port-on-all-interfaces:web:80/tcp',
    ]);
  });

  test('a list and a mapping of variables are one', async () => {
    const texts = {
      'a.yaml': 'services:\n  web:\n    environment: ["DB_PASSWORD=hunter22", "API_KEY=abc"]\n',
      'b.yaml': 'services:\n  web:\n    environment: {DB_PASSWORD: ""}\n',
    };
    const result = await judge(texts, ['a.yaml', 'b.yaml']);
    expect(keysOf(result, 'secret-in-environment')).toEqual([
      'hardening:secret-in-environment:web:API_KEY',
    ]);
  });

  test('commands and health checks are replaced, never joined', async () => {
    const texts = {
      'a.yaml': 'services:\n  web:\n    command: ["sshd"]\n    healthcheck: {test: ["NONE"]}\n',
      'b.yaml':
        'services:\n  web:\n    command: ["app"]\n    healthcheck: {test: ["CMD", "true"]}\n',
    };
    const result = await judge(texts, ['a.yaml', 'b.yaml']);
    expect(keysOf(result, 'sshd-running')).toEqual([]);
    expect(keysOf(result, 'health-check-missing')).toEqual([]);
  });

  test('options of a logging driver do not outlive it', async () => {
    const texts = {
      'a.yaml': 'services:\n  web:\n    logging: {driver: none}\n',
      'b.yaml': 'services:\n  web:\n    logging: {options: {max-size: 1m}}\n',
      'c.yaml': 'services:\n  web:\n    logging: {driver: local}\n',
    };
    expect(keysOf(await judge(texts, ['a.yaml', 'b.yaml']), 'logging-disabled')).toHaveLength(1);
    expect(keysOf(await judge(texts, ['a.yaml', 'c.yaml']), 'logging-disabled')).toEqual([]);
  });

  test('!reset takes a value away and !override replaces it', async () => {
    const texts = {
      'a.yaml':
        'services:\n  web:\n    privileged: true\n    cap_add: [SYS_ADMIN]\n    pid: host\n',
      'b.yaml':
        'services:\n  web:\n    privileged: !reset null\n    cap_add: !override [CHOWN]\n    pid:\n',
    };
    const result = await judge(texts, ['a.yaml', 'b.yaml']);
    expect(keysOf(result, 'privileged')).toEqual([]);
    expect(keysOf(result, 'capability-added')).toEqual([]);
    expect(keysOf(result, 'host-pid')).toHaveLength(1);
  });

  test('documents of one file are merged like files', async () => {
    const text =
      'services:\n  web:\n    privileged: true\n---\nservices:\n  web:\n    privileged: false\n';
    expect(keysOf(await judge({ 'a.yaml': text }, ['a.yaml']), 'privileged')).toEqual([]);
  });
});

describe('anchors and merge keys', () => {
  test('a finding points into the anchor', async () => {
    const text = [
      'x-base: &base',
      '  privileged: true',
      '  pid: host',
      'services:',
      '  web:',
      '    <<: *base',
      '    pid: ""',
    ].join('\n');
    const result = await judge({ 'a.yaml': text }, ['a.yaml']);
    expect(onlyFinding(result, 'privileged').location).toEqual(at('a.yaml', 2, 3));
    expect(keysOf(result, 'host-pid')).toEqual([]);
  });

  test('the first of several merged mappings wins', async () => {
    const text = [
      'x-a: &a {privileged: false}',
      'x-b: &b {privileged: true, uts: host}',
      'services:',
      '  web:',
      '    <<: [*a, *b]',
    ].join('\n');
    const result = await judge({ 'a.yaml': text }, ['a.yaml']);
    expect(keysOf(result, 'privileged')).toEqual([]);
    expect(keysOf(result, 'host-uts')).toHaveLength(1);
  });
});

describe('extends', () => {
  test('of the same file, through several steps', async () => {
    const text = [
      'services:',
      '  web: {extends: {service: middle}, cap_add: [NET_ADMIN]}',
      '  middle: {extends: base}',
      '  base: {privileged: true, cap_add: [SYS_TIME]}',
    ].join('\n');
    const result = await judge({ 'a.yaml': text }, ['a.yaml']);
    expect(keysOf(result, 'privileged').sort()).toEqual(
      ['base', 'middle', 'web'].map((name) => `hardening:privileged:${name}`),
    );
    expect(keysOf(result, 'capability-added')).toContain('hardening:capability-added:web:SYS_TIME');
    expect(keysOf(result, 'capability-added')).toContain(
      'hardening:capability-added:web:NET_ADMIN',
    );
  });

  test('of another file, whose own paths start in its folder', async () => {
    const texts = {
      'compose.yaml': 'services:\n  web:\n    extends: {file: lib/base.yaml, service: app}\n',
      'lib/base.yaml':
        'services:\n  app:\n    extends: {file: more.yaml, service: deep}\n    pid: host\n',
      'lib/more.yaml': 'services:\n  deep:\n    volumes: ["../../etc:/x"]\n',
    };
    const result = await judge(texts, ['compose.yaml']);
    expect(onlyFinding(result, 'host-pid').location).toEqual(at('lib/base.yaml', 4, 5));
    expect(keysOf(result, 'sensitive-host-path')).toEqual([
      'hardening:sensitive-host-path:web:/etc',
    ]);
  });

  test('can be undone by !reset, also for what an earlier file said', async () => {
    const texts = {
      'a.yaml': 'services:\n  web: {privileged: true}\n',
      'b.yaml':
        'services:\n  web:\n    extends: base\n    privileged: !reset false\n  base: {privileged: true}\n',
    };
    expect(keysOf(await judge(texts, ['a.yaml', 'b.yaml']), 'privileged')).toEqual([
      'hardening:privileged:base',
    ]);
  });
});

describe('include', () => {
  const included = {
    'compose.yaml':
      'include:\n  - path: [sub/compose.yaml, sub/more.yaml]\nservices:\n  web: {privileged: true}\n',
    'sub/compose.yaml':
      'services:\n  db:\n    pid: ${MODE:-private}\n    volumes: ["../../etc:/x"]\n  web: {privileged: false, uts: host}\n',
    'sub/more.yaml': 'services:\n  db: {ipc: host}\n',
    'sub/.env': 'MODE=host\n',
  };

  test('brings services with an environment and paths of their own; this file goes over them', async () => {
    const result = await judge(included, ['compose.yaml']);
    expect(onlyFinding(result, 'host-pid').location).toEqual(at('sub/compose.yaml', 3, 5));
    expect(keysOf(result, 'host-ipc')).toEqual(['hardening:host-ipc:db']);
    expect(keysOf(result, 'sensitive-host-path')).toEqual([
      'hardening:sensitive-host-path:db:/etc',
    ]);
    expect(onlyFinding(result, 'privileged').location?.file).toBe('compose.yaml');
    expect(onlyFinding(result, 'host-uts').location?.file).toBe('sub/compose.yaml');
  });

  test('what the caller gives goes before the .env file', async () => {
    expect(keysOf(await judge(included, ['compose.yaml'], { MODE: '' }), 'host-pid')).toEqual([]);
  });

  test.each([
    ['extra.env', ['hardening:host-pid:db']],
    ['/dev/null', []],
  ])('an env_file of its own (%s) takes the place of .env', async (file, expected) => {
    const texts = {
      'compose.yaml': `include: [{path: sub/compose.yaml, env_file: ${file}}]\n`,
      'sub/compose.yaml': 'services: {db: {pid: "${MODE}"}}\n',
      'sub/.env': 'MODE=service:x\n',
      'extra.env': 'MODE=host\n',
    };
    const result = await judge(texts, ['compose.yaml']);
    expect(keysOf(result, 'host-pid')).toEqual(expected);
    expect(keysOf(result, 'pid-shared')).toEqual([]);
  });

  test('what is remote is not read, and said', async () => {
    const text =
      'include: ["oci://example.com/x", "https://github.com/a/b.git"]\nservices: {web: {image: a:1}}\n';
    const result = await judge({ 'compose.yaml': text }, ['compose.yaml']);
    expect(result.notes).toHaveLength(2);
    expect(result.notes[0]).toContain('compose.yaml:1');
  });
});

describe('variables', () => {
  const texts = {
    'compose.yaml': 'services:\n  web: {pid: "${MODE}"}\n',
    '.env': '# comment\nMODE="host"\n',
    'other.env': 'MODE=service:x\n',
  };
  const rules = async (options: object) => {
    const part = await partOf(texts, options);
    const ids = mergeHardening([part]).findings.map(({ id }) => id);
    return ids.filter((id) => id.includes('pid-') || id.endsWith('-pid'));
  };

  test('come from .env, as in Compose', async () => {
    expect(await rules({})).toEqual(['host-pid']);
  });

  test('come from the files that are named instead', async () => {
    expect(await rules({ envFiles: [`${PROJECT}/other.env`] })).toEqual(['pid-shared']);
  });

  test('a file that is named must be there', async () => {
    await expect(rules({ envFiles: [`${PROJECT}/none.env`] })).rejects.toThrow(
      /none\.env.*not there/,
    );
  });

  test('come first of all from the caller', async () => {
    expect(await rules({ env: { MODE: '' } })).toEqual([]);
  });
});

describe('what Compose would refuse', () => {
  test('unknown keys and wrong types are passed over, the rest is judged', async () => {
    const text = [
      'services:',
      '  web:',
      '    privilegedd: true',
      '    new_key_of_2030: {a: [1]}',
      '    ports: 80',
      '    cap_add: SYS_ADMIN',
      '    volumes: [[a], 5, null, {type: bind}]',
      '    use_api_socket: true',
    ].join('\n');
    const result = await judge({ 'a.yaml': text }, ['a.yaml']);
    expect(keysOf(result, 'engine-socket-mounted')).toHaveLength(1);
  });

  test('services without a body, and those of a provider', async () => {
    const text = 'services:\n  web:\n  cloud: {provider: {type: x}}\n';
    const result = await judge({ 'a.yaml': text }, ['a.yaml']);
    expect(keysOf(result, 'memory-not-limited')).toEqual(['hardening:memory-not-limited:web']);
  });
});
