import { expect, test } from '@jest/globals';
import { maskText, maskWords } from '../../../../src/stack/changes/mask.ts';

test.each([
  ['ENV DB_PASSWORD=hunter2 PORT=80', 'ENV DB_PASSWORD=*** PORT=80'],
  ['ENV DB_PASSWORD hunter2 and more', 'ENV DB_PASSWORD ***'],
  ['ARG NPM_TOKEN="two words" NODE=24', 'ARG NPM_TOKEN=*** NODE=24'],
  ["LABEL api-token='x y'", 'LABEL api-token=***'],
  ['RUN login --password hunter2 --user me', 'RUN login --password *** --user me'],
  ['RUN login --password=hunter2', 'RUN login --password=***'],
  ['CMD ["app", "--api-key", "abc"]', 'CMD ["app", "--api-key", ***'],
  ['RUN --build-arg=TOKEN=abc make', 'RUN --build-arg=TOKEN=*** make'],
  ['RUN echo \'{"password": "abc"}\'', 'RUN echo \'{"password": ***\''],
  ['RUN git clone https://bot:abc@host/x', 'RUN git clone https://***@host/x'],
  ["RUN curl -H 'Authorization: Bearer abc.def'", "RUN curl -H 'Authorization: Bearer ***'"],
  [`RUN echo ghp_${'a'.repeat(36)}`, 'RUN echo ***'],
])('%s', (text, masked) => {
  expect(maskText(text, [])).toBe(masked);
});

test.each([
  'FROM node:24-alpine AS build',
  'ENV NODE_ENV=production PATH=/app/bin:$PATH',
  'RUN --mount=type=secret,id=npm npm ci --omit dev',
  'COPY --chown=node:node package.json ./',
  'HEALTHCHECK CMD wget -q http://127.0.0.1:8080/health',
])('an honest line stays what it is: %s', (text) => {
  expect(maskText(text, [])).toBe(text);
});

test('a value that is known is masked wherever it stands', () => {
  expect(maskText('RUN redis-cli -a sesame-open ping', ['sesame-open'])).toBe(
    'RUN redis-cli -a *** ping',
  );
});

test('a value of several lines takes as many as before, so that the lines below keep their numbers', () => {
  const key = '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----';
  expect(maskText(`COPY <<EOF /k\n${key}\nEOF`, [])).toBe('COPY <<EOF /k\n***\n\n\nEOF');
  expect(maskText('ENV TOKEN="a\nb"\nUSER 1', [])).toBe('ENV TOKEN=***\n\nUSER 1');
});

test('the word after the option of a secret is one, whatever it looks like', () => {
  expect(maskWords(['redis-server', '--requirepass', 'open sesame', '--port', '1'], [])).toEqual([
    'redis-server',
    '--requirepass',
    '***',
    '--port',
    '1',
  ]);
});

test('a long line of anything takes no time to look through', () => {
  const began = performance.now();
  for (const text of ['a', '-', 'a=', 'a"', '://', '"\\', "'a "]) maskText(text.repeat(50_000), []);
  expect(performance.now() - began).toBeLessThan(5_000);
});
