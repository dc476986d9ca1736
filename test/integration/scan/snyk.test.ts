/** The real Snyk CLI on real images; only Snyk's own side is a stand-in. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { scan, temporaryFolder, type TemporaryFolder } from '../../support/scan/scanning.ts';
import { startSnykApi, type SnykIssue } from '../../support/scan/snyk-api.ts';
import { writeTestDatabase } from '../../support/scan/test-database.ts';
import { nodeModule, testImage, type TestImage } from '../../support/scan/test-image.ts';

jest.setTimeout(120_000);

const TOKEN = '11111111-2222-3333-4444-555555555555';
const LODASH: SnykIssue = {
  id: 'SNYK-JS-LODASH-1040724',
  title: 'Command Injection',
  severity: 'critical',
  packageName: 'lodash',
  version: '4.17.15',
  identifiers: { CVE: ['CVE-2021-23337'], GHSA: ['GHSA-35jh-r3h4-6jhm'], CWE: ['CWE-78'] },
  fixedIn: ['4.17.21'],
};
const ONLY_SNYK: SnykIssue = {
  ...LODASH,
  id: 'SNYK-JS-LODASH-590103',
  title: 'Prototype Pollution',
  severity: 'high',
  identifiers: { CVE: ['CVE-2020-8203'] },
};

let cache: TemporaryFolder;
let image: TestImage;

beforeAll(async () => {
  cache = await temporaryFolder();
  await writeTestDatabase(cache.path);
  image = await testImage({ files: nodeModule('lodash', '4.17.15') });
});

afterAll(async () => {
  await image[Symbol.asyncDispose]();
  await cache[Symbol.asyncDispose]();
});

const onlySnyk = { trivy: false, snyk: true, hardening: false, rules: {}, timeoutMs: 60_000 };

function withSnyk(api: { env: Record<string, string> }) {
  return { cacheDirectory: cache.path, snykToken: TOKEN, env: { ...process.env, ...api.env } };
}

test('the same issue from Trivy and Snyk is one finding, and the more serious word counts', async () => {
  await using api = await startSnykApi({ token: TOKEN, issues: [LODASH, ONLY_SNYK] });
  const document = await scan({ ...withSnyk(api), images: [image.target()] });
  expect(document.scanners.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
    ['trivy', 'scanned'],
    ['snyk', 'scanned'],
    ['hardening', 'not-scanned'],
  ]);
  expect(document.scanners[1]?.version).toBe('1.1307.4');
  expect(document.findings.map(({ id, foundBy }) => [id, foundBy])).toEqual([
    ['CVE-2021-23337', ['trivy', 'snyk']],
    ['CVE-2020-8203', ['snyk']],
  ]);
  expect(document.findings[0]).toMatchObject({
    severity: 'critical',
    severities: { trivy: 'high', snyk: 'critical' },
    aliases: ['GHSA-35jh-r3h4-6jhm', 'SNYK-JS-LODASH-1040724'],
  });
});

test('one image that two services use in both variants costs one test', async () => {
  await using api = await startSnykApi({ token: TOKEN, issues: [LODASH] });
  const document = await scan({
    ...withSnyk(api),
    settings: onlySnyk,
    images: [
      image.target({ services: ['web'] }),
      image.target({ services: ['worker'] }),
      image.target({ variant: 'base', services: ['web'] }),
    ],
  });
  expect(new Set(api.tested)).toEqual(new Set([image.id]));
  expect(api.tested).toHaveLength(2); // the system's packages, and one application
  expect(document.findings[0]).toMatchObject({
    change: 'worse',
    affects: [
      { service: 'web', variants: ['base', 'head'] },
      { service: 'worker', variants: ['head'] },
    ],
  });
});

test('without a token nobody is asked', async () => {
  await using api = await startSnykApi({ token: TOKEN });
  const document = await scan({
    ...withSnyk(api),
    snykToken: undefined,
    settings: onlySnyk,
    images: [image.target()],
  });
  expect(document.scanners[1]?.outcome).toMatchObject({ kind: 'not-scanned', reason: 'no-token' });
  expect(api.tested).toEqual([]);
});

test.each([
  ['a token that is not accepted', { token: 'other' }, 'no-token'],
  ['a quota that is used up', refusal(429, 'You have reached your monthly limit'), 'unavailable'],
  ['an outage', refusal(503, 'Service unavailable'), 'unavailable'],
] as const)('%s is not scanned, and never clean', async (_, options, reason) => {
  await using api = await startSnykApi(options);
  const document = await scan({ ...withSnyk(api), settings: onlySnyk, images: [image.target()] });
  expect(document.scanners[1]?.outcome).toMatchObject({ kind: 'not-scanned', reason });
  expect(document.scanners[1]?.targets).toEqual([]);
});

function refusal(status: number, message: string) {
  return { token: TOKEN, refuseWith: { status, body: { code: status, error: message, message } } };
}

test('an image that vanished is a failed scan, and the next one is scanned all the same', async () => {
  await using api = await startSnykApi({ token: TOKEN, issues: [LODASH] });
  const gone = await testImage({ files: { a: 'gone' } });
  await gone[Symbol.asyncDispose]();
  const document = await scan({
    ...withSnyk(api),
    settings: onlySnyk,
    images: [gone.target({ services: ['ghost'] }), image.target()],
  });
  const [, snyk] = document.scanners;
  expect(snyk?.outcome.kind).toBe('scanned');
  expect(snyk?.targets.map(({ outcome }) => outcome)).toEqual([
    { kind: 'failed', text: 'the image is no longer on the engine. Run `compose-gate up` again.' },
    { kind: 'scanned' },
  ]);
  expect(document.findings).toHaveLength(1);
});
