/** What a health check that does not pass says of itself: its command, and the last that came of it. */
import { lastLines, maskSecrets, plainText } from '../records/text.ts';
import type { HealthReport } from './engine-types.ts';

const MAX_OUTPUT_LINES = 5;

/** Printable lines, for the end of a problem's log; secrets are masked before anything is cut. */
export function healthLines({ test, last }: HealthReport, secrets: Iterable<string>): string[] {
  const masked = (text: string) => maskSecrets(text, secrets);
  const command = test.slice(/^CMD(-SHELL)?$/.test(test[0] ?? '') ? 1 : 0).join(' ');
  const output = last ? lastLines(masked(last.output), MAX_OUTPUT_LINES) : [];
  return [
    plainText(`health check: ${masked(command)}`),
    last === null
      ? 'health check: it has not ended once'
      : `health check: exit code ${last.exitCode}${output.length === 0 ? ', no output' : ', last output:'}`,
    ...output,
  ];
}
