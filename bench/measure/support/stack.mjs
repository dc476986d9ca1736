/** A small stack of test services under a project name of its own, started as a round starts one. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { connectEngine } from '../../../src/stack/engine.ts';
import { newRunId, privateDirectory } from '../../../src/stack/names.ts';
import { startProject } from '../../../src/stack/start.ts';
import { prepareVariant, stopProject } from '../../../src/stack/variant.ts';

const BASE_IMAGE = process.env.COMPOSE_GATE_BASE_IMAGE ?? 'compose-gate/node-base:24';

/** A service of bench/measure/services/, mounted into an image that holds nothing but Node. */
export function nodeService(name, environment = {}) {
  return {
    image: BASE_IMAGE,
    command: ['node', '/service.mjs'],
    environment,
    volumes: [
      {
        type: 'bind',
        source: join(import.meta.dirname, '../services', `${name}.mjs`),
        target: '/service.mjs',
        read_only: true,
      },
    ],
  };
}

export const sleepService = () => ({
  image: BASE_IMAGE,
  command: ['sleep', '3600'],
  init: true,
});

/** Refuses an engine whose containers cannot be seen from here: every figure would be another one. */
export async function openStack(services, signal) {
  const engine = await connectEngine(process.env);
  if (engine.info.location !== 'local')
    throw new Error('these benchmarks need a Docker engine on this very machine');
  const runId = newRunId();
  const prepared = await prepareVariant(
    { name: 'bench', services },
    { runId, variant: 'head', ports: { kind: 'none' }, cpus: null },
    process.env,
  );
  const { project, model } = prepared;
  return {
    engine,
    project,
    /** @param env what the docker command sees, where it is not what we see */
    start: async (readyWhen, env = process.env) => {
      const result = await startProject(
        project,
        {
          engine,
          model,
          route: { kind: 'container-address' },
          readyWhen,
          request: ({ path, headers, body }) => ({ path, headers, body }),
          startTimeoutMs: 60_000,
          startTimeouts: {},
          secrets: new Set(),
        },
        { env, signal },
      );
      if (result.problems.length > 0)
        throw new Error(result.problems.map(({ text, logTail }) => `${text}\n${logTail}`).join());
      return result;
    },
    [Symbol.asyncDispose]: async () => {
      await stopProject(project.name, engine, { keepVolumes: false, env: process.env });
      await rm(privateDirectory(runId, process.env), { recursive: true });
    },
  };
}
