/** How large run.json of the five-service example grows in three minutes of measuring. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { target } from './support/figures.mjs';
import { NODE_FLAGS, run } from './support/processes.mjs';

const root = join(import.meta.dirname, '../..');
const EXAMPLE = join(root, 'examples/mcp-gateway');
const MINUTES = 3;
/** More than fit: the time budget ends the run. */
const ROUNDS = 50;
const TARGET_BYTES = 1_000_000;
const PARTS = [
  'startup',
  'responses',
  'blocks',
  'resources',
  'memoryGrowth',
  'timeline',
  'notices',
];

export async function measure(signal) {
  const output = await mkdtemp(join(tmpdir(), 'compose-gate-bench-size-'));
  const program = (...args) =>
    run(
      process.execPath,
      [...NODE_FLAGS, join(root, 'src/main.ts'), ...args, '--output', output],
      signal,
      {
        cwd: EXAMPLE,
        timeoutMs: 10 * 60_000,
      },
    );
  try {
    await program('up');
    try {
      await program('measure', '--rounds', String(ROUNDS), '--time-budget', `${MINUTES}m`);
      return await describe(join(output, 'run.json'));
    } finally {
      await run(
        process.execPath,
        [...NODE_FLAGS, join(root, 'src/main.ts'), 'down', '--output', output],
        new AbortController().signal,
        { cwd: EXAMPLE },
      );
    }
  } finally {
    await rm(output, { recursive: true });
  }
}

async function describe(path) {
  const { size } = await stat(path);
  const { rounds, limits, ...rest } = JSON.parse(await readFile(path, 'utf8'));
  const kB = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;
  const bytesOf = (value) => Buffer.byteLength(JSON.stringify(value));
  const perRound = (part) =>
    rounds.reduce((sum, round) => sum + bytesOf(round[part] ?? null), 0) / rounds.length;
  const seconds = rounds.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1_000;
  const whole = rounds.reduce((sum, round) => sum + bytesOf(round), 0) / rounds.length;
  return {
    title: `${Object.keys(limits).length} services, ${rounds.length} rounds in ${seconds.toFixed(0)} s`,
    tables: [
      {
        head: ['part', 'bytes'],
        rows: [
          ['run.json', kB(size)],
          ['all but the rounds', kB(bytesOf(rest))],
          ['a round', kB(whole)],
          ...PARTS.map((part) => [`its ${part}`, kB(perRound(part))]),
        ],
      },
    ],
    targets: [
      target(
        `run.json of a run of ${MINUTES} minutes`,
        `< ${kB(TARGET_BYTES)}`,
        kB(size),
        size < TARGET_BYTES,
      ),
    ],
  };
}
