/** Setup steps: after ready, before anything is measured, in every round; what one answer holds, later requests send. */
import { expect, test } from '@jest/globals';
import { makeStack, nodeService, quickConfig } from '../support/stack-folder.ts';

const LONG_MS = 90_000;
const SECRET = 'correct-horse-battery';

/** Lets in who logs in with the password, and shows what was seeded to whoever is in. */
const server = nodeService(
  `require('http').createServer((q, r) => {
     let body = '';
     q.on('data', (d) => body += d).on('end', () => {
       if (q.url === '/health') return r.end('ok');
       if (q.url.startsWith('/session/')) {
         r.statusCode = q.url === '/session/t0ken' ? 200 : 404;
         return r.end();
       }
       if (q.url === '/login') {
         const isRight = JSON.parse(body).password === '${SECRET}';
         r.statusCode = isRight ? 201 : 403;
         return r.end(JSON.stringify({ session: { token: isRight ? 't0ken' : null } }));
       }
       r.statusCode = q.headers.authorization === 'Bearer t0ken' ? 200 : 401;
       r.end(require('fs').existsSync('/tmp/seed') ? 'seeded' : 'empty');
     });
   }).listen(80)`,
  { expose: ['80'] },
);
const exec = (...command: string[]) => ({ exec: { service: 'web', command } });
const login = {
  http: {
    service: 'web',
    path: '/login',
    body: { password: '${env:SHOP_PASSWORD}' },
    expect: [201],
    capture: { token: 'session.token' },
  },
};
const stackWith = (...setup: object[]) =>
  makeStack({
    'compose.yaml': { services: { web: server } },
    '.compose-gate.yml': quickConfig({
      measure: { rounds: 2 },
      endpoints: [
        { service: 'web', name: 'health', path: '/health', health: true },
        {
          service: 'web',
          name: 'home',
          headers: { Authorization: 'Bearer ${token}' },
          expect: { bodyContains: 'seeded' },
        },
        { service: 'web', name: 'session', path: '/session/${token}' },
      ],
      services: { web: { ready: 'health' } },
      scenarios: [
        { name: 'closed', endpoint: 'home', connections: 1, duration: '300ms', warmup: '0s' },
        { name: 'open', endpoint: 'session', rate: 20, duration: '300ms', warmup: '0s' },
      ],
      setup,
    }),
  });
const env = { SHOP_PASSWORD: SECRET };

test(
  'what was seeded and captured is there in every round, and the secret is nowhere',
  async () => {
    await using stack = await stackWith(exec('touch', '/tmp/seed'), login);
    expect(await stack.run(['up'], env)).toMatchObject({ exitCode: 0 });
    const measure = await stack.run(['measure'], env);
    expect(measure).toMatchObject({ exitCode: 0 });
    const run = await stack.document('run');
    expect(run.rounds).toHaveLength(2);
    for (const { outcome, responses, blocks } of run.rounds) {
      expect(outcome).toEqual({ kind: 'measured' });
      for (const id of ['web:home', 'web:session'])
        expect(responses.find(({ endpoint }) => endpoint === id)).toMatchObject({ answers: 5 });
      expect(blocks).toMatchObject([
        { scenario: 'open', void: null },
        { scenario: 'closed', void: null },
      ]);
    }
    const shown = measure.stderr + JSON.stringify([run, await stack.document('stack')]);
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain('t0ken');
  },
  LONG_MS,
);

test.each([
  [
    'a command that fails',
    [exec('sh', '-c', 'echo "no ${env:SHOP_PASSWORD} here" >&2; exit 3')],
    /^setup\.0 failed: .* in web ended with 3: no \*\*\* here$/,
  ],
  [
    'a command that is not there',
    [exec('touch', '/tmp/seed'), exec('no-such-program')],
    /^setup\.1 failed: `no-such-program` in web ended with \d+/,
  ],
  [
    'a request that is refused',
    [{ http: { ...login.http, body: { password: 'wrong' } } }],
    /^setup\.0 failed: POST \/login of web: status 403$/,
  ],
  [
    'an answer without what it should hold',
    [{ http: { ...login.http, capture: { token: 'session.absent' } } }],
    /^setup\.0 failed: .* holds no session\.absent \(for token\)$/,
  ],
])(
  '%s voids the round',
  async (_, setup, reason) => {
    await using stack = await stackWith(...setup);
    expect(await stack.run(['up'], env)).toMatchObject({ exitCode: 0 });
    expect(await stack.run(['measure', '--rounds', '1'], env)).toMatchObject({ exitCode: 0 });
    const { rounds } = await stack.document('run');
    expect(rounds).toMatchObject([
      {
        outcome: { kind: 'void', reason: expect.stringMatching(reason) },
        responses: [],
        blocks: [],
        resources: [],
      },
    ]);
  },
  LONG_MS,
);

test(
  'an endpoint that needs a captured value cannot tell when its service is ready',
  async () => {
    await using stack = await makeStack({
      'compose.yaml': { services: { web: server } },
      '.compose-gate.yml': quickConfig({
        endpoints: [{ service: 'web', name: 'session', path: '/session/${token}' }],
        setup: [login],
      }),
    });
    const up = await stack.run(['up'], env);
    expect(up).toMatchObject({ exitCode: 2 });
    expect(up.stderr).toMatch(
      /endpoint web:session tells when web is ready, but it uses \$\{token\}, which setup\.0 captures/,
    );
  },
  LONG_MS,
);
