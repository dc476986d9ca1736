/** Why a run of Trivy gave no report, in words that say what to do. Every fatal error has exit code 1, so its text decides. */
import { plainText } from '../../records/text.ts';

export type FailureCause =
  | 'no-database'
  | 'no-java-database'
  | 'no-image'
  | 'no-engine'
  | 'disk-full'
  | 'cache-in-use'
  | 'too-slow'
  | 'bad-report'
  | 'other';

export interface Failure {
  kind: 'failed';
  cause: FailureCause;
  text: string;
}

/** The first that fits; a broken disk shows up inside the other errors, so it comes first. */
const SIGNS: ReadonlyArray<{ cause: FailureCause; sign: RegExp; text: string }> = [
  {
    cause: 'disk-full',
    sign: /no space left on device|ENOSPC|disk quota exceeded/i,
    text: 'the disk is full. Free some space (docker system prune) and run the scan again.',
  },
  {
    cause: 'cache-in-use',
    sign: /may be in use by another process|cache is locked/i,
    text: 'its cache is held by another process. Wait for the other scan and run again.',
  },
  {
    cause: 'no-java-database',
    sign: /java[- ]db/i,
    text: 'there is no Java database, and it cannot be downloaded. Give access to the network, or put one into the cache beforehand.',
  },
  {
    cause: 'no-database',
    sign: /vulnerability DB|DB error|--skip-db-update/i,
    text: 'there is no vulnerability database, and it cannot be downloaded. Give access to the network, or put one into the cache beforehand.',
  },
  {
    cause: 'no-engine',
    sign: /cannot connect to the docker daemon|docker\.sock: connect/i,
    text: 'the Docker engine does not answer. Start it and run the scan again.',
  },
  {
    cause: 'no-image',
    sign: /unable to find the specified image|No such image/i,
    text: 'the image is no longer on the engine. Run `compose-gate up` again.',
  },
];

export function failureOf(result: {
  exitCode: number;
  signal?: string | undefined;
  stderr: string;
}): Failure {
  const known = SIGNS.find(({ sign }) => sign.test(result.stderr));
  if (known) return { kind: 'failed', cause: known.cause, text: known.text };
  const how =
    result.signal === undefined
      ? `ended with exit code ${result.exitCode}`
      : `was killed (${result.signal})`;
  const said = fatalLine(result.stderr);
  return {
    kind: 'failed',
    cause: 'other',
    text: `Trivy ${how} without a report${said === '' ? ' and said nothing' : `: ${said}`}`,
  };
}

export function badReport(why: string): Failure {
  return { kind: 'failed', cause: 'bad-report', text: `Trivy's report cannot be used: ${why}` };
}

/** `<time> FATAL <title> <chain of errors>`: the end of the chain is the cause. */
function fatalLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((each) => /\tFATAL\t/.test(each)) ?? lines.at(-1) ?? '';
  const text = plainText(line.replace(/^.*\tFATAL\t/, ''), 2_000);
  return text.length <= LONGEST ? text : `…${text.slice(-LONGEST)}`;
}

const LONGEST = 300;
