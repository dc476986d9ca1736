import { expect, test } from '@jest/globals';
import { cutMarkdown } from '../../../src/github/markdown.ts';

const characters = (text: string) => text.length;
const bytes = (text: string) => Buffer.byteLength(text);

test('what fits is left alone, to the last character', () => {
  expect(cutMarkdown('12345', 5, characters, 'CUT')).toBe('12345');
  expect(cutMarkdown('12345', 4, characters, 'CUT')).not.toContain('12345');
});

test('whole lines are kept, and the notice follows', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
  const cut = cutMarkdown(lines.join('\n'), 100, characters, '**Cut.**');
  expect(cut.length).toBeLessThanOrEqual(100);
  expect(cut).toMatch(/^line 0\nline 1\n(line \d+\n)+\n\*\*Cut\.\*\*\n$/);
  expect(cut.length).toBeGreaterThan(80);
});

test('the limit counts what its owner counts', () => {
  const text = 'ä\n'.repeat(100);
  expect(cutMarkdown(text, 200, characters, 'CUT')).toBe(text);
  const cut = cutMarkdown(text, 200, bytes, 'CUT');
  expect(cut).toContain('CUT');
  expect(bytes(cut)).toBeLessThanOrEqual(200);
});

test.each([
  ['```', '```text'],
  ['~~~~', '~~~~'],
])('an open %s block is closed before the notice', (fence, opening) => {
  const text = `${opening}\n${'<details>\n'.repeat(50)}`;
  const cut = cutMarkdown(text, 200, characters, 'CUT');
  expect(cut.endsWith(`<details>\n${fence}\n\nCUT\n`)).toBe(true);
});

test('open details are closed before the notice, closed ones are not', () => {
  const open = `<details><summary>a</summary>\n</details>\n<details>\n<details open>\n${'x\n'.repeat(200)}`;
  const cut = cutMarkdown(open, 200, characters, 'CUT');
  expect(cut.endsWith('x\n\n</details>\n</details>\n\nCUT\n')).toBe(true);
});

test('a fence inside a longer fence does not close it', () => {
  const text = `\`\`\`\`\n\`\`\`\n${'x\n'.repeat(200)}`;
  expect(cutMarkdown(text, 100, characters, 'CUT')).toContain('x\n````\n\nCUT');
});

test('a closed block stays closed', () => {
  const text = `\`\`\`\na\n\`\`\`\n${'x\n'.repeat(200)}`;
  expect(cutMarkdown(text, 100, characters, 'CUT').match(/```/g)).toHaveLength(2);
});

test('where no line fits, the notice is all', () => {
  expect(cutMarkdown('x'.repeat(100), 20, characters, 'CUT')).toBe('\nCUT\n');
});
