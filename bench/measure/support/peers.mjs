/** The peers' own commands on the same endpoint, and what they say. */
import { writeFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './processes.mjs';

const autocannonCommand = join(
  import.meta.dirname,
  '../../../node_modules/autocannon/autocannon.js',
);

/** Latencies are whole milliseconds, as it reports them. */
export async function autocannon(url, { connections, seconds, ratePerSecond }, signal) {
  const rate = ratePerSecond === undefined ? [] : ['-R', String(ratePerSecond)];
  const { stdout } = await run(
    process.execPath,
    [autocannonCommand, '-c', String(connections), '-d', String(seconds), ...rate, '-j', url],
    signal,
  );
  const { requests, duration, latency } = JSON.parse(stdout);
  return {
    perSecond: requests.total / duration,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    answers: requests.total,
  };
}

export async function wrk(url, { connections, seconds }, signal) {
  const { stdout } = await run(
    'wrk',
    ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency', url],
    signal,
  );
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]),
    p50Ms: latencyMs(/^ +50% +(\S+)/m.exec(stdout)[1]),
    p99Ms: latencyMs(/^ +99% +(\S+)/m.exec(stdout)[1]),
  };
}

function latencyMs(text) {
  const [, value, unit] = /^([\d.]+)(us|ms|s)$/.exec(text);
  return Number(value) * { us: 0.001, ms: 1, s: 1_000 }[unit];
}

/** Constant arrival rate, with as many virtual users as a stall of two seconds can hold up. */
export async function k6(program, url, { ratePerSecond, seconds }, signal) {
  const folder = await mkdtemp(join(tmpdir(), 'compose-gate-bench-k6-'));
  try {
    const script = join(folder, 'script.js');
    const summary = join(folder, 'summary.json');
    await writeFile(
      script,
      `import http from 'k6/http';
export const options = {
  summaryTrendStats: ['p(50)', 'p(99)'],
  scenarios: { load: {
    executor: 'constant-arrival-rate', rate: ${ratePerSecond}, timeUnit: '1s', duration: '${seconds}s',
    preAllocatedVUs: ${ratePerSecond * 3},
  } },
};
export default () => { http.get('${url}'); };
`,
    );
    const flags = ['--quiet', '--no-usage-report', '--summary-export', summary];
    await run(program, ['run', ...flags, script], signal);
    const { metrics } = JSON.parse(await readFile(summary, 'utf8'));
    const duration = metrics.http_req_duration;
    return {
      p50Ms: duration['p(50)'],
      p99Ms: duration['p(99)'],
      answers: metrics.http_reqs.count,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
