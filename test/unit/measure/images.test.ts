import { expect, test } from '@jest/globals';
import { instructionOf } from '../../../src/measure/images.ts';

test.each([
  ['RUN |2 NPM_TOKEN=a b PORT=80 /bin/sh -c npm ci # buildkit', 'RUN /bin/sh -c npm ci # buildkit'],
  ['|1 TOKEN=x /bin/sh -c make', 'RUN /bin/sh -c make'],
  [
    'RUN |1 TOKEN=/bin/sh -c hidden /bin/bash -eo pipefail -c make',
    'RUN /bin/bash -eo pipefail -c make',
  ],
  ['RUN |1 TOKEN=x node build.js', 'RUN'],
])('the values of build arguments are left out: %s', (createdBy, instruction) => {
  expect(instructionOf({ createdBy })).toBe(instruction);
});

test.each(['RUN /bin/sh -c npm ci', 'COPY . /app # buildkit', ''])(
  'an instruction without any stays what it is: %s',
  (createdBy) => {
    expect(instructionOf({ createdBy })).toBe(createdBy);
  },
);

test('a command of any length takes no time to look through', () => {
  const began = performance.now();
  for (const part of [' /sh -a', ' /', '/sh ', ' -c', ' /sh -c'])
    instructionOf({ createdBy: `RUN |1 A=${part.repeat(20_000)}` });
  expect(performance.now() - began).toBeLessThan(1_000);
});
