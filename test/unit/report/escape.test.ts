import { expect, test } from '@jest/globals';
import { code, fenced, inline, prose } from '../../../src/report/escape.ts';
import { capped, left, paragraphs, table } from '../../../src/report/table.ts';

test.each([
  ['plain words, a path/of.js and 5 %', 'plain words, a path/of.js and 5 %'],
  ['snake_case stays readable', 'snake_case stays readable'],
  ['a | b', 'a &#124; b'],
  ['`rm -rf`', '\\`rm -rf\\`'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['**bold** _it_ ~~no~~ $x$', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\$x\\$'],
  ['[text](http://evil.example)', '\\[text\\](http:&#8203;//evil.example)'],
  ['![x](y)', '!\\[x\\](y)'],
  ['back\\slash', 'back&#92;slash'],
  ['ping @octocat and @org/team', 'ping @&#8203;octocat and @&#8203;org/team'],
  ['fixes #12, owner/repo#3 and GH-4', 'fixes #&#8203;12, owner/repo#&#8203;3 and GH-&#8203;4'],
  ['www.evil.example _www.evil.example', 'www&#8203;.evil.example \\_www&#8203;.evil.example'],
  [':tada:', ':&#8203;tada:'],
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['1. item', '1\\. item'],
  ['1.2.3', '1.2.3'],
  ['two\nlines\r\nthree', 'two lines three'],
  ['a\u202egnp.exe', 'agnp.exe'],
  ['\u001b[31mred\u001b[0m', 'red'],
])('inline %j is %s', (text, expected) => {
  expect(inline(text)).toBe(expected);
});

test.each([
  ['Set `cap_drop: [ALL]` here.', 'Set `cap_drop: [ALL]` here.'],
  ['`a` and `b`', '`a` and `b`'],
  ['plain *words*', 'plain \\*words\\*'],
  ['an `unpaired one', 'an \\`unpaired one'],
  ['``two`` and ```three```', '\\`\\`two\\`\\` and \\`\\`\\`three\\`\\`\\`'],
  [
    '<b> `</code><script>|` @octocat',
    '&lt;b&gt; <code>&#60;&#47;code&#62;&#60;script&#62;&#124;</code> @&#8203;octocat',
  ],
  ['`back\\` ends', '<code>back&#92;</code> ends'],
  ['`two\nlines`', '`two lines`'],
  ['` `', ''],
])('prose %j is %s', (text, expected) => {
  expect(prose(text)).toBe(expected);
});

test('prose that is cut within a code span has no code span', () => {
  expect(prose('run `compose-gate up`', 12)).toBe('run \\`compos…');
});

test('inline text has a limit', () => {
  expect(inline('x'.repeat(1_000)).length).toBe(300);
});

test.each([
  ['gateway', '`gateway`'],
  ['GET /health', '`GET /health`'],
  ['/usr/lib/@scope/x', '`/usr/lib/@scope/x`'],
  ['owner/repo#3', '`owner/repo#3`'],
  [`{"icc": ['no']}`, `\`{"icc": ['no']}\``],
  ['$x$ & y', '<code>&#36;x&#36; &#38; y</code>'],
  ['a`b', '<code>a&#96;b</code>'],
  ['``` ```', '<code>&#96;&#96;&#96; &#96;&#96;&#96;</code>'],
  ['a|b', '<code>a&#124;b</code>'],
  ['</code><script>', '<code>&#60;&#47;code&#62;&#60;script&#62;</code>'],
  ['back\\', '<code>back&#92;</code>'],
  ['line\nbreak', '`line break`'],
  [' padded ', '`padded`'],
  ['', ''],
])('code %j is %s', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test('a fence is longer than any run of backticks within it', () => {
  expect(fenced(['before', '```', '`````sh', 'after'])).toBe(
    '``````text\nbefore\n```\n`````sh\nafter\n``````',
  );
  expect(fenced(['plain'])).toBe('```text\nplain\n```');
});

test('lines in a fence keep their indent and lose what a terminal would act on', () => {
  expect(fenced(['  indented', '\u001b[2Jcleared', 'a\nb'])).toBe(
    '```text\n  indented\ncleared\na b\n```',
  );
});

test('a table has as many cells a row as columns, whatever the names are', () => {
  const hostile = 'a|b\n| c | `d\\|';
  const markdown = table([left('A'), left('B')], [[code(hostile), inline(hostile)]]);
  const lines = markdown.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]?.split('|')).toHaveLength(4);
});

test('rows beyond the cap are counted', () => {
  expect(capped([1, 2, 3], 2, 'rows')).toEqual({ shown: [1, 2], rest: '… and 1 more rows.' });
  expect(capped([1, 2], 2, 'rows')).toEqual({ shown: [1, 2], rest: '' });
});

test('paragraphs leave out what is empty', () => {
  expect(paragraphs('a', '', null, undefined, 'b')).toBe('a\n\nb');
});
