import { describe, expect, test } from '@jest/globals';
import { lastLines, maskSecrets, plainText } from '../../../src/records/text.ts';

describe('plain text', () => {
  test.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a cursor that goes up and clears', 'a\u001b[2A\u001b[2Kb', 'ab'],
    ['a title of the window', '\u001b]0;owned\u0007text', 'text'],
    [
      'a link that shows another text',
      '\u001b]8;;http://evil.example\u001b\\here\u001b]8;;\u001b\\',
      'here',
    ],
    ['a sequence that was cut off', 'text\u001b[', 'text['],
    ['escapes of eight bits', 'a\u009b31mb', 'a31mb'],
    ['a bell and a backspace', 'a\u0007b\u0008c', 'abc'],
    ['line breaks', 'a\r\nb\nc\u2028d\u0085e', 'a b cde'],
    ['text that runs backwards', 'user\u202egnp.exe', 'usergnp.exe'],
    ['isolates', '\u2066a\u2069', 'a'],
    ['what has no width', 'pay\u200bpal\ufeff', 'paypal'],
    ['letters that nobody sees', 'a\u{e0041}\u{e007f}b\u00adc\u180ed', 'abcd'],
    ['other languages stay', 'größe 大 \u{1f600}', 'größe 大 \u{1f600}'],
    ['space around it', '  a  ', 'a'],
    ['nothing', '', ''],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('a workflow command does not stand at the beginning of a line of its own', () => {
    expect(plainText('x\n::add-mask::y')).toBe('x ::add-mask::y');
  });

  test('it is cut at its limit, and says so', () => {
    expect(plainText('abcdef', 4)).toBe('abc…');
    expect(plainText('abcd', 4)).toBe('abcd');
  });

  test('a cut leaves no half of a character', () => {
    expect(plainText('ab\u{1f600}cd', 4)).toBe('ab…');
  });

  test('half a character in the middle does not stay either', () => {
    expect(plainText('a\ud83db')).toBe('ab');
  });

  test.each([
    ['escapes', '\u001b['.repeat(200_000)],
    ['titles without end', '\u001b]0;'.repeat(100_000)],
    ['digits', `\u001b[${'1;'.repeat(200_000)}`],
    ['spaces', `a${' '.repeat(300_000)}`],
  ])('a megabyte of %s takes no time', (_, text) => {
    const began = performance.now();
    plainText(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('the end of a log', () => {
  test('is its last printable lines', () => {
    const log = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\r\n');
    expect(lastLines(`${log}\n\n \u001b[0m\n`, 3)).toEqual(['line 47', 'line 48', 'line 49']);
  });

  test('of nothing is nothing', () => {
    expect(lastLines('')).toEqual([]);
    expect(lastLines('\n\n')).toEqual([]);
  });

  test('has no line of endless length', () => {
    expect(lastLines('x'.repeat(10_000), 5, 100)[0]).toHaveLength(100);
  });
});

describe('secrets', () => {
  test('are masked wherever they stand', () => {
    expect(maskSecrets('a hunter2! b hunter2! c', ['hunter2!'])).toBe('a *** b *** c');
  });

  test('short ones are left, for they would mask ordinary words', () => {
    expect(maskSecrets('trust the trustee', ['trust'])).toBe('trust the trustee');
  });

  test('one within another leaves no rest of the longer one', () => {
    expect(maskSecrets('token: abcdef-longer', ['abcdef', 'abcdef-longer'])).toBe('token: ***');
  });

  test('are texts, not patterns', () => {
    expect(maskSecrets('a.*b$& a.*b$&', ['a.*b$&'])).toBe('*** ***');
    expect(maskSecrets('axxb', ['a.*bxx'])).toBe('axxb');
  });

  test('of several lines are masked line by line too', () => {
    const key = '-----BEGIN KEY-----\nabcdefgh\n-----END KEY-----';
    expect(maskSecrets('it says abcdefgh here', [key])).toBe('it says *** here');
  });

  test('none change nothing', () => {
    expect(maskSecrets('text', [])).toBe('text');
    expect(maskSecrets('text', [''])).toBe('text');
  });
});
