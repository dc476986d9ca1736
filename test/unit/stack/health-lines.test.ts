import { expect, test } from '@jest/globals';
import { healthLines } from '../../../src/stack/health-lines.ts';

const lines = (command: string[], output: string, secrets: string[] = []) =>
  healthLines({ test: command, last: { exitCode: 7, output } }, secrets);

test.each([
  [['CMD-SHELL', 'curl localhost || exit 7'], 'curl localhost || exit 7'],
  [['CMD', 'curl', 'localhost'], 'curl localhost'],
])('the command as it was written: %j', (command, written) => {
  expect(lines(command, 'no route\n')).toEqual([
    `health check: ${written}`,
    'health check: exit code 7, last output:',
    'no route',
  ]);
});

test('a check that says nothing, and one that has not ended', () => {
  expect(lines(['CMD', 'false'], '').at(-1)).toBe('health check: exit code 7, no output');
  expect(healthLines({ test: ['CMD', 'sleep', '9'], last: null }, [])).toEqual([
    'health check: sleep 9',
    'health check: it has not ended once',
  ]);
});

test('secrets are masked in both, and other words are not', () => {
  const text = lines(['CMD', 'ping', 'correct-horse'], 'no correct-horse here', ['correct-horse']);
  expect(text).toEqual([
    'health check: ping ***',
    'health check: exit code 7, last output:',
    'no *** here',
  ]);
});

test('what it says is cut, and nothing of it reaches the terminal as a command', () => {
  const shown = lines(['CMD', 'x'.repeat(1_000)], `${'many\n'.repeat(50)}\u001b[31mlast\u0007`);
  expect(shown).toHaveLength(7);
  expect(shown[0]).toHaveLength(300);
  expect(shown.at(-1)).toBe('last');
});
