/** What of a stack is handed to the scanners, beside the real engine: nothing is dropped in silence. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComposeService } from '../../../src/config/compose-model.ts';
import { hardenStack } from '../../../src/scan/harden-stack.ts';
import { stackTargets } from '../../../src/scan/stack-targets.ts';
import { connectEngine, type Engine } from '../../../src/stack/engine.ts';
import type { PreparedVariant } from '../../../src/stack/variant.ts';
import { aStack, aVariant } from '../../support/documents.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/scan/scanning.ts';
import { testImage } from '../../support/scan/test-image.ts';

jest.setTimeout(60_000);

let engine: Engine;
let folder: TemporaryFolder;
beforeAll(async () => {
  engine = await connectEngine(process.env);
  folder = await temporaryFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

function aPrepared(services: Record<string, ComposeService>): PreparedVariant {
  return {
    variant: 'head',
    runId: 'a1b2c3d4',
    project: { name: 'cg-a1b2c3d4-head', modelFile: '/nonexistent' },
    model: { name: 'cg-a1b2c3d4-head', services },
    imageTags: { built: 'compose-gate-test/never-built:1' },
    copies: [],
    assumptions: [],
  };
}
const targetsOf = (services: Record<string, ComposeService>) =>
  stackTargets([aPrepared(services)], engine, () => Promise.resolve(folder.path));

test('an image that is not on the engine is named', async () => {
  await using image = await testImage({ files: { 'etc/os-release': 'ID=test\n' } });
  const { images, missing } = await targetsOf({
    here: { image: image.reference },
    gone: { image: 'compose-gate-test/gone:1' },
    built: { image: 'compose-gate-test/never-built:1' },
    provided: {},
  });
  expect(images.map(({ services, imageId }) => [services, imageId])).toEqual([
    [['here'], image.id],
  ]);
  expect(missing).toMatchObject([
    { kind: 'image', service: 'gone', name: 'compose-gate-test/gone:1' },
    { kind: 'image', service: 'built', name: 'the image built for built' },
  ]);
  expect(missing[0]?.why).toBe(
    'compose-gate-test/gone:1 is not on the engine. Run `compose-gate up` again.',
  );
});

test('a Dockerfile that cannot be read is named, and one that is elsewhere is told of', async () => {
  await mkdir(join(folder.path, 'web'));
  await writeFile(join(folder.path, 'web/Dockerfile'), 'FROM scratch\n');
  const context = join(folder.path, 'web');
  const { dockerfiles, missing, leftOut } = await targetsOf({
    web: { build: { context } },
    gone: { build: { context, dockerfile: 'gone.Dockerfile' } },
    inline: { build: { context, dockerfile_inline: 'FROM scratch\n' } },
    remote: { build: { context: 'https://github.com/someone/something.git#main' } },
  });
  expect(dockerfiles.map(({ file, inline }) => [file, inline])).toEqual([
    ['web/Dockerfile', false],
    ['dockerfile_inline of inline', true],
  ]);
  expect(missing.map(({ kind, service, name }) => [kind, service, name])).toEqual([
    ['dockerfile', 'gone', 'web/gone.Dockerfile'],
  ]);
  expect(leftOut).toEqual([
    expect.stringMatching(/^The Dockerfile of remote is not on this machine/),
  ]);
});

test("Compose files that we cannot read are missing evidence, and the base's are read where it lies", async () => {
  const files = {
    'head/.git': '',
    'head/app/compose.yaml':
      'services:\n  web: {extends: {file: ../../outside.yaml, service: web}}\n',
    'outside.yaml': 'services:\n  web: {privileged: true}\n',
    'base/.git': '',
    'base/app/compose.yaml': 'services:\n  web: {extends: {file: ../web.yaml, service: web}}\n',
    'base/web.yaml': 'services:\n  web: {privileged: true}\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder.path, name, '..'), { recursive: true });
    await writeFile(join(folder.path, name), text);
  }
  const { scanner, findings } = await hardenStack({
    stack: aStack({
      variants: [
        aVariant({ variant: 'head', project: 'cg-gone-head' }),
        aVariant({ variant: 'base', project: 'cg-gone-base', directory: '../../base/app' }),
      ],
    }),
    engine,
    engineHost: 'unix:///var/run/docker.sock',
    env: process.env,
    directory: join(folder.path, 'head/app'),
  });
  expect(scanner.targets.map(({ variant, outcome }) => [variant, outcome.kind])).toEqual([
    ['head', 'failed'],
    ['base', 'scanned'],
  ]);
  expect(scanner.targets[0]?.outcome).toMatchObject({
    text: expect.stringMatching(/outside\.yaml` cannot be read: it is outside/) as unknown,
  });
  const privileged = findings.filter(({ id }) => id === 'privileged');
  expect(privileged.map(({ variants, location }) => [variants, location?.file])).toEqual([
    [['base'], 'web.yaml'],
  ]);
});
