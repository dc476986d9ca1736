/**
 * What hardening costs on a stack of 100 services: the first run of a fresh process and the median of later ones.
 * Needs a Node that strips types (24).
 */
import { execFileSync } from 'node:child_process';
import {
  allRules,
  hardenRuntime,
  hardenStatic,
  mergeHardening,
} from '../src/scan/hardening/index.ts';

const SERVICES = 100;
const FRESH_PROCESSES = 5;
const LATER_RUNS = 30;

const stack = [
  'x-common: &common',
  '  restart: unless-stopped',
  '  security_opt: [no-new-privileges:true]',
  'services:',
  ...Array.from({ length: SERVICES }, (_, index) =>
    [
      `  service-${index}:`,
      '    <<: *common',
      `    image: registry.example/team/service-${index}:\${TAG:-1.2.3}`,
      `    ports: ["${8_000 + index}:8080", "127.0.0.1:${9_000 + index}:9090"]`,
      '    environment:',
      '      - LOG_LEVEL=info',
      '      - DATABASE_URL=postgres://db.example/app',
      '      - API_TOKEN=${API_TOKEN}',
      '    volumes:',
      '      - ./config:/etc/app:ro',
      `      - data-${index}:/data`,
      ...(index % 10 === 0 ? ['      - /var/run/docker.sock:/var/run/docker.sock'] : []),
      '    healthcheck:',
      '      test: ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/health"]',
      '      interval: 10s',
      ...(index > 0
        ? ['    depends_on:', `      service-${index - 1}: {condition: service_healthy}`]
        : []),
      '    deploy: {resources: {limits: {cpus: "0.5", memory: 256M}}}',
    ].join('\n'),
  ),
  'volumes:',
  ...Array.from({ length: SERVICES }, (_, index) => `  data-${index}: {}`),
].join('\n');

const container = {
  AppArmorProfile: 'docker-default',
  Config: {
    User: '',
    Env: ['LOG_LEVEL=info', 'API_TOKEN=x'],
    Healthcheck: { Test: ['CMD', 'true'] },
  },
  HostConfig: {
    Memory: 268_435_456,
    NanoCpus: 500_000_000,
    SecurityOpt: ['no-new-privileges:true'],
  },
  Mounts: [{ Type: 'bind', Source: '/srv/app/config', Destination: '/etc/app', RW: false }],
  NetworkSettings: { Ports: { '8080/tcp': [{ HostIp: '0.0.0.0', HostPort: '8000' }] } },
};
const running = Array.from({ length: SERVICES }, (_, index) => ({
  service: `service-${index}`,
  container,
  image: { Config: { Env: ['PATH=/bin'] } },
  history: Array.from({ length: 15 }, () => ({
    CreatedBy: 'RUN /bin/sh -c make install # buildkit',
  })),
  processes: ['node server.js'],
}));
const engine = {
  info: { SecurityOptions: ['name=apparmor', 'name=seccomp,profile=builtin'] },
  bridge: null,
  daemonConfig: null,
  socket: null,
  contentTrust: null,
  hosted: false,
};

async function measure() {
  const began = performance.now();
  const file = await hardenStatic({
    variant: 'head',
    files: [{ path: 'compose.yaml', text: stack }],
    env: {},
  });
  const read = performance.now();
  const containers = hardenRuntime({ variant: 'head', services: running, engine });
  const asked = performance.now();
  const { findings } = mergeHardening([file, containers]);
  const merged = performance.now();
  return {
    findings: findings.length,
    'Compose files: read, merged, judged': read - began,
    'containers, images and engine: judged': asked - read,
    'put together': merged - asked,
    all: merged - began,
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

if (process.argv[2] === '--once') {
  console.log(JSON.stringify(await measure()));
} else {
  const fresh = Array.from({ length: FRESH_PROCESSES }, () =>
    JSON.parse(
      execFileSync(process.execPath, ['--no-warnings', import.meta.filename, '--once'], {
        encoding: 'utf8',
      }),
    ),
  );
  const later = [];
  for (let run = 0; run < LATER_RUNS; run += 1) later.push(await measure());
  const ms = (runs, name) => `${median(runs.map((run) => run[name])).toFixed(1)} ms`;
  const { findings, ...parts } = later[0];
  console.log(
    `${SERVICES} services, ${stack.split('\n').length} lines of YAML, ${allRules.length} rules, ${findings} findings, Node ${process.versions.node}\n\n| what | fresh process | later |\n| --- | ---: | ---: |`,
  );
  for (const name of Object.keys(parts))
    console.log(`| ${name} | ${ms(fresh, name)} | ${ms(later, name)} |`);
}
