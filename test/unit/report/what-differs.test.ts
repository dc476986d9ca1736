import { expect, test } from '@jest/globals';
import { renderComment, MAX_COMMENT_CHARACTERS } from '../../../src/report/comment.ts';
import { renderReport } from '../../../src/report/report.ts';
import { whatDiffers, whatDiffersInShort } from '../../../src/report/sections/what-differs.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import type { Fact, Why } from '../../../src/records/generated/comparison.ts';
import { aComparison, aGate, aMetric, aStack, MIB } from '../../support/documents.ts';

const value = (overrides: Partial<Extract<Fact, { kind: 'value' }>>): Fact => ({
  kind: 'value',
  about: 'limit',
  name: 'mem_limit',
  unit: 'bytes',
  base: 128 * MIB,
  head: 96 * MIB,
  ...overrides,
});
const whyWith = (overrides: Partial<Why> = {}): Why => ({
  regressions: [
    {
      metrics: ['latency-p50:steady'],
      services: [
        { service: 'gateway', relation: 'own' },
        { service: 'db', relation: 'dependency' },
      ],
    },
  ],
  whole: [],
  services: [{ service: 'gateway', facts: [value({})] }],
  ...overrides,
});
const documentsWith = (why: Why | null) => ({
  stack: aStack(),
  gate: aGate(),
  comparison: aComparison({
    metrics: [aMetric({ id: 'latency-p50:steady', subject: 'steady', verdict: 'regressed' })],
    why,
  }),
});
const bodyOf = (why: Why | null) => whatDiffers(documentsWith(why))?.body ?? '';
const options = { color: false, columns: 100, directory: '.compose-gate' };

test('folded below the regression: what, on which side, and of what nothing differs', () => {
  const body = bodyOf(whyWith());
  expect(body).toContain('- ❌ regressed: latency-p50 of `steady`');
  expect(body).toContain('<details><summary>1 thing differs</summary>');
  expect(body).toContain('`gateway` (the service itself):');
  expect(body).toContain('| Limit | `mem_limit` | 128 MiB | 96 MiB |');
  expect(body).toContain('Nothing that we record differs in `db`.');
});

test('without a regression, or without a base, there is nothing to tell', () => {
  expect(whatDiffers(documentsWith(null))).toBeNull();
  expect(renderTerminal(documentsWith(null), options)).not.toContain('differs');
});

test('that nothing differs at all is said once', () => {
  const [first] = whyWith().regressions;
  const why = whyWith({ services: [], regressions: first ? [first, first] : [] });
  expect(bodyOf(why).match(/Nothing that we record differs/g)).toHaveLength(1);
  expect(renderTerminal(documentsWith(why), options)).toContain('Nothing that we record differs');
});

test('nothing is called a cause', () => {
  const body = bodyOf(whyWith());
  expect(body).toContain('nothing here says which of them is the cause');
  expect(body).not.toMatch(/because|due to|caused/);
});

test('a service is told of once, and one that is related to none stands apart', () => {
  const again = {
    metrics: [],
    services: [{ service: 'gateway', relation: 'dependency' as const }],
  };
  const why = whyWith({
    regressions: [...whyWith().regressions, again],
    services: [...whyWith().services, { service: 'ui', facts: [value({ name: 'cpus' })] }],
  });
  const body = bodyOf(why);
  expect(body.match(/mem_limit/g)).toHaveLength(1);
  expect(body).toContain('`gateway` (it depends on this): told of above.');
  const [, apart] = body.split('Elsewhere in the stack');
  expect(apart).toContain('`cpus`');
});

test.each<[Fact, string]>([
  [
    value({ about: 'layer', name: 'COPY . /app', base: 5, head: 5 }),
    '| Layer | `COPY . /app` | 5 B | 5 B, other content |',
  ],
  [
    value({ about: 'image', name: 'image size', base: 128 * MIB, head: 128 * MIB + 81 }),
    '| Image | image size | 128 MiB | 128 MiB (+81 B) |',
  ],
  [
    value({ about: 'package', name: 'a', unit: 'text', base: '1.0', head: null }),
    '| Package | `a` | `1.0` | – |',
  ],
  [
    value({ about: 'throttling', name: 'throttled', unit: 'ratio', base: 0, head: 0.5 }),
    '| Throttling | throttled | 0 % | 50 % |',
  ],
  [
    { kind: 'name', about: 'variable', name: 'DB_PASSWORD', change: 'changed' },
    '| Variable | `DB_PASSWORD` | – | changed |',
  ],
  [{ kind: 'more', about: 'package', count: 12 }, '| Package | … and 12 more |'],
])('%j', (fact, row) => {
  expect(bodyOf(whyWith({ services: [{ service: 'gateway', facts: [fact] }] }))).toContain(row);
});

test('a hostile diff stays in its block', () => {
  const lines = ['@@ -1 +1,3 @@', '+```', '+</details><script>alert(1)</script>', '+# @octocat #1'];
  const diff: Fact = { kind: 'diff', about: 'dockerfile', name: '`|</details>', lines, more: 7 };
  const body = bodyOf(whyWith({ services: [{ service: 'gateway', facts: [diff] }] }));
  expect(body).toContain(['````diff', ...lines, '````'].join('\n'));
  const outside = body.replace(/^````diff$[\s\S]*?^````$/m, '');
  expect(outside.match(/<\/details>/g)).toHaveLength(1);
  expect(outside).not.toContain('script');
  expect(outside).toContain('… 7 more lines.');
});

test('hostile names and values stay in their cells', () => {
  const evil = '</details>|`<script>@octocat [x](http://evil.example)';
  const facts = [
    value({ name: evil, unit: 'text', base: evil, head: evil.toUpperCase() }),
    value({ about: 'memory', name: evil, base: 1, head: 2 }),
    { kind: 'name' as const, about: 'variable' as const, name: evil, change: 'added' as const },
  ];
  const services = [{ service: evil, facts }];
  const regressions = [{ metrics: [], services: [{ service: evil, relation: 'own' as const }] }];
  const body = bodyOf(whyWith({ services, regressions }));
  expect(body.match(/<\/details>/gi)).toHaveLength(1);
  expect(body).not.toMatch(/<script|@octocat|[^\\]\]\(http/i);
  for (const line of body.split('\n').filter((each) => each.startsWith('|')))
    expect(line.match(/\|/g)).toHaveLength(5);
});

test('a comment has room for the rest beside it', () => {
  const many = Array.from({ length: 200 }, (_, index) => value({ name: `${index}|`.repeat(60) }));
  const services = Array.from({ length: 20 }, (_, index) => ({
    service: `s${index}`,
    facts: many,
  }));
  const regressions = services.map(({ service }) => ({
    metrics: ['latency-p50:steady'],
    services: [{ service, relation: 'own' as const }],
  }));
  const documents = documentsWith(whyWith({ services, regressions }));
  const short = whatDiffersInShort(documents)?.body ?? '';
  expect(short).toContain('… and 15 more groups of metrics.');
  expect(short).toContain('… and 185 more in report.md or comparison.json.');
  expect(renderComment(documents).length).toBeLessThanOrEqual(MAX_COMMENT_CHARACTERS);
});

test('it follows the changes, in the report and in the comment', () => {
  const documents = documentsWith(whyWith());
  for (const text of [renderReport(documents), renderComment(documents)])
    expect(text.indexOf('# Changes')).toBeLessThan(text.indexOf('# What differs'));
});

test('a terminal gets the first few, one line for a service', () => {
  const facts = Array.from({ length: 6 }, (_, index) => value({ name: `limit${index}` }));
  const why = whyWith({ services: [{ service: 'gateway', facts }] });
  const lines = renderTerminal(documentsWith(why), { ...options, columns: 400 }).split('\n');
  const line = lines.find((each) => each.startsWith('  gateway: '));
  expect(line).toContain('limit0: 128 MiB → 96 MiB; limit1');
  expect(line).toContain('limit3: 128 MiB → 96 MiB; and 2 more in the report');
  expect(line).not.toContain('limit4');
});
