/** Where the base image ends, told by Dockerfile and history. */
import { expect, test } from '@jest/globals';
import { baseLayersOf } from '../../../src/scan/base-layers.ts';

const DOCKERFILE = `# syntax=docker/dockerfile:1
ARG BASE=node:24
FROM golang:1.26 AS tools
RUN go build \\
    # a comment between the lines
    -o /tool .

FROM --platform=linux/amd64 \${BASE} AS common
ENV NODE_ENV=production
WORKDIR /app
ARG VERSION=1
COPY <<EOF /app/config
RUN this is text and no instruction
EOF

from common as web
COPY --from=tools /tool /usr/bin/
run npm ci
CMD ["node"]

FROM common AS worker
COPY worker worker
`;

const BASE = [
  'ADD rootfs.tar / # buildkit',
  'CMD ["sh"]',
  '/bin/sh -c #(nop)  ENV NODE=24',
  'RUN /bin/sh -c install node # buildkit',
];
const COMMON = [
  'ENV NODE_ENV=production',
  'WORKDIR /app',
  'ARG VERSION=1',
  'COPY <<EOF /app/config # buildkit',
];
const WEB = [
  'COPY /tool /usr/bin/ # buildkit',
  'RUN |1 VERSION=1 /bin/sh -c npm ci # buildkit',
  'CMD ["node"]',
];

const layers = (overrides: Partial<Parameters<typeof baseLayersOf>[0]> = {}) =>
  baseLayersOf({
    dockerfile: DOCKERFILE,
    target: 'web',
    history: [...BASE, ...COMMON, ...WEB],
    layers: 6,
    ...overrides,
  });

test('what is before the instructions of the stage and of those below it is the base', () => {
  expect(layers()).toBe(2);
});

test('without a target it is the last stage', () => {
  const history = [...BASE, ...COMMON, 'COPY worker worker # buildkit'];
  expect(layers({ target: undefined, history, layers: 5 })).toBe(2);
});

test('an ARG that left no trace does not matter', () => {
  const history = [...BASE, ...COMMON.filter((step) => !step.startsWith('ARG')), ...WEB];
  expect(layers({ history })).toBe(2);
});

test('an image from scratch has no base', () => {
  const history = ['COPY /tool / # buildkit'];
  expect(
    layers({ dockerfile: 'FROM scratch\nCOPY tool /', target: undefined, history, layers: 1 }),
  ).toBe(0);
});

test.each([
  ['another Dockerfile', { dockerfile: 'FROM node:24\nVOLUME /data' }],
  ['a stage that is not there', { target: 'ghost' }],
  ['a history that was lost', { history: [] }],
  ['fewer layers than instructions', { layers: 3 }],
  ['a Dockerfile without a stage', { dockerfile: '# nothing', target: undefined }],
])('nobody knows with %s', (_, overrides) => {
  expect(layers(overrides)).toBeNull();
});

test.each([
  [
    '/bin/sh -c #(nop) COPY file:abc in /app ',
    '/bin/sh -c npm ci',
    '/bin/sh -c #(nop)  CMD ["node"]',
  ],
  ['COPY /app /app # buildkit', 'RUN /bin/sh -c npm ci # buildkit', 'CMD ["node"]'],
])('both builders are understood: %s', (...own) => {
  const dockerfile = 'FROM node:24\nCOPY app /app\nRUN npm ci\nCMD ["node"]';
  expect(layers({ dockerfile, target: undefined, history: [...BASE, ...own], layers: 4 })).toBe(2);
});
