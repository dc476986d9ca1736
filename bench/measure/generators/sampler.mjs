/** Our sampler on a running project, in a process of its own: what watching costs this process, as JSON. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startSampler } from '../../../src/measure/resources/sampler.ts';
import { connectEngine } from '../../../src/stack/engine.ts';

const { project, route, intervalMs, seconds } = JSON.parse(process.argv[2]);
/** The code gets to its usual speed first. */
const WARMUP_MS = 2_000;

const engine = await connectEngine(process.env);
const containers = await engine.containers(project);
const sampler =
  route === 'none'
    ? { samples: [], stop: () => undefined }
    : await startSampler(containers, engine, {
        route,
        intervalMs,
        signal: new AbortController().signal,
      });
await sleep(WARMUP_MS);
const [cpu, began, samples] = [process.cpuUsage(), performance.now(), sampler.samples.length];
await sleep(seconds * 1_000);
const { user, system } = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    share: (user + system) / 1_000 / (performance.now() - began),
    samples: sampler.samples.length - samples,
    containers: sampler.samples.at(-1)?.size ?? 0,
    source: sampler.source ?? 'none',
  }),
);
await sampler.stop();
process.exit();
