/** When a service is ready: our reading, and when `docker compose up --wait` returns, against the service's own clock. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { endpointOf } from './support/endpoint.mjs';
import { ms, quantile, target } from './support/figures.mjs';
import { onPath } from './support/processes.mjs';
import { nodeService, openStack } from './support/stack.mjs';

const STARTS = 20;
const DELAYS_MS = [0, 130, 370, 810, 1_650];
const TARGET_MS = 10;
/** As often as an engine checks without being a nuisance: the best that `--wait` can be given. */
const healthcheck = {
  test: ['CMD', 'wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:8080/'],
  start_period: '30s',
  start_interval: '250ms',
  interval: '5s',
};

const TITLES = {
  listening: 'listening (a service that listens late)',
  answer: 'first good answer of the same, without the time it took to answer',
  able: 'first good answer (listens at once, says 503 until it is ready), without the time it took',
  whole: 'ready of the stack: the later first good answer, with the time it took',
  wait: '`docker compose up --wait`, the very command that started them',
};
const OURS = ['listening', 'answer', 'able'];

export async function measure(signal) {
  const errors = Object.fromEntries(Object.keys(TITLES).map((name) => [name, []]));
  const bin = await mkdtemp(join(tmpdir(), 'compose-gate-bench-bin-'));
  try {
    const returned = join(bin, 'returned');
    const env = await waitingDocker(bin, returned);
    for (let start = 0; start < STARTS; start += 1) {
      await rm(returned, { force: true });
      const seen = await oneStart(DELAYS_MS[start % DELAYS_MS.length], env, signal);
      const wait = Number(await readFile(returned, 'utf8')) / 1e6 - seen.ableAtMs;
      for (const [name, values] of Object.entries(errors)) values.push({ ...seen, wait }[name]);
    }
  } finally {
    await rm(bin, { recursive: true });
  }
  const worst = (name) => quantile(errors[name].map(Math.abs), 0.95);
  return {
    title: `${STARTS} starts of two services that need ${DELAYS_MS.join(', ')} ms, health checks every ${healthcheck.start_interval}; error = what was read - the moment by the service's own clock`,
    tables: [
      {
        head: ['what', 'least', 'p50', 'p95', 'greatest'],
        rows: Object.entries(errors).map(([name, values]) => [
          TITLES[name],
          ...[0, 0.5, 0.95, 1].map((share) => ms(quantile(values, share))),
        ]),
      },
    ],
    targets: OURS.map((name) =>
      target(
        `error p95: ${TITLES[name]}`,
        `<= ${TARGET_MS} ms`,
        ms(worst(name)),
        worst(name) <= TARGET_MS,
      ),
    ),
  };
}

/** A docker command that adds `--wait` to `up` and writes down when that returned: both watch the same start. */
async function waitingDocker(bin, returned) {
  const docker = join(bin, 'docker');
  await writeFile(
    docker,
    `#!/bin/sh
case " $* " in
*" up "*) '${onPath('docker')}' "$@" --wait; code=$?; date +%s%N >'${returned}'; exit $code ;;
esac
exec '${onPath('docker')}' "$@"
`,
  );
  await chmod(docker, 0o755);
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
}

async function oneStart(delayMs, env, signal) {
  const [listens, answers] = ['listens-late', 'answers-late'];
  await using stack = await openStack(
    {
      [listens]: {
        ...nodeService('late', { LISTEN_DELAY_MS: String(delayMs), ANSWER_DELAY_MS: '0' }),
        healthcheck,
      },
      [answers]: {
        ...nodeService('late', { LISTEN_DELAY_MS: '0', ANSWER_DELAY_MS: String(delayMs) }),
        healthcheck,
      },
    },
    signal,
  );
  const readyWhen = Object.fromEntries(
    [listens, answers].map((name) => [name, { kind: 'answer', endpoint: endpointOf(name, 8080) }]),
  );
  const { beganAt, startup, containers } = await stack.start(readyWhen, env);
  const ours = (name) => {
    const service = startup.services.find((each) => each.service === name);
    const startedAtMs = beganAt + service.startedMs;
    return {
      startedAtMs,
      listeningAtMs: startedAtMs + service.listeningMs,
      answeredAtMs: startedAtMs + service.firstAnswerMs,
    };
  };
  const own = async (name) => {
    const { id } = containers.find(({ service }) => service === name);
    return JSON.parse(await stack.engine.logTail(id, 1));
  };
  const [a, b, ownA, ownB] = [ours(listens), ours(answers), await own(listens), await own(answers)];
  const ableAtMs = Math.max(ownA.ableAtMs, ownB.ableAtMs);
  return {
    ableAtMs,
    listening: a.listeningAtMs - ownA.listensAtMs,
    answer: answerError(a, ownA),
    able: answerError(b, ownB),
    whole: Math.min(a.startedAtMs, b.startedAtMs) + startup.readyMs - ableAtMs,
  };
}

/** How late we asked, and how late we read what it had answered; in between the service worked. */
function answerError({ answeredAtMs }, own) {
  return own.askedAtMs - own.ableAtMs + (answeredAtMs - own.answeredAtMs);
}
