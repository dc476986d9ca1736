/** What `--version` and `--help` of the bundle cost beside a bare `node -e 0`: medians, the runs interleaved. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../dist/index.js');
const RUNS = 40;
const cases = {
  'node -e 0': ['-e', '0'],
  'compose-gate --version': [program, '--version'],
  'compose-gate --help': [program, '--help'],
};

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, args] of Object.entries(cases)) {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    times[name].push(performance.now() - began);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const bare = median(times['node -e 0']);
console.log(
  `| command | median of ${RUNS} | beside bare Node ${process.versions.node} |\n| --- | ---: | ---: |`,
);
for (const [name, values] of Object.entries(times)) {
  console.log(
    `| ${name} | ${median(values).toFixed(1)} ms | ${(median(values) / bare).toFixed(2)} |`,
  );
}
