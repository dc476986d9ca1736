import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { columns, wrap } from '../../../src/report/terminal/columns.ts';
import { aDecision, aGate, aProblem, aStack, aVariant } from '../../support/documents.ts';
import { exampleDocuments } from '../../support/example.ts';

const render = (options: Partial<Parameters<typeof renderTerminal>[1]> = {}) =>
  renderTerminal(exampleDocuments(), {
    color: false,
    columns: 80,
    directory: '.compose-gate',
    ...options,
  });

test.each([60, 80, 100, 120, 200])('no line is wider than %d columns', (width) => {
  const lines = render({ columns: width }).split('\n');
  expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
});

test('verdict first, then the stack, what decided, findings, and where the rest is', () => {
  const text = render({ columns: 120 });
  const order = [
    'Failed: saturate answered badly',
    'SERVICE ',
    'gateway          6.21 s !',
    'The whole stack was ready after 8.31 s',
    'FAIL ',
    '[budget-missed]',
    'WARN ',
    'Findings: 1 high, 1 medium, 1 low (by hardening).',
    'The machine was unsteady',
    'Everything: .compose-gate/report.md; beside it run.json',
  ].map((part) => text.indexOf(part));
  expect(order.every((index) => index >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('what was not checked is in the first sentence', () => {
  const [first = ''] = render({ columns: 200 }).split('\n\n');
  expect(first).toContain('not checked:');
  expect(first).toContain('Snyk (no token)');
});

test('a remedy is said once for decisions of one rule', () => {
  expect(render({ columns: 200 }).match(/→ Make it cheaper or faster/g)).toHaveLength(1);
});

test('each remedy is said, also where one rule has several', () => {
  const gate = aGate({
    decisions: [
      aDecision({ rule: 'budget-warning', outcome: 'warn', remedy: 'Set start_interval.' }),
      aDecision({ rule: 'budget-warning', outcome: 'warn', remedy: 'Give it more.' }),
    ],
  });
  const text = renderTerminal(
    { stack: aStack(), gate },
    { color: false, columns: 80, directory: '' },
  );
  expect(text).toContain('→ Set start_interval.');
  expect(text).toContain('→ Give it more.');
});

test('colour changes no text, and no colour means none', () => {
  const colored = render({ color: true });
  expect(colored).toContain('\u001b[31m');
  expect(render()).not.toContain('\u001b');
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(render());
});

test('a stack that did not start shows its log and no empty table', () => {
  const stack = aStack({ variants: [aVariant({ problems: [aProblem()] })] });
  const text = renderTerminal({ stack }, { color: false, columns: 80, directory: '' });
  expect(text).toContain('  | Error: listen EADDRINUSE');
  expect(text).not.toContain('SERVICE');
  expect(text).toContain('Nothing was decided');
  expect(text).toContain('Findings: nothing was scanned.');
  expect(text).toContain('Everything: ./report.md');
});

test('columns that matter least go first, and the first never', () => {
  const all = [
    { title: 'NAME', align: 'left', keep: 0 },
    { title: 'LESS', align: 'right', keep: 1 },
    { title: 'MORE', align: 'right', keep: 2 },
  ] as const;
  const rows = [['a', '1', '20']];
  expect(columns(all, rows, 80)).toEqual(['NAME  LESS  MORE', 'a        1    20']);
  expect(columns(all, rows, 12)).toEqual(['NAME  MORE', 'a       20']);
  expect(columns(all, rows, 3)).toEqual(['NAME', 'a']);
});

test('columns line up under wide characters and colours', () => {
  const all = [
    { title: 'A', align: 'left', keep: 0 },
    { title: 'B', align: 'left', keep: 0 },
  ] as const;
  expect(
    columns(
      all,
      [
        ['日本', 'x'],
        ['\u001b[31mab\u001b[0m', 'y'],
      ],
      80,
    ),
  ).toEqual(['A     B', '日本  x', '\u001b[31mab\u001b[0m    y']);
});

test('words are wrapped whole, and a figure stays with its unit', () => {
  expect(wrap('one two three', 8, '  ')).toEqual(['one two', '  three']);
  expect(wrap('fails at 90 % of it', 11)).toEqual(['fails at', '90 % of it']);
  expect(wrap('a-word-longer-than-the-line', 5)).toEqual(['a-word-longer-than-the-line']);
});

test('an ignore that accepts nothing is told in one line, with what it may mean; without one there is no line', () => {
  const documents = exampleDocuments();
  const told = (unusedIgnores: typeof documents.findings.unusedIgnores) =>
    renderTerminal(
      { ...documents, findings: { ...documents.findings, unusedIgnores } },
      { color: false, columns: 200, directory: '' },
    );
  const slip = { id: 'run-as-root', reason: 'one shot', why: 'unused' } as const;
  expect(
    told([
      { ...slip, meant: 'runs-as-root' },
      { id: 'CVE-1', reason: 'old', why: 'expired' },
    ]),
  ).toContain(
    '\nIgnores to correct or remove: run-as-root matches nothing (did you mean runs-as-root?), CVE-1 has expired.\n',
  );
  expect(told(Array.from({ length: 7 }, () => slip))).toContain('and 2 more in the report.');
  expect(told([])).not.toContain('Ignores to');
});
