/** Runs the benchmarks named on the command line, or all of them: a table each, then every target with what was measured. */
import { readdirSync } from 'node:fs';
import { table } from './support/figures.mjs';
import { describeMachine, otherLoad } from './support/machine.mjs';

if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`These benchmarks need Node 24 or later; this is ${process.versions.node}.`);
  process.exit(2);
}
const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length));
const names = process.argv.length > 2 ? process.argv.slice(2) : known;
const unknown = names.find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}". Allowed: ${known.join(', ')}.`);
  process.exit(2);
}

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
process.once('SIGTERM', () => interrupt.abort());

console.log(`${describeMachine()}\n`);
const targets = [];
for (const name of names) {
  const { measure } = await import(`./${name}.mjs`);
  const before = await otherLoad();
  const began = performance.now();
  const result = await measure(interrupt.signal);
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  console.log(`## ${name}: ${result.title}\n`);
  console.log(
    `Other work on the machine: before ${before}; after ${await otherLoad()}. Took ${seconds} s.\n`,
  );
  for (const { head, rows } of result.tables) console.log(`${table(head, rows)}\n`);
  for (const note of result.notes ?? []) console.log(`${note}\n`);
  targets.push(...result.targets.map((target) => ({ name, ...target })));
}
console.log('## Targets\n');
console.log(
  table(
    ['benchmark', 'what', 'target', 'measured', ''],
    targets.map(({ name, what, limit, value, met }) => [
      name,
      what,
      limit,
      value,
      met === null ? 'not judged' : met ? 'met' : '**missed**',
    ]),
  ),
);
