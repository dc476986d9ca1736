/** The example stack shows the findings it should, and no more. */
import { expect, jest, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingsDocument } from '../../../src/records/generated/findings.ts';
import { temporaryFolder } from '../../support/scan/scanning.ts';
import { writeTestDatabase } from '../../support/scan/test-database.ts';
import { runProgram } from '../../support/started-program.ts';

jest.setTimeout(240_000);

const EXAMPLE = join(import.meta.dirname, '../../../examples/mcp-gateway');
const SERVICES = ['gateway', 'service-manager', 'tool-router', 'translate', 'ui'];

test('only the engine has something to be told of, and every image and Dockerfile was looked at', async () => {
  await using folder = await temporaryFolder();
  await writeTestDatabase(join(folder.path, 'compose-gate'));
  const env = { XDG_CACHE_HOME: folder.path };
  const call = (...args: string[]) =>
    runProgram([...args, '--output', folder.path], { cwd: EXAMPLE, env });
  try {
    expect(await call('up', '--base', 'none')).toMatchObject({ exitCode: 0 });
    expect(await call('scan')).toMatchObject({ exitCode: 0 });
  } finally {
    await call('down');
  }
  const text = await readFile(join(folder.path, 'findings.json'), 'utf8');
  const { scanners, findings, compliance } = JSON.parse(text) as FindingsDocument;
  const ofStack = findings.filter(({ id }) => !id.startsWith('engine-'));
  expect(ofStack.map(({ id, services }) => [id, services])).toEqual([]);

  const targets = scanners.flatMap((scanner) =>
    scanner.targets.map((target) => ({ scanner, target })),
  );
  expect(targets.filter(({ target }) => target.outcome.kind !== 'scanned')).toEqual([]);
  const byTrivy = targets.filter(({ scanner }) => scanner.name === 'trivy');
  const named = (name: RegExp) =>
    byTrivy.flatMap(({ target }) => (name.test(target.name) ? target.services : [])).sort();
  expect(named(/^the image built for/)).toEqual(SERVICES);
  expect(named(/(?:^|\/)services\/Dockerfile$/)).toEqual(SERVICES);

  // Rules that are off by default still have their row.
  const rows = compliance.filter(({ outcome }) => outcome === 'fail');
  expect(
    rows.flatMap(({ rule }) => (rule?.startsWith('engine-') === true ? [] : [rule])).sort(),
  ).toEqual(['content-trust-off', 'image-health-check-missing', 'ulimits-not-set']);
});

test('what is made worse in it is found, where it stands', async () => {
  await using folder = await temporaryFolder();
  const worse = join(folder.path, 'worse.yaml');
  await writeFile(worse, 'services:\n  ui:\n    privileged: true\n');
  const { stdout, exitCode } = await runProgram(
    ['scan', '--static', '-f', 'compose.yaml', worse, '--format', 'json'],
    { cwd: EXAMPLE },
  );
  expect(exitCode).toBe(1);
  const { findings } = JSON.parse(stdout) as FindingsDocument;
  expect(findings.map(({ id, services, location }) => [id, services, location?.line])).toEqual([
    ['privileged', ['ui'], 3],
  ]);
});
