import { expect, test } from '@jest/globals';
import { countSteps } from '../../../src/stack/build.ts';

/** As BuildKit writes it with --progress plain. */
const LOG = `#0 building with "default" instance using docker driver
#1 [gateway internal] load build definition from Dockerfile
#1 DONE 0.0s
#5 [gateway base 1/3] FROM docker.io/library/node:24
#5 CACHED
#6 [gateway base 2/3] COPY package.json .
#6 CACHED
#7 [gateway base 3/3] RUN npm ci
#7 0.512 added 12 packages
#7 DONE 3.1s
#8 [ui 2/2] COPY . .
#8 DONE 0.1s
#9 exporting to image
#9 CACHED
`;

test('steps of Dockerfiles count, and those of them that came from the cache', () => {
  expect(countSteps(LOG)).toEqual({ steps: 4, cachedSteps: 2 });
  expect(countSteps('')).toEqual({ steps: 0, cachedSteps: 0 });
});
