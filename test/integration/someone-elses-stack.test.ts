/** A folder with someone else's compose.yaml and no configuration, while their own copy of the stack is running. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { readDocument, type DocumentName } from '../../src/records/documents.ts';
import type { StackDocument } from '../../src/records/generated/stack.ts';
import type { RunRecord } from '../../src/records/generated/run.ts';
import { privateDirectory } from '../../src/stack/names.ts';
import { makeDebianImage, noDebianImage } from '../support/debian-image.ts';
import { inventory, withoutOtherRuns } from '../support/docker.ts';
import { followLogs, type FollowedLog } from '../support/followed-logs.ts';
import { runWithoutScanners, type ProgramRun } from '../support/program.ts';
import { openShop, type Shop } from '../support/shop.ts';

const reason = noDebianImage();
if (reason !== undefined)
  console.warn(`SKIPPED: the check of someone else's stack did not run, for ${reason}.`);

const MAKING_MS = 180_000;
const CHECK_MS = 180_000;
const UP_AND_ONE_ROUND = 2;

/** How each says that it is there, and what it says to anyone who does not speak its protocol. */
const CACHE = { ready: /Ready to accept connections/, complaint: /SECURITY ATTACK/i };
const DB = {
  ready: /database system is ready to accept connections/,
  complaint: /(invalid length of|incomplete) startup packet/,
};

(reason === undefined ? describe : describe.skip)('a stack that never heard of us', () => {
  let shop: Shop;
  let before: { engine: string[]; own: string[] };
  let after: { engine: string[]; own: string[] };
  let check: ProgramRun;
  let logs: FollowedLog[];
  let stack: StackDocument;
  let run: RunRecord;
  let report: string;

  const look = async () => ({ engine: await inventory(), own: await shop.containers() });
  const documents = () => join(shop.directory, '.compose-gate');
  const document = <Name extends DocumentName>(name: Name) => readDocument(documents(), name);
  const rowsOf = (name: string) =>
    report.split('\n').filter((line) => line.startsWith(`| \`${name}\` |`));
  const startup = (service: string) =>
    run.rounds[0]?.startup.services.find((each) => each.service === service);
  const logsOf = (name: string) => logs.filter(({ service }) => service === name);

  beforeAll(async () => {
    await makeDebianImage();
    shop = await openShop();
    await shop.sql("INSERT INTO orders VALUES ('a teapot')");
    before = await look();
    using following = followLogs();
    check = await runWithoutScanners(shop.directory, ['check', '--rounds', '1']);
    if (check.exitCode !== 0) console.error(check.output);
    after = await look();
    stack = await document('stack');
    run = await document('run');
    // What keeps a browser from making links of names is not seen.
    report = readFileSync(join(documents(), 'report.md'), 'utf8').replaceAll('&#8203;', '');
    logs = await following.read(stack.variants[0]?.project ?? '');
  }, MAKING_MS + CHECK_MS);

  afterAll(async () => {
    // Undefined where it could not be opened.
    await (shop as Shop | undefined)?.[Symbol.asyncDispose]();
  }, CHECK_MS);

  test('passes, and names first what was not checked', async () => {
    const gate = await document('gate');
    expect([check.exitCode, gate.exitCode, gate.result]).toEqual([0, 0, 'warn']);
    expect(gate.headline).toMatch(/^Passed: all 4 services started/);
    expect(gate.notChecked).toEqual([
      expect.stringMatching(/CPU share of cache, db and web \(no limit/),
      expect.stringMatching(/memory share of cache, db and web \(no limit/),
      expect.stringMatching(/regressions/),
      expect.stringMatching(/Trivy \(not installed/),
      expect.stringMatching(/Snyk \(no token/),
    ]);
    expect(report.split('\n')[0]).toContain(gate.headline);
    expect(stack.config).toEqual({ kind: 'discovered' });
    expect(stack.variants[0]).toMatchObject({ outcome: { kind: 'started' }, problems: [] });
  });

  test('the web server is asked and loaded, and nothing else is', () => {
    const [round] = run.rounds;
    expect(round?.responses).toMatchObject([{ endpoint: 'web:root', answers: 100 }]);
    expect(round?.responses[0]?.latency?.p50Us).toBeGreaterThan(0);
    expect(stack.scenarios).toMatchObject([
      { id: 'web:root@20/s', endpoint: 'web:root', declaredBy: 'discovered' },
    ]);
    const blocks = round?.blocks ?? [];
    expect(new Set(blocks.map(({ scenario }) => scenario))).toEqual(new Set(['web:root@20/s']));
    expect(blocks.reduce((sum, { answers }) => sum + answers, 0)).toBe(100);
    expect(rowsOf('web:root')).toEqual([
      expect.stringMatching(/^\| `web:root` \| `GET \/` \| [\d.]+ (µs|ms) \|.*\| 100 \| 0 \|$/),
    ]);
  });

  test.each([
    ['cache', 'listening', CACHE],
    ['db', 'healthy', DB],
  ])('%s is measured for start-up and resources, and never spoken to', (name, readyBy, says) => {
    expect(startup(name)).toMatchObject({ readyBy, restarts: 0, endpoint: null });
    expect(startup(name)?.readyMs).toBeGreaterThan(0);
    const resources = run.rounds[0]?.resources.filter(({ service }) => service === name) ?? [];
    expect(resources.map(({ phase }) => phase)).toEqual(['idle', 'load', 'after']);
    for (const { memory, cpu } of resources) {
      expect(memory.workingSetBytes).toBeGreaterThan(1024 * 1024);
      expect(cpu.totalSeconds).toBeGreaterThanOrEqual(0);
    }
    expect(rowsOf(name).join('\n')).toMatch(new RegExp(`\\(?${readyBy}\\)? \\|`));
    const own = logsOf(name);
    expect(own).toHaveLength(UP_AND_ONE_ROUND);
    for (const { text } of own) {
      expect(text).toMatch(says.ready);
      expect(text).not.toMatch(says.complaint);
    }
  });

  test('the migration runs once in every start, on an empty database, and that is fine', () => {
    expect(startup('migrate')).toMatchObject({ readyBy: 'completed', exitCode: 0, restarts: 0 });
    expect(run.rounds[0]?.startup.criticalPath).toEqual(['db', 'migrate', 'web']);
    expect(logsOf('migrate').map(({ text }) => /\d+ orders/.exec(text)?.[0])).toEqual([
      '0 orders',
      '0 orders',
    ]);
    expect(rowsOf('migrate').join('\n')).toContain('| completed |');
  });

  test('everything that was assumed is in the report', () => {
    expect(stack.assumptions).toEqual([
      expect.stringMatching(/^migrate: it ended with exit code 0.* run once/),
      expect.stringMatching(/^db: port 5432 usually does not speak HTTP/),
      expect.stringMatching(/^cache: it names no port, but listens on 6379; it was not asked/),
      'web:root: GET http://web:80/ is measured, for its port is published and it answered 200.',
      expect.stringMatching(/^web:root: no scenario is declared.*web:root@20\/s/),
    ]);
    for (const assumption of stack.assumptions) expect(report).toContain(`\n- ${assumption}\n`);
  });

  test('the password is nowhere, nor is what held it', () => {
    const files = readdirSync(documents());
    expect(files).toEqual(expect.arrayContaining(['report.md', 'run.json', 'findings.sarif']));
    for (const name of files)
      expect(readFileSync(join(documents(), name), 'utf8')).not.toContain(shop.password);
    expect(check.output).toContain('.compose-gate/report.md');
    expect(check.output).not.toContain(shop.password);
    expect(existsSync(privateDirectory(stack.runId, {}))).toBe(false);
  });

  test("the stranger's own copy runs on as it was, and nothing of ours is left", async () => {
    expect(after.own).toEqual(before.own);
    expect(await shop.sql('SELECT what FROM orders')).toBe('a teapot');
    expect(withoutOtherRuns(after.engine, stack.runId)).toEqual(
      withoutOtherRuns(before.engine, stack.runId),
    );
    expect(readdirSync(shop.directory).sort()).toEqual(
      ['.compose-gate', '.env', 'compose.yaml', 'db', 'html'].sort(),
    );
  });

  test.each([
    ['cache', 6379, CACHE],
    ['db', 5432, DB],
  ])('had %s been asked in HTTP, its log would have shown it', async (name, port, says) => {
    const host = await shop.address(name);
    await new Promise((resolve) => {
      get({ host, port, timeout: 5_000 }).on('error', resolve).on('response', resolve);
    });
    expect(await shop.logs(name)).toMatch(says.complaint);
  });
});
