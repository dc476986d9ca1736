/** The stacks of the corpus: one service in Node, one in Go, and the example with its five. A plant is a change of environment. */
import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SERVICES = join(import.meta.dirname, 'services');
const EXAMPLE = join(import.meta.dirname, '../../../examples/mcp-gateway');
const NODE_IMAGE = process.env.COMPOSE_GATE_BASE_IMAGE ?? 'compose-gate/node-base:24';

/** Each writes a variant into a folder; `environment` is what the planted service is told. */
export const stacks = {
  node: async (folder, environment) => {
    await cp(join(SERVICES, 'server.mjs'), join(folder, 'server.mjs'));
    await oneService(folder, environment, {
      dockerfile: `FROM ${NODE_IMAGE}\nCOPY server.mjs /\nCMD ["node", "/server.mjs"]\n`,
    });
  },
  go: async (folder, environment) => {
    await run('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', join(folder, 'server'), '.'], {
      cwd: join(SERVICES, 'go'),
      env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=mod' },
    });
    await oneService(folder, environment, {
      dockerfile: 'FROM scratch\nCOPY server /\nCMD ["/server"]\n',
    });
  },
  five: async (folder, environment) => {
    await cp(EXAMPLE, folder, { recursive: true });
    await cp(join(SERVICES, 'plant.mjs'), join(folder, 'plant.mjs'));
    const gateway = {
      environment: { NODE_OPTIONS: '--import /plant.mjs', ...environment },
      volumes: ['./plant.mjs:/plant.mjs:ro'],
    };
    await writeJson(join(folder, 'compose.override.yaml'), { services: { gateway } });
  },
};

async function oneService(folder, environment, { dockerfile }) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Dockerfile'), dockerfile);
  await writeJson(join(folder, 'compose.yaml'), {
    services: { web: { build: '.', environment, stop_signal: 'SIGKILL' } },
  });
  await writeJson(join(folder, '.compose-gate.yml'), {
    version: 1,
    endpoints: [{ service: 'web', name: 'home', port: 8080, entry: true }],
    scenarios: [{ name: 'steady', endpoint: 'web:home', rate: 100, duration: '3s', warmup: '1s' }],
  });
}

/** JSON is YAML. */
function writeJson(path, value) {
  return writeFile(path, JSON.stringify(value, null, 1));
}
