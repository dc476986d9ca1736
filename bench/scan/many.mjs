/**
 * What 50,000 findings cost from Trivy's reports to report.md, comment and SARIF: wall time and peak memory of fresh
 * processes. The scanner is a stand-in that links a report into place, so that nothing but our own work is measured.
 * Needs a Node that strips types (24).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderComment } from '../../src/report/comment.ts';
import { renderReport } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { scanStack } from '../../src/scan/scan.ts';
import { aStack } from '../../test/support/documents.ts';
import { fakeDatabase, fakeTrivy } from '../../test/support/scan/fake-scanner.ts';
import { anImageTarget } from '../../test/support/scan/targets.ts';
import { median, ms, table } from '../measure/support/figures.mjs';
import { describeMachine, otherLoad } from '../measure/support/machine.mjs';
import { reportOf } from './support/report.mjs';

const RUNS = 5;
const TARGET_MS = 2_000;
const TARGET_MIB = 300;

/** Every vulnerability has a number: what two images have in common is the same one. */
const CASES = {
  'one image of 50,000, the same in base and head': { base: [0, 50_000], head: [0, 50_000] },
  'base and head of 25,000, 500 new, 500 fixed': { base: [0, 25_000], head: [500, 25_500] },
};

async function main() {
  console.log(`${describeMachine()}\nOther work on the machine: ${await otherLoad()}\n`);
  const rows = [];
  for (const [name, { base, head }] of Object.entries(CASES)) {
    const folder = mkdtempSync(join(tmpdir(), 'compose-gate-bench-'));
    try {
      const images = prepare(folder, { base, head });
      rows.push(
        row(
          name,
          Array.from({ length: RUNS }, () => inFreshProcess(folder, images)),
        ),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const head = [
    'what',
    'findings',
    'read, merged, compared',
    'rendered',
    'all',
    'RSS when loaded',
    'peak RSS',
    '',
  ];
  console.log(table(head, rows));
  console.log(
    `\nMedians of ${RUNS} fresh processes; targets: ${TARGET_MS} ms and ${TARGET_MIB} MiB.`,
  );
}

function row(name, runs) {
  const middle = (part) => median(runs.map((run) => run[part]));
  const met = middle('allMs') < TARGET_MS && middle('peakMib') < TARGET_MIB;
  return [
    name,
    String(runs[0].findings),
    ms(middle('scanMs'), 0),
    ms(middle('renderMs'), 0),
    ms(middle('allMs'), 0),
    `${middle('loadedMib').toFixed(0)} MiB`,
    `${middle('peakMib').toFixed(0)} MiB`,
    met ? 'met' : '**missed**',
  ];
}

/** Writes the reports; returns the images that they are on. */
function prepare(folder, variants) {
  const ids = new Map();
  return Object.entries(variants).map(([variant, [from, to]]) => {
    const content = `${from}-${to}`;
    const digest = ids.get(content) ?? String(ids.size + 1).repeat(64);
    ids.set(content, digest);
    const image = { imageId: `sha256:${digest}`, diffIds: [`sha256:${digest}`] };
    writeFileSync(join(folder, `${image.imageId}.json`), reportOf(image, from, to));
    return anImageTarget({ ...image, variant, configDigest: digest });
  });
}

function inFreshProcess(folder, images) {
  const args = ['--no-warnings', import.meta.filename, '--once', folder, JSON.stringify(images)];
  // Without it the memory of the program that strips types would be taken for ours.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
}

/** Of this process since its start. */
const peakMib = () => process.resourceUsage().maxRSS / 1024;

async function measure(folder, images) {
  // An empty cache each time: a result that is known from before would not be read from a report.
  const cacheDirectory = mkdtempSync(join(folder, 'cache-'));
  await fakeDatabase(cacheDirectory);
  const env = await fakeTrivy(
    cacheDirectory,
    `for word in "$@"; do case $word in sha256:*) ln -f "${folder}/$word.json" "$out" ;; esac; done`,
  );
  const stack = aStack();
  const loadedMib = peakMib();
  const began = performance.now();
  const findings = await scanStack({
    runId: stack.runId,
    createdAt: new Date(),
    tool: stack.tool,
    basis: { kind: 'base-variant' },
    images,
    dockerfiles: [],
    settings: { ...stack.settings.scan, snyk: false, hardening: false },
    ignores: [],
    snykToken: undefined,
    cacheDirectory,
    installScanners: false,
    env,
    signal: new AbortController().signal,
    log: { info: () => undefined, warn: () => undefined },
  });
  const scanned = performance.now();
  const files = {
    'report.md': renderReport({ stack, findings }),
    'comment.md': renderComment({ stack, findings }),
    'findings.sarif': renderSarif(findings),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const ended = performance.now();
  for (const name of Object.keys(files)) {
    if (statSync(join(folder, name)).size === 0) throw new Error(`${name} is empty`);
  }
  const { outcome } = findings.scanners[0].targets[0];
  if (outcome.kind !== 'scanned') throw new Error(outcome.text);
  return {
    findings: findings.findings.length,
    scanMs: scanned - began,
    renderMs: ended - scanned,
    allMs: ended - began,
    loadedMib,
    peakMib: peakMib(),
  };
}

if (process.argv[2] === '--once') {
  console.log(JSON.stringify(await measure(process.argv[3], JSON.parse(process.argv[4]))));
} else {
  await main();
}
