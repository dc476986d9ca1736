/**
 * Five images scanned through our scan, cold and warm, beside five plain Trivy calls in sequence with a database of the
 * same content, turn by turn. Needs an engine, Trivy and trivy-test-db on PATH, and a Node that strips types (24).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFolder } from '../../src/scan/trivy/database.ts';
import { scan } from '../../test/support/scan/scanning.ts';
import { writeTestDatabase } from '../../test/support/scan/test-database.ts';
import { alpine, nodeModule, testImage } from '../../test/support/scan/test-image.ts';
import { median, ms, table } from '../measure/support/figures.mjs';
import { describeMachine, otherLoad } from '../measure/support/machine.mjs';

const RUNS = 5;
const IMAGES = 5;
/** Enough for the analysis to take longer than the start of a process. */
const MODULES = 400;

const folder = mkdtempSync(join(tmpdir(), 'compose-gate-bench-'));
const images = [];
try {
  const pristine = join(folder, 'pristine');
  await writeTestDatabase(pristine);
  const firstLookMs = await lookAtTrivy(pristine);
  for (let number = 0; number < IMAGES; number += 1) images.push(await image(number));
  console.log(`${describeMachine()}\nOther work on the machine: ${await otherLoad()}\n`);
  const times = { plainCold: [], oursCold: [], plainWarm: [], oursWarm: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const plain = emptyCache(pristine, `plain-${run}`);
    const ours = emptyCache(pristine, `ours-${run}`);
    // Who goes first changes, so that neither always meets the warmer machine.
    const turns = [
      () => times.plainCold.push(plainScans(plain)),
      async () => times.oursCold.push(await ourScan(ours)),
    ];
    for (const turn of run % 2 === 0 ? turns : turns.toReversed()) await turn();
    times.plainWarm.push(plainScans(plain));
    times.oursWarm.push(await ourScan(ours));
  }
  print(times, firstLookMs);
} finally {
  for (const each of images) await each[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
}

/** No layer is shared, so that no call is spared work by another. */
function image(number) {
  const modules = Array.from({ length: MODULES }, (_, index) =>
    nodeModule(index === 0 ? 'lodash' : `module-${number}-${index}`, '4.17.15'),
  );
  return testImage({
    files: { ...alpine('3.18.4', { musl: '1.2.4-r2' }), ...Object.assign({}, ...modules) },
  });
}

/**
 * Before a Trivy is run for the first time it is searched for what malicious versions carry, and asked for its version.
 * Whoever has a database in the cache has that behind them: it is measured apart.
 */
async function lookAtTrivy(cacheDirectory) {
  const settings = { snyk: false, hardening: false };
  const text = 'FROM scratch\nUSER 1000\n';
  const dockerfile = {
    variant: 'head',
    services: ['web'],
    file: 'Dockerfile',
    inline: false,
    text,
  };
  const once = async () => {
    const began = performance.now();
    await scan({ cacheDirectory, settings, dockerfiles: [dockerfile] });
    const took = performance.now() - began;
    rmSync(join(cacheDirectory, 'trivy', 'results'), { recursive: true });
    return took;
  };
  const first = await once();
  return first - (await once());
}

/** As after a download: a database, and nothing that was analysed. */
function emptyCache(pristine, name) {
  const cache = join(folder, name);
  cpSync(pristine, cache, { recursive: true });
  return cache;
}

function plainScans(cache) {
  const began = performance.now();
  for (const { id } of images) {
    const args = ['image', '--quiet', '--format', 'json', '--scanners', 'vuln,secret'];
    const skips = ['--skip-db-update', '--skip-java-db-update', '--skip-version-check'];
    const cacheDirectory = join(databaseFolder(cache), '..');
    const rest = ['--image-src', 'docker', '--cache-dir', cacheDirectory, id];
    const { status, stdout } = spawnSync('trivy', [...args, ...skips, ...rest], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0 || !stdout.includes('CVE-2021-23337')) throw new Error('Trivy found nothing');
  }
  return performance.now() - began;
}

async function ourScan(cacheDirectory) {
  const began = performance.now();
  const document = await scan({
    cacheDirectory,
    settings: { snyk: false, hardening: false },
    database: { offline: true },
    images: images.map((each, index) => each.target({ services: [`service-${index}`] })),
  });
  const took = performance.now() - began;
  const found = document.findings.find(({ id }) => id === 'CVE-2021-23337');
  if (found?.services.length !== IMAGES) throw new Error('the scan is not whole');
  return took;
}

function print(times, firstLookMs) {
  const rows = [
    row('cold', times.plainCold, times.oursCold, 1),
    row('warm (images unchanged)', times.plainWarm, times.oursWarm, 0.5),
  ];
  const version = execFileSync('trivy', ['--version'], { encoding: 'utf8' }).split('\n')[0];
  console.log(table(['', 'plain Trivy', 'ours', 'ours / plain', 'aim', ''], rows));
  console.log(
    `\n${IMAGES} images of ${MODULES} packages each, Trivy ${version.replace(/^Version: /, '')}, medians of ${RUNS} turns; the ratio is the median of each turn's. The first look at Trivy itself, once for each program, took ${ms(firstLookMs, 0)} more.`,
  );
}

function row(name, plain, ours, limit) {
  const ratio = median(ours.map((took, index) => took / plain[index]));
  return [
    name,
    ms(median(plain), 0),
    ms(median(ours), 0),
    ratio.toFixed(2),
    `at most ${limit}`,
    ratio <= limit ? 'met' : '**missed**',
  ];
}
