import { expect, test } from '@jest/globals';
import type { Context } from '../../../src/commands/command.ts';
import { progressOf } from '../../../src/commands/progress.ts';

test('what is ready by its start alone has started; no time is told of it', () => {
  const said: string[] = [];
  const progress = progressOf({
    terminal: { isInteractive: false, columns: 80, hasColor: false },
    log: { info: (text: string) => void said.push(text) },
  } as Context);
  progress.ready('worker', null);
  progress.ready('web', 120);
  expect(said).toEqual(['  worker started', '  web ready after 120 ms']);
});
