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
  ["RUN curl -H 'Authorization: token abc' x", "RUN curl -H 'Authorization: token ***' x"],
  ["RUN curl -H 'Authorization: abc def' x", "RUN curl -H 'Authorization: ***' x"],
  ['RUN curl -u me:hunter2 x', 'RUN curl -u me:*** x'],
  ['RUN curl --user="me:hunter2" x', 'RUN curl --user="me:***" x'],
  ['CMD ["curl", "-u", "me:hunter2"]', 'CMD ["curl", "-u", "me:***"]'],
  ['RUN mysql -uroot -phunter2 shop', 'RUN mysql -uroot -p*** shop'],
  ['CMD ["mysqladmin", "-phunter2", "ping"]', 'CMD ["mysqladmin", "-p***", "ping"]'],
  [`RUN mariadb-dump -u root -p'hunter 2' shop`, 'RUN mariadb-dump -u root -p*** shop'],
  ['RUN sshpass -p hunter2 ssh host', 'RUN sshpass -p *** ssh host'],
  ['RUN sshpass -phunter2 ssh host', 'RUN sshpass -p*** ssh host'],
  ['CMD ["redis-cli", "-h", "db", "-a", "sesame"]', 'CMD ["redis-cli", "-h", "db", "-a", ***]'],
  ['RUN echo machine h login me password hunter2', 'RUN echo machine h login me password ***'],
  ['ADD https://host/x?sv=1&sig=abc%3D /x', 'ADD https://host/x?sv=1&sig=*** /x'],
  ['ADD https://host/x?X-Amz-Signature=abc /x', 'ADD https://host/x?X-Amz-Signature=*** /x'],
  ['RUN MYSQL_PWD=hunter2 mysql', 'RUN MYSQL_PWD=*** mysql'],
  ['ENV RAILS_MASTER_KEY=abc NODE=24', 'ENV RAILS_MASTER_KEY=*** NODE=24'],
  [`RUN echo "it's"; export PASSWORD='hunter 2`, `RUN echo "it's"; export PASSWORD=***`],
  ['RUN export PASSWORD=abc"def ghi', 'RUN export PASSWORD=***'],
  [`CMD ["sh", "-c", "PASSWORD=\\"it's\\" app"]`, 'CMD ["sh", "-c", "PASSWORD=***'],
  ['RUN sh -c "PASSWORD=abc"', 'RUN sh -c "PASSWORD=***"'],
  ['ENV DB_PASSWORD \\\n  hunter2 \\\n  more\nUSER 1', 'ENV DB_PASSWORD ***\n\n\nUSER 1'],
  [`RUN echo ghp_${'a'.repeat(36)}`, 'RUN echo ***'],
])('%s', (text, masked) => {
  expect(maskText(text, [])).toBe(masked);
});

test.each([
  'FROM node:24-alpine AS build',
  'ENV NODE_ENV=production PATH=/app/bin:$PATH',
  'RUN --mount=type=secret,id=npm npm ci --omit dev',
  'COPY --chown=node:node package.json ./',
  'RUN docker run -u 1000:1000 --user 1:1 x',
  'RUN mysql -u root -p shop; tar -pxf x',
  'RUN mkdir -p /a && redis-cli -h db ping -x',
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

test('a user is taken from his password where both are one word', () => {
  expect(maskWords(['curl', '-u', 'me:hunter2', '--user', '1000:1000', 'a:b'], [])).toEqual([
    'curl',
    '-u',
    'me:***',
    '--user',
    '1000:1000',
    'a:b',
  ]);
});

test('a long line of anything takes no time to look through', () => {
  const began = performance.now();
  for (const text of [
    'a',
    '-',
    'a=',
    'a"',
    '://',
    '"\\',
    "'a ",
    'password="',
    "token='\\",
    'ENV a \\\n',
    '-u a',
    'authorization:',
  ])
    maskText(text.repeat(50_000), []);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test.each([
  [
    ['mysqld', '-phunter2'],
    ['mysqld', '-p***'],
  ],
  [
    ['/usr/bin/mysqladmin', '-uroot', '-phunter2', 'ping'],
    ['/usr/bin/mysqladmin', '-uroot', '-p***', 'ping'],
  ],
  [
    ['redis-cli', '-a', 'sesame', 'ping'],
    ['redis-cli', '-a', '***', 'ping'],
  ],
  [
    ['sshpass', '-phunter2', 'ssh', 'host'],
    ['sshpass', '-p***', 'ssh', 'host'],
  ],
  [
    ['mysql', '-p', 'shop'],
    ['mysql', '-p', 'shop'],
  ],
  [
    ['mkdir', '-p', '/data'],
    ['mkdir', '-p', '/data'],
  ],
])('%j as words', (words, masked) => {
  expect(maskWords(words, [])).toEqual(masked);
});
