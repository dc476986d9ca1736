/** What should be scanned and is not there is missing evidence for every scanner that is asked, and for no other. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fakeDatabase, fakeSnyk, fakeTrivy } from '../../support/scan/fake-scanner.ts';
import { scan, temporaryFolder, type TemporaryFolder } from '../../support/scan/scanning.ts';
import type { MissingTarget } from '../../../src/scan/targets.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await fakeDatabase(folder.path);
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const image: MissingTarget = {
  kind: 'image',
  variant: 'head',
  service: 'web',
  name: 'nginx:1.27',
  why: 'nginx:1.27 is not on the engine.',
};
const dockerfile: MissingTarget = { ...image, kind: 'dockerfile', name: 'Dockerfile', why: 'gone' };

async function targetsOf(missing: MissingTarget[], env: NodeJS.ProcessEnv, snykToken?: string) {
  const { scanners } = await scan({ cacheDirectory: folder.path, missing, env, snykToken });
  return Object.fromEntries(
    scanners.map(({ name, outcome, targets }) => [
      name,
      outcome.kind === 'not-scanned' ? outcome.reason : targets,
    ]),
  );
}
const failed = ({ name, why }: MissingTarget) => ({
  variant: 'head',
  services: ['web'],
  name,
  outcome: { kind: 'failed', text: why },
  durationMs: 0,
});

test('an image is missing for both, a Dockerfile for Trivy alone', async () => {
  const trivy = await fakeTrivy(folder.path, 'exit 1');
  const snyk = await fakeSnyk(folder.path, 'exit 2');
  const env = { ...trivy, ...snyk };
  expect(await targetsOf([image, dockerfile], env, 'a-token')).toMatchObject({
    trivy: [failed(image), failed(dockerfile)],
    snyk: [failed(image)],
  });
});

test('a scanner that is not there, or has no token, has not failed', async () => {
  expect(await targetsOf([image], { PATH: '/nonexistent' })).toMatchObject({
    trivy: 'not-installed',
    snyk: 'no-token',
  });
});

test('where nothing is missing there is nothing to scan', async () => {
  expect(await targetsOf([], await fakeTrivy(folder.path, 'exit 1'))).toMatchObject({
    trivy: 'nothing-to-scan',
    snyk: 'nothing-to-scan',
  });
});
