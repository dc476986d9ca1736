import { describe, expect, test } from '@jest/globals';
import { parseActionInputs } from '../../../src/commands/action-inputs.ts';
import { parseFlags } from '../../../src/commands/flags.ts';
import { readInputs, type InputSpecs } from '../../../src/commands/inputs.ts';
import { UserError } from '../../../src/platform/errors.ts';

/** One input of every kind, with and without a default. */
const specs = {
  output: { type: 'text', default: 'out', placeholder: 'folder', description: '' },
  config: { type: 'text', placeholder: 'file', description: '' },
  file: { type: 'list', short: 'f', placeholder: 'file', description: '' },
  'keep-ports': { type: 'flag', description: '' },
  keep: { type: 'flag', shellOnly: true, description: '' },
  'time-budget': { type: 'duration', description: '' },
  wait: { type: 'duration', default: '5s', description: '' },
  rounds: { type: 'count', min: 1, max: 100, description: '' },
  retries: { type: 'count', default: 3, min: 0, max: 5, description: '' },
  policy: { type: 'choice', default: 'auto', choices: ['auto', 'release'], description: '' },
  token: { type: 'secret', variable: 'SOME_TOKEN', description: '' },
} as const satisfies InputSpecs;

const defaults = {
  output: 'out',
  config: undefined,
  file: [],
  'keep-ports': false,
  keep: false,
  'time-budget': undefined,
  wait: 5_000,
  rounds: undefined,
  retries: 3,
  policy: 'auto',
  token: undefined,
};

const fromShell = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  readInputs(specs, parseFlags(specs, args), env, '--');
const fromAction = (inputs: Record<string, unknown>, env: NodeJS.ProcessEnv = {}) =>
  readInputs(specs, parseActionInputs(specs, JSON.stringify(inputs)), env, '');
const complaint = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
  return 'no complaint';
};

test('nothing given: the defaults, in a shell and in an action, which gives empty texts', () => {
  expect(fromShell([])).toEqual(defaults);
  const empty = Object.fromEntries(Object.keys(specs).map((name) => [name, '']));
  delete (empty as Record<string, unknown>)['keep'];
  expect(fromAction(empty)).toEqual(defaults);
  expect(fromAction({})).toEqual(defaults);
});

describe('good values', () => {
  test.each<[string, string[], string, unknown]>([
    ['a text', ['--output', 'there'], 'output', 'there'],
    ['a text with an equals sign', ['--output=a=b'], 'output', 'a=b'],
    ['a text that begins with a dash', ['--output=--odd'], 'output', '--odd'],
    ['the last of two', ['--output', 'a', '--output', 'b'], 'output', 'b'],
    ['a list', ['--file', 'a.yml', '--file=b.yml'], 'file', ['a.yml', 'b.yml']],
    ['a list by its letter', ['-f', 'a.yml', '-fb.yml'], 'file', ['a.yml', 'b.yml']],
    [
      'a list of words, in the order they are given',
      ['-f', 'a.yml', 'b.yml', '--file', 'c.yml', 'd.yml'],
      'file',
      ['a.yml', 'b.yml', 'c.yml', 'd.yml'],
    ],
    ['a flag', ['--keep-ports'], 'keep-ports', true],
    ['a duration', ['--time-budget', '1.5m'], 'time-budget', 90_000],
    ['a duration of nothing', ['--time-budget', '0s'], 'time-budget', 0],
    ['the least', ['--rounds', '1'], 'rounds', 1],
    ['the most', ['--rounds=100'], 'rounds', 100],
    ['nought where it is allowed', ['--retries', '0'], 'retries', 0],
    ['a choice', ['--policy', 'release'], 'policy', 'release'],
  ])('%s in a shell', (_, args, name, value) => {
    expect(fromShell(args)).toEqual({ ...defaults, [name]: value });
  });

  test.each<[string, string, string, unknown]>([
    ['a text', 'config', ' a.yml\n', 'a.yml'],
    ['a list, one per line', 'file', 'a.yml\n\n  b.yml  \r\n', ['a.yml', 'b.yml']],
    ['a flag', 'keep-ports', 'true', true],
    ['a flag that is off', 'keep-ports', 'false', false],
    ['a flag with a line break', 'keep-ports', 'true\n', true],
    ['a duration', 'wait', '500ms', 500],
    ['a count', 'rounds', '7', 7],
    ['a choice', 'policy', 'release', 'release'],
    ['a secret', 'token', 'abc', 'abc'],
  ])('%s in an action', (_, name, text, value) => {
    expect(fromAction({ [name]: text })).toEqual({ ...defaults, [name]: value });
  });

  test('a secret comes from its variable, and in an action its input goes first', () => {
    expect(fromShell([], { SOME_TOKEN: 'abc' })).toMatchObject({ token: 'abc' });
    expect(fromShell([], { SOME_TOKEN: ' ' })).toMatchObject({ token: undefined });
    expect(fromAction({ token: 'given' }, { SOME_TOKEN: 'abc' })).toMatchObject({ token: 'given' });
    expect(fromAction({ token: '' }, { SOME_TOKEN: 'abc' })).toMatchObject({ token: 'abc' });
  });
});

describe('bad values are named, with what is allowed', () => {
  test.each<[string, string[], RegExp]>([
    [
      'a flag with a slip',
      ['--keep-port'],
      /^Unknown flag --keep-port\. Did you mean "--keep-ports"\?$/,
    ],
    [
      'a flag that is like none',
      ['--xylophone'],
      /^Unknown flag --xylophone\. Allowed: --config, --file/,
    ],
    ['a letter that is no flag', ['-o', 'x'], /^Unknown flag -o\./],
    [
      'a secret as a flag, where others could see it',
      ['--token', 'abc'],
      /^Unknown flag --token\./,
    ],
    ['a text without its value', ['--output'], /^--output needs a value\.$/],
    ['a flag in place of a value', ['--output', '--keep-ports'], /^--output needs a value\.$/],
    ['an empty value', ['--output', ''], /^--output needs a value\.$/],
    ['an empty value after an equals sign', ['--config='], /^--config needs a value\.$/],
    [
      'a value for a flag',
      ['--keep-ports=false'],
      /^--keep-ports takes no value; it was given "false"\.$/,
    ],
    ['a stray word', ['release'], /^"release" is not expected here\. Inputs are flags: --output/],
    ['a word after a text', ['--output', 'there', 'x'], /^"x" is not expected here/],
    ['a word after a flag after a list', ['-f', 'a.yml', '--keep', 'x'], /^"x" is not expected/],
    ['an empty word of a list', ['-f', 'a.yml', ''], /^-f needs a value\.$/],
    ['a letter without its value', ['-f', '--keep'], /^-f needs a value\.$/],
    ['a word after two dashes', ['-f', 'a.yml', '--', 'x'], /^"x" is not expected here/],
    [
      'a duration without a unit',
      ['--wait', '5'],
      /^--wait is "5", which is not a duration\. Write 500ms, 5s or 3m\.$/,
    ],
    ['too few', ['--rounds', '0'], /^--rounds is "0"\. Allowed: a whole number from 1 to 100\.$/],
    ['too many', ['--rounds', '101'], /Allowed: a whole number from 1 to 100/],
    ['less than none', ['--rounds', '-1'], /^--rounds/],
    ['half of one', ['--rounds', '2.5'], /Allowed: a whole number/],
    ['no number', ['--rounds', 'three'], /^--rounds is "three"/],
    ['a number of another kind', ['--rounds', '0x10'], /^--rounds is "0x10"/],
    [
      'a choice with a slip',
      ['--policy', 'relese'],
      /^--policy is "relese"\. Did you mean "release"\?$/,
    ],
    ['a name that every object has', ['--__proto__', 'x'], /^Unknown flag --__proto__/],
    [
      'a choice that is none',
      ['--policy', 'nothing-like-it'],
      /^--policy is .* Allowed: auto, release\.$/,
    ],
  ])('%s', (_, args, message) => {
    expect(complaint(() => fromShell(args))).toMatch(message);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['an input with a slip', { outptu: 'x' }, /^Unknown input "outptu"\. Did you mean "output"\?$/],
    ['an input that is for a shell', { keep: 'true' }, /^Unknown input "keep"\./],
    [
      'a flag that is neither',
      { 'keep-ports': 'yes' },
      /^keep-ports is "yes"\. Allowed: true, false\.$/,
    ],
    [
      'a value that is no text',
      { rounds: 3 },
      /^The input "rounds" is 3; inputs of an action are texts\.$/,
    ],
    ['a name that every object has', { constructor: 'x' }, /^Unknown input "constructor"/],
  ])('%s in an action', (_, inputs, message) => {
    expect(complaint(() => fromAction(inputs))).toMatch(message);
  });

  test.each(['', 'no JSON', '[]', 'null', '"text"', '{"output": "x"'])(
    '%j is not what toJSON(inputs) makes',
    (text) => {
      expect(complaint(() => parseActionInputs(specs, text))).toMatch(
        /^ACTION_INPUTS is not .*toJSON\(inputs\)/,
      );
    },
  );

  test('a key named __proto__ changes no object', () => {
    expect(complaint(() => parseActionInputs(specs, '{"__proto__": {"polluted": "x"}}'))).toMatch(
      /Unknown input/,
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
