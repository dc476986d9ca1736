import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ContainerState, ImageDetails } from '../../../src/stack/engine-types.ts';
import { privateDirectory } from '../../../src/stack/names.ts';
import { isAnythingLeft } from '../../../src/stack/variant.ts';
import { aContainer } from '../../support/containers.ts';

const RUN_ID = 'abcdefghij';
const TAG = `cg-${RUN_ID}-head/web:run`;
const made = [{ variant: 'head', imageTags: [TAG, 'nginx:latest'] }] as const;
const anImage: ImageDetails = {
  config: {},
  id: 'sha256:1',
  sizeBytes: 1,
  layers: [],
  exposedPorts: [],
  history: [],
};

interface OnEngine {
  containers?: ContainerState[];
  networks?: string[];
  volumes?: string[];
  tags?: string[];
}

let temporary: string;
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'left-'));
});
afterEach(() => rm(temporary, { recursive: true }));

const leftOn = ({ containers = [], networks = [], volumes = [], tags = [] }: OnEngine) =>
  isAnythingLeft(
    RUN_ID,
    made,
    {
      containers: (project) => Promise.resolve(project === `cg-${RUN_ID}-head` ? containers : []),
      leftovers: () => Promise.resolve({ networks, volumes }),
      image: (tag) => Promise.resolve(tags.includes(tag) ? anImage : undefined),
    },
    { RUNNER_TEMP: temporary },
  );

test.each<[string, OnEngine]>([
  ['a container', { containers: [aContainer()] }],
  ['a network', { networks: ['1'] }],
  ['a volume', { volumes: ['data'] }],
  ['an image', { tags: [TAG] }],
])('%s is something left of a run', async (_, onEngine) => {
  expect(await leftOn(onEngine)).toBe(true);
});

test('so is its private folder', async () => {
  await mkdir(privateDirectory(RUN_ID, { RUNNER_TEMP: temporary }));
  expect(await leftOn({})).toBe(true);
});

test('an image that the run did not make is none of it', async () => {
  expect(await leftOn({ tags: ['nginx:latest'] })).toBe(false);
});
