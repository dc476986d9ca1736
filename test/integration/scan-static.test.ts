/** `scan --static` as a person runs it on a machine that has no engine at all. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FindingsDocument } from '../../src/records/generated/findings.ts';
import { validate } from '../../src/records/generated/findings.validate.js';
import { runProgram } from '../support/started-program.ts';

jest.setTimeout(30_000);

const hardened = {
  image: `registry.example/web:1.2.3@sha256:${'0'.repeat(64)}`,
  user: '1000:1000',
  read_only: true,
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  restart: 'on-failure:5',
  pids_limit: 100,
  mem_limit: '256m',
  mem_reservation: '128m',
  cpus: 0.5,
  networks: ['front'],
  healthcheck: { test: ['CMD', 'true'], interval: '10s' },
};
const privileged = { ...hardened, privileged: true };

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** JSON is YAML, so a file is given as a value or as text. */
async function folderWith(files: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scan-static-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const stackOf = (web: object) => ({ services: { web }, networks: { front: {} } });

/** Nothing is on PATH and no engine answers. */
function scanStatic(folder: string, ...args: string[]) {
  const env = { PATH: '/nonexistent', DOCKER_HOST: 'unix:///nonexistent.sock' };
  return runProgram(['scan', '--static', ...args], { cwd: folder, env });
}

function parse(text: string): FindingsDocument {
  const document: unknown = JSON.parse(text);
  expect(validate(document)).toBe(true);
  return document as FindingsDocument;
}

test('a hardened service has no findings, and nothing is written', async () => {
  const folder = await folderWith({ 'compose.yaml': stackOf(hardened) });
  const { exitCode, stdout, stderr } = await scanStatic(folder);
  expect(stderr).toBe('');
  expect(stdout).toBe('0 findings, 0 ignored\n');
  expect(exitCode).toBe(0);
  expect(await readdir(folder)).toEqual(['compose.yaml']);
});

test('a privileged service fails, with file, line, column and a remedy', async () => {
  const text =
    'services:\n  web:\n' +
    Object.entries(privileged)
      .map(([key, value]) => `    ${key}: ${JSON.stringify(value)}\n`)
      .join('') +
    'networks:\n  front: {}\n';
  const line = text.split('\n').findIndex((each) => each.includes('privileged: true')) + 1;
  const folder = await folderWith({ 'compose.yaml': text });

  const asText = await scanStatic(folder);
  expect(asText.exitCode).toBe(1);
  expect(asText.stdout).toMatch(
    new RegExp(`^compose\\.yaml:${line}:5  critical  privileged  .*\\n    Remove \`privileged\`.`),
  );
  expect(asText.stdout).toMatch(/\n1 finding, 0 ignored\n$/);

  const asJson = await scanStatic(folder, '--format', 'json');
  expect(asJson.exitCode).toBe(1);
  const document = parse(asJson.stdout);
  const alone = 'With --static the hardening rules look at Compose files alone.';
  expect(document.scanners.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['trivy', { kind: 'not-scanned', reason: 'not-asked', text: alone }],
    ['snyk', { kind: 'not-scanned', reason: 'not-asked', text: alone }],
    ['hardening', { kind: 'scanned' }],
  ]);
  expect(document.findings).toMatchObject([
    { id: 'privileged', severity: 'critical', location: { file: 'compose.yaml', line, column: 5 } },
  ]);

  const asSarif = await scanStatic(folder, '--format', 'sarif');
  expect(asSarif.exitCode).toBe(1);
  expect(JSON.parse(asSarif.stdout)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        invocations: [
          {
            toolExecutionNotifications: [
              { message: { text: `trivy: ${alone}` } },
              { message: { text: `snyk: ${alone}` } },
            ],
          },
        ],
        results: [
          {
            ruleId: 'privileged',
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'compose.yaml' },
                  region: { startLine: line, startColumn: 5 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('a finding that is neither high nor critical is told and does not fail', async () => {
  const folder = await folderWith({
    'compose.yaml': stackOf({ ...hardened, healthcheck: { disable: true } }),
  });
  const { exitCode, stdout } = await scanStatic(folder);
  expect(stdout).toMatch(/  (?:medium|low)  health-check-/);
  expect(exitCode).toBe(0);
});

test('invalid YAML is wrong input, told with file and line', async () => {
  const folder = await folderWith({
    'compose.yaml': 'services:\n  web:\n    image: "x\n    ports: []\n',
  });
  const { exitCode, stdout, stderr } = await scanStatic(folder);
  expect(stderr).toMatch(/^error: compose\.yaml:\d+:\d+.*YAML/);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});

test('a key that Compose rejects hides nothing', async () => {
  const folder = await folderWith({ 'compose.yaml': stackOf({ prots: ['80'], ...privileged }) });
  const { exitCode, stdout } = await scanStatic(folder);
  expect(stdout).toContain('critical  privileged');
  expect(exitCode).toBe(1);
});

test('files that are named are merged as Compose merges them', async () => {
  const folder = await folderWith({
    'base.yaml': stackOf(privileged),
    'override.yaml': stackOf({ privileged: false }),
  });
  const alone = await scanStatic(folder, '--file', 'base.yaml');
  expect(alone.exitCode).toBe(1);
  const merged = await scanStatic(folder, '-f', 'base.yaml', 'override.yaml');
  expect(merged.stdout).toBe('0 findings, 0 ignored\n');
  expect(merged.exitCode).toBe(0);
});

test('what a service extends may lie in a folder beside its own', async () => {
  const folder = await folderWith({
    'app/compose.yaml': stackOf({ extends: { file: '../common/base.yaml', service: 'base' } }),
    'common/base.yaml': { services: { base: privileged } },
  });
  const { exitCode, stdout } = await scanStatic(folder, '--file', 'app/compose.yaml');
  expect(stdout).toMatch(/^common\/base\.yaml:\d+:\d+  critical  privileged/);
  expect(exitCode).toBe(1);
});

test('what a service extends may lie anywhere in the repository, and nowhere else', async () => {
  const folder = await folderWith({
    'repository/.git/HEAD': 'ref: refs/heads/main',
    'repository/app/compose.yaml': stackOf({
      extends: { file: '../common/base.yaml', service: 'base' },
    }),
    'repository/app/outside.yaml': stackOf({
      extends: { file: '../../outside.yaml', service: 'base' },
    }),
    'repository/common/base.yaml': { services: { base: privileged } },
    'outside.yaml': { services: { base: privileged } },
  });
  const inside = join(folder, 'repository/app');
  const { exitCode, stdout } = await scanStatic(inside);
  expect(stdout).toMatch(/^\.\.\/common\/base\.yaml:\d+:\d+  critical  privileged/);
  expect(exitCode).toBe(1);
  const { findings } = parse((await scanStatic(inside, '--format', 'json')).stdout);
  expect(findings[0]?.location).toMatchObject({ file: 'common/base.yaml' });

  const outside = await scanStatic(inside, '-f', 'outside.yaml');
  expect(outside.stderr).toMatch(
    /^error: app\/outside\.yaml:\d+:\d+: .*\/outside\.yaml` cannot be read: it is outside .*\/repository\./,
  );
  expect(outside.exitCode).toBe(2);
});

test('files of another folder may use what lies beside them, and nothing outside it', async () => {
  const folder = await folderWith({
    'here/nothing.txt': '',
    'there/compose.yaml': stackOf({ extends: { file: 'base.yaml', service: 'base' } }),
    'there/base.yaml': { services: { base: privileged } },
    'there/outside.yaml': stackOf({ extends: { file: '../base.yaml', service: 'base' } }),
    'base.yaml': { services: { base: privileged } },
  });
  const here = join(folder, 'here');
  const beside = await scanStatic(here, '-f', '../there/compose.yaml');
  expect(beside.stdout).toMatch(/^\.\.\/there\/base\.yaml:\d+:\d+  critical  privileged/);
  const outside = await scanStatic(here, '-f', '../there/outside.yaml');
  expect(outside.stderr).toContain('it is outside');
  expect(outside.exitCode).toBe(2);
});

test('variables come from the .env beside the file, or from the file that is named', async () => {
  const folder = await folderWith({
    'compose.yaml': stackOf({ ...hardened, privileged: '${PRIVILEGED}' }),
    '.env': 'PRIVILEGED=true\n',
    'other.env': 'PRIVILEGED=false\n',
  });
  expect((await scanStatic(folder)).exitCode).toBe(1);
  expect((await scanStatic(folder, '--env-file', 'other.env')).exitCode).toBe(0);
});

test('an ignore holds until it expires, and is named from then on', async () => {
  const ignoring = (expires: string) => ({
    'compose.yaml': stackOf(privileged),
    '.compose-gate.yml': {
      version: 1,
      ignores: [{ id: 'privileged', reason: 'it builds images', expires }],
    },
  });
  const valid = await scanStatic(await folderWith(ignoring('9999-12-31')));
  expect(valid.stdout).toBe('0 findings, 1 ignored\n');
  expect(valid.exitCode).toBe(0);
  const expired = await scanStatic(await folderWith(ignoring('2020-01-01')));
  expect(expired.stdout).toContain('note: the ignore of privileged has expired: remove it');
  expect(expired.exitCode).toBe(1);
});

test('an ignore with a slip in its rule is told with the rule that is meant', async () => {
  const ignoring = (id: string) => ({
    'compose.yaml': stackOf({ ...hardened, user: 'root' }),
    '.compose-gate.yml': {
      version: 1,
      ignores: [{ id, service: 'web', reason: 'one shot', expires: '9999-12-31' }],
    },
  });
  const slip = await scanStatic(await folderWith(ignoring('run-as-root')));
  expect(slip.stdout).toContain(
    'note: the ignore of run-as-root matches nothing (did you mean runs-as-root?)\n',
  );
  const right = await scanStatic(await folderWith(ignoring('runs-as-root')));
  expect(right.stdout).toBe('0 findings, 1 ignored\n');
});

test('an ignore for a service that the files do not have is the mistake of the caller', async () => {
  const folder = await folderWith({
    'compose.yaml': stackOf(privileged),
    '.compose-gate.yml': {
      version: 1,
      ignores: [{ id: 'privileged', service: 'wep', reason: 'old', expires: '9999-12-31' }],
    },
  });
  const { exitCode, stderr } = await scanStatic(folder);
  expect(stderr).toContain(
    'ignores.0 names the service "wep", which the stack does not have. Did you mean "web"?',
  );
  expect(exitCode).toBe(2);
});
