/** The engine as a person asks it, with the docker command. */
import { randomInt } from 'node:crypto';
import { runProcess, type ProcessOptions, type ProcessResult } from '../../src/platform/process.ts';

/** @throws Error with what the program said, where it fails. */
export async function run(
  file: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  const result = await runProcess(file, args, options);
  if (result.exitCode === 0) return result;
  throw new Error(
    `${file} ${args.join(' ')}: exit code ${result.exitCode}\n${result.stdout}\n${result.stderr}`,
  );
}

export function docker(...args: string[]): Promise<ProcessResult> {
  return run('docker', args);
}

/** The start (`198.18.7`) of a /24 that nothing on this machine uses: from the addresses kept for benchmarks (RFC 2544). */
export async function freeSubnet(): Promise<string> {
  const tries = 20;
  for (let left = tries; left > 0; left -= 1) {
    const start = `198.${18 + randomInt(2)}.${randomInt(256)}`;
    const name = `subnet-${start.replaceAll('.', '-')}`;
    const tried = await runProcess('docker', [
      ...['network', 'create', '--subnet', `${start}.0/24`, name],
    ]);
    if (tried.exitCode !== 0) continue;
    await docker('network', 'rm', name);
    return start;
  }
  throw new Error(`none of ${tries} subnets of 198.18.0.0/15 is free on this engine`);
}

/** Everything on the engine, one line each, by what stays the same as long as nobody touches it. */
export async function inventory(): Promise<string[]> {
  const format = '--format={{json .}}';
  const read = async (kind: string, args: string[], keys: string[]) =>
    (await docker(...args, format)).stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const entry = JSON.parse(line) as Record<string, string>;
        return [kind, ...keys.map((key) => entry[key])].join(' ');
      });
  const kinds = await Promise.all([
    read('container', ['ps', '--all', '--no-trunc'], ['ID', 'Names']),
    read('network', ['network', 'ls', '--no-trunc'], ['ID', 'Name']),
    read('volume', ['volume', 'ls'], ['Name']),
    read('image', ['images', '--all', '--no-trunc'], ['ID', 'Repository', 'Tag']),
  ]);
  return kinds.flat().sort();
}

/** Someone may check another stack on this engine at the same time. */
export function withoutOtherRuns(entries: readonly string[], runId: string): string[] {
  return entries.filter((entry) => {
    const [, other] = / cg-([a-z0-9]+)-(?:base|head)/.exec(entry) ?? [];
    return other === undefined || other === runId;
  });
}
