/** Why Snyk gave no report. What another try, a token or a quota would cure is `not-scanned`; all else is a failed scan. */
import type { NotScanned } from '../outcome.ts';
import { plainText } from '../../records/text.ts';

export type SnykFailure =
  | { kind: 'failed'; text: string }
  | { kind: 'not-scanned'; reason: NotScanned['reason']; text: string };

interface Sign {
  exitCodes?: readonly number[];
  text?: RegExp;
  reason: NotScanned['reason'];
  says: string;
}

/** An image that the engine lacks is looked for in the default registry. */
const NO_IMAGE = /docker\.io|No such image|manifest unknown/i;

const SIGNS: readonly Sign[] = [
  {
    text: /monthly limit|test limit|reached your .*limit|quota|too many requests|\b429\b/i,
    reason: 'quota',
    says: 'the quota of its plan is used up. Wait for the next month, or use another plan.',
  },
  {
    text: /MissingApiToken|authentication (?:failed|error)|not authenticated|unauthori[sz]ed|\b401\b/i,
    reason: 'no-token',
    says: 'Snyk does not accept the token. Give a valid one as SNYK_TOKEN.',
  },
  {
    exitCodes: [77],
    text: /forbidden|not permitted|\b403\b/i,
    reason: 'no-token',
    says: 'the token may not test images. Give one that may, as SNYK_TOKEN.',
  },
  {
    text: /failed to get vulns/i,
    reason: 'unavailable',
    // What the CLI makes of every refusal, 429 and 503 alike.
    says: 'Snyk does not answer, or the quota of its plan is used up: its CLI does not say which. Look at your usage in Snyk, or run the scan again later.',
  },
  {
    exitCodes: [69, 75],
    text: /ENOTFOUND (?:[\w-]+\.)*snyk\.io|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up|service unavailable|bad gateway|gateway time-?out|\b50[0234]\b/i,
    reason: 'unavailable',
    says: 'Snyk does not answer. Run the scan again later.',
  },
];

/** `said` is what the report or the output says, in one line. */
export function failureOf(
  result: { exitCode: number; signal?: string | undefined; stderr: string },
  said: string,
): SnykFailure {
  const text = `${said}\n${result.stderr}`;
  if (NO_IMAGE.test(text)) {
    return {
      kind: 'failed',
      text: 'the image is no longer on the engine. Run `compose-gate up` again.',
    };
  }
  const known = SIGNS.find(
    (sign) =>
      (sign.exitCodes?.includes(result.exitCode) ?? false) || (sign.text?.test(text) ?? false),
  );
  const detail = plainText(said === '' ? result.stderr : said);
  if (known) {
    const quoted = detail === '' ? '' : ` It said: ${detail}`;
    return { kind: 'not-scanned', reason: known.reason, text: `${known.says}${quoted}` };
  }
  const how =
    result.signal === undefined
      ? `ended with exit code ${result.exitCode}`
      : `was killed (${result.signal})`;
  return {
    kind: 'failed',
    text: `Snyk ${how} without a report${detail === '' ? ' and said nothing' : `: ${detail}`}`,
  };
}
