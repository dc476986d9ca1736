/** Hardening rules beside the real engine and the real Compose: what we read and what they do must be the same. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Docker from 'dockerode';
import { composeFacts } from '../../src/scan/hardening/facts/compose-facts.ts';
import type { ServiceFacts } from '../../src/scan/hardening/facts/service-facts.ts';
import {
  allRules,
  hardenRuntime,
  hardenStatic,
  mergeHardening,
  type EngineFacts,
  type HardeningPart,
  type HardeningResult,
  type RunningService,
} from '../../src/scan/hardening/index.ts';
import { loadSource } from '../../src/scan/hardening/source/load.ts';
import { projectOf } from '../../src/scan/hardening/source/project.ts';
import { diskReader, readNamedFile } from '../../src/scan/hardening/source/reader.ts';
import { docker, run } from '../support/docker.ts';

const START_MS = 120_000;
const PROJECT = 'compose-gate-hardening-test';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-gate-hardening-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

describe('Compose files are read as Compose reads them', () => {
  interface View {
    image: string;
    privileged: boolean;
    readOnly: boolean;
    user: string;
    networkMode: string;
    capAdd: string[];
    capDrop: string[];
    securityOpt: string[];
    memory: number;
    pids: number;
    ports: string[];
    mounts: string[];
    environment: Record<string, string | null>;
    sysctls: Record<string, string>;
    extraHosts: string[];
  }

  interface ComposeService {
    image: string;
    privileged: boolean;
    read_only: boolean;
    user: string;
    network_mode: string;
    cap_add: string[];
    cap_drop: string[];
    security_opt: string[];
    mem_limit: string;
    pids_limit: number;
    deploy: { resources?: { limits?: { memory?: string; pids?: number } } };
    ports: { host_ip?: string; published?: string; target: number; protocol: string }[];
    volumes: { type: string; source?: string; target: string; read_only?: boolean }[];
    environment: Record<string, string | null>;
    sysctls: Record<string, string>;
    extra_hosts: string[];
  }

  const unset: ComposeService = {
    image: '',
    privileged: false,
    read_only: false,
    user: '',
    network_mode: '',
    cap_add: [],
    cap_drop: [],
    security_opt: [],
    mem_limit: '0',
    pids_limit: 0,
    deploy: {},
    ports: [],
    volumes: [],
    environment: {},
    sysctls: {},
    extra_hosts: [],
  };

  async function composeView(files: string[], env: Record<string, string>) {
    const options = files.flatMap((file) => ['-f', file]);
    const { stdout } = await run(
      'docker',
      ['compose', '-p', 'x', ...options, 'config', '--format', 'json'],
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
      },
    );
    const { services } = JSON.parse(stdout) as {
      services: Record<string, Partial<ComposeService>>;
    };
    return Object.fromEntries(Object.entries(services).map(([name, one]) => [name, viewOf(one)]));
  }

  function viewOf(declared: Partial<ComposeService>): View {
    const service = { ...unset, ...declared };
    const limits = service.deploy.resources?.limits;
    return {
      image: service.image.replaceAll('$$', '$'),
      privileged: service.privileged,
      readOnly: service.read_only,
      user: service.user,
      networkMode: service.network_mode,
      capAdd: service.cap_add,
      capDrop: service.cap_drop,
      securityOpt: service.security_opt,
      memory: Number(limits?.memory ?? service.mem_limit),
      pids: limits?.pids ?? service.pids_limit,
      ports: service.ports.map(
        ({ host_ip = '', published = '', target, protocol }) =>
          `${host_ip}|${published}|${target}|${protocol}`,
      ),
      mounts: service.volumes.map(
        ({ type, source = '', target, read_only = false }) =>
          `${type}|${source}|${target}|${read_only}`,
      ),
      environment: service.environment,
      sysctls: service.sysctls,
      extraHosts: service.extra_hosts.map((entry) => entry.replace(/[=:]/, '=')),
    };
  }

  async function ourView(files: string[], env: Record<string, string>) {
    const source = await loadSource({
      files: files.map((path) => ({ path })),
      projectDirectory: folder,
      root: folder,
      env,
      readNamed: readNamedFile,
      readInside: diskReader(folder),
    });
    const project = projectOf(source);
    return Object.fromEntries(
      project.services.map((service) => [
        service.name,
        viewOfFacts(composeFacts(service, project)),
      ]),
    );
  }

  function viewOfFacts({ isolation, exposure, process, resources, compose }: ServiceFacts): View {
    const value = <T>(setting: { kind: string; value?: T }, otherwise: T) =>
      setting.value ?? otherwise;
    const values = <T>(items: { known: readonly { value: T }[] }) =>
      items.known.map((item) => item.value);
    return {
      image: value(compose!.image, ''),
      privileged: value(isolation.privileged, false),
      readOnly: value(isolation.readOnlyRoot, false),
      user: value(isolation.user, ''),
      networkMode: value(isolation.network, ''),
      capAdd: values(isolation.addedCapabilities),
      capDrop: values(isolation.droppedCapabilities),
      securityOpt: values(isolation.securityOptions),
      memory: value(resources.memoryBytes, 0),
      pids: value(resources.pids, 0),
      ports: values(exposure.ports).map(
        ({ hostIp, published, target, protocol }) => `${hostIp}|${published}|${target}|${protocol}`,
      ),
      mounts: values(exposure.mounts).map(
        ({ type, source, target, readOnly }) => `${type}|${source}|${target}|${readOnly}`,
      ),
      environment: Object.fromEntries(
        values(process.environment).map((variable) => [variable.name, variable.value]),
      ),
      sysctls: Object.fromEntries(values(exposure.sysctls).map(({ name, value }) => [name, value])),
      extraHosts: values(exposure.extraHosts).map(({ host, address }) => `${host}=${address}`),
    };
  }

  const stacks: { name: string; files: Record<string, string>; env?: Record<string, string> }[] = [
    {
      name: 'short and long syntaxes',
      files: {
        'compose.yaml': `
services:
  web:
    image: "a:\${TAG:-1}"
    user: "1000:1000"
    ports: ["80", "8080:80", "127.0.0.1:81:81", "[::1]:82:82/udp", "127.0.0.1::83", {target: 84, published: "84", host_ip: 10.0.0.1}]
    volumes: ["data:/data", "./a:/a:ro", "/b:/b", "/anonymous", {type: bind, source: ../c, target: /c, read_only: true}]
    environment: [A=1, "B=x=y", C=]
    sysctls: ["net.core.somaxconn=1"]
    extra_hosts: ["one:10.0.0.1"]
    mem_limit: 64m
    pids_limit: 7
volumes: {data: {}}
`,
      },
    },
    {
      name: 'several files, with !reset and !override',
      files: {
        'compose.yaml': `
services:
  web:
    image: a
    privileged: true
    cap_add: [SYS_ADMIN, NET_ADMIN]
    security_opt: [a=b]
    ports: ["80:80", "81:81"]
    volumes: ["./one:/x", "./two:/y"]
    environment: {A: "1", B: "2"}
    deploy: {resources: {limits: {memory: 64M, pids: 5}}}
`,
        'over.yaml': `
services:
  web:
    privileged: !reset false
    cap_add: !override [CHOWN]
    cap_drop: [ALL]
    security_opt: [c=d]
    ports: ["82:82", "80:80"]
    volumes: ["./three:/x:ro"]
    environment: [B=3, "C=\${C}"]
    deploy: {resources: {limits: {memory: 128M}}}
`,
      },
      env: { C: 'four' },
    },
    {
      name: 'anchors, merge keys and extends',
      files: {
        'compose.yaml': `
x-base: &base
  image: base
  read_only: true
  environment: &env {A: "1"}
services:
  web:
    <<: *base
    environment: {<<: *env, B: "2"}
    cap_drop: [ALL]
  more:
    extends: web
    read_only: false
    cap_drop: [NET_RAW]
    environment: [A=3]
  other:
    extends: {file: lib/common.yaml, service: app}
    ports: ["90:90"]
`,
        'lib/common.yaml': `
services:
  app:
    extends: {service: deep}
    ports: ["91:91"]
    volumes: ["./here:/here"]
  deep:
    image: "deep:\${V:?needed}"
    network_mode: none
`,
      },
      env: { V: '7' },
    },
    {
      name: 'include',
      files: {
        'compose.yaml': `
include:
  - part/compose.yaml
  - path: [other/a.yaml, other/b.yaml]
    project_directory: .
services:
  web: {image: web}
`,
        'part/compose.yaml': `
services:
  db: {image: "db:\${DB_TAG}", volumes: ["./data:/data"]}
`,
        'part/.env': 'DB_TAG=9\n',
        'other/a.yaml': 'services:\n  q: {image: q, volumes: ["./q:/q"]}\n',
        'other/b.yaml': 'services:\n  q: {user: "5"}\n',
      },
    },
    {
      name: 'interpolation',
      files: {
        'compose.yaml': `
services:
  web:
    image: "\${A-a}\${B:-b}\${C:+c}\${D+d}$$x\${E:-\${A:-nested}}"
    privileged: "\${YES}"
    environment: {ONE: "$A", TWO: "\${EMPTY:-two}", THREE: "\${EMPTY-three}"}
`,
      },
      env: { YES: 'true', C: '1', D: '', EMPTY: '', A: 'set' },
    },
  ];

  test.each(stacks)('$name', async ({ files, env = {} }) => {
    await write(files);
    const named = Object.keys(files).filter(
      (name) => !name.includes('/') && name.endsWith('.yaml'),
    );
    expect(await ourView(named, env)).toEqual(await composeView(named, env));
  });
});

describe('file and engine agree', () => {
  const engineApi = new Docker();
  const composeFile = () => join(folder, 'stack/compose.yaml');

  /** As the example does it: a base from the registry, or made by script/bootstrap where none answers. */
  async function baseImage(): Promise<string> {
    const candidates = ['compose-gate/node-base:24', 'node:24-alpine'];
    for (const name of candidates) {
      const found = await engineApi
        .getImage(name)
        .inspect()
        .catch(() => undefined);
      if (found) return name;
    }
    await docker('pull', 'node:24-alpine');
    return 'node:24-alpine';
  }

  const stack = (base: string) => `
x-idle: &idle
  command: ["node", "-e", "setInterval(() => {}, 1e6)"]
  stop_signal: SIGKILL
services:
  good:
    <<: *idle
    image: ${base}
    user: "1000:1000"
    read_only: true
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    ports: ["127.0.0.1::8080"]
    tmpfs: [/tmp]
    healthcheck: {test: ["CMD", "true"]}
    environment: {DB_PASSWORD_FILE: /run/secrets/db, LANG: C}
    deploy: {resources: {limits: {memory: 64M, cpus: "0.1", pids: 30}}}
  bad:
    image: ${PROJECT}-bad
    build: {context: ., args: {NPM_TOKEN: abc}}
    command: ["node", "-e", "process.title = 'sshd: listener'; setInterval(() => {}, 1e6)"]
    stop_signal: SIGKILL
    user: root
    cap_add: [SYS_PTRACE, NET_RAW]
    security_opt: ["seccomp=unconfined", "systempaths=unconfined", "no-new-privileges:false"]
    pid: host
    ipc: host
    uts: host
    userns_mode: host
    group_add: ["0"]
    mem_limit: 64m
    memswap_limit: -1
    logging: {driver: none}
    restart: always
    healthcheck: {disable: true}
    ports: ["6379"]
    extra_hosts: ["host.docker.internal:host-gateway"]
    sysctls: {net.ipv4.ip_forward: 1}
    devices: ["/dev/null:/dev/mine"]
    device_cgroup_rules: ["c 1:3 r"]
    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro", "/etc:/host-etc:ro", "/boot:/boot"]
    environment: {DB_PASSWORD: hunter22}
  owned:
    <<: *idle
    image: ${base}
    privileged: true
    network_mode: host
    ipc: shareable
    cgroup_parent: /compose-gate-test
    volumes_from: [good]
    pids_limit: -1
  bridged:
    <<: *idle
    image: ${base}
    network_mode: bridge
    pid: "service:good"
`;

  const dockerfile = (base: string) => `
FROM ${base}
RUN true
ADD extra.tar /extra
RUN apk update || true
ARG NPM_TOKEN
RUN true
ENV API_KEY=abc
`;

  let fromFile: HardeningPart;
  let fromEngine: HardeningPart;

  beforeAll(async () => {
    const base = await baseImage();
    await write({
      'stack/compose.yaml': stack(base),
      'stack/Dockerfile': dockerfile(base),
      'stack/empty': '',
    });
    await run('tar', ['-cf', 'extra.tar', 'empty'], { cwd: join(folder, 'stack') });
    await docker('compose', '-p', PROJECT, '-f', composeFile(), 'up', '--build', '--detach');
    fromFile = await hardenStatic({ variant: 'head', files: [composeFile()], env: {} });
    fromEngine = hardenRuntime({
      variant: 'head',
      services: await runningServices(),
      engine: await engineFacts(),
    });
  }, START_MS);

  afterAll(async () => {
    await docker(
      'compose',
      '-p',
      PROJECT,
      '-f',
      composeFile(),
      'down',
      '--volumes',
      '--timeout',
      '0',
    );
    await docker('image', 'rm', '--force', `${PROJECT}-bad`);
  }, START_MS);

  async function runningServices(): Promise<RunningService[]> {
    const label = `com.docker.compose.project=${PROJECT}`;
    const containers = await engineApi.listContainers({ filters: { label: [label] } });
    return Promise.all(
      containers.map(async ({ Id, ImageID, Labels }) => {
        const image = engineApi.getImage(ImageID);
        const top = (await engineApi.getContainer(Id).top()) as {
          Titles: string[];
          Processes: string[][];
        };
        const command = top.Titles.indexOf('CMD');
        return {
          service: Labels['com.docker.compose.service'] ?? '',
          container: await engineApi.getContainer(Id).inspect(),
          image: await image.inspect(),
          history: (await image.history()) as { CreatedBy: string }[],
          processes: top.Processes.map((fields) => fields[command] ?? ''),
        };
      }),
    );
  }

  async function engineFacts(): Promise<EngineFacts> {
    return {
      info: (await engineApi.info()) as EngineFacts['info'],
      bridge: await engineApi.getNetwork('bridge').inspect(),
      daemonConfig: {},
      socket: null,
      contentTrust: null,
      hosted: false,
    };
  }

  const keys = ({ findings }: HardeningResult, service: string) =>
    findings
      .filter(({ services }) => services.includes(service))
      .map(({ key }) => decodeURIComponent(key).replace('hardening:', ''))
      .sort();

  test('the hardened service has no finding, whoever is asked', () => {
    expect(keys(mergeHardening([fromFile]), 'good')).toEqual([]);
    expect(keys(mergeHardening([fromEngine]), 'good')).toEqual([]);
  });

  test.each(['bad', 'owned', 'bridged'])(
    '%s is the same in the file and on the engine',
    (service) => {
      const decidedByBoth = new Set(
        allRules.filter(({ decidedBy }) => decidedBy === 'both').map(({ name }) => name),
      );
      const both = (part: HardeningPart) =>
        keys(mergeHardening([part]), service).filter((key) =>
          decidedByBoth.has(key.split(':')[0] ?? ''),
        );
      const differences: Record<string, string[]> = {
        // The process only calls itself that once it runs.
        bad: ['sshd-running:bad'],
        // Compose files do not say what the image says.
        owned: ['health-check-missing:owned', 'runs-as-root:owned'],
        bridged: ['health-check-missing:bridged', 'runs-as-root:bridged'],
      };
      const seen = both(fromEngine).filter((key) => !differences[service]?.includes(key));
      expect(seen.length).toBeGreaterThan(3);
      expect(seen).toEqual(both(fromFile));
    },
  );

  test('the bad service breaks what it should', () => {
    expect(keys(mergeHardening([fromFile, fromEngine]), 'bad')).toEqual(
      expect.arrayContaining([
        'capability-added:bad:NET_RAW',
        'capability-added:bad:SYS_PTRACE',
        'database-port-published:bad:6379/tcp',
        'device-mapped:bad:/dev/null',
        'device-mapped:bad:c 1:3 r',
        'engine-socket-mounted:bad:docker.sock',
        'health-check-missing:bad',
        'host-gateway:bad:host.docker.internal',
        'host-ipc:bad',
        'host-pid:bad',
        'host-user-namespace:bad',
        'host-uts:bad',
        'image-add-instruction:bad',
        'image-secret-in-environment:bad:API_KEY',
        'image-secret-in-history:bad:NPM_TOKEN',
        'image-update-alone:bad',
        'logging-disabled:bad',
        'new-privileges-allowed:bad',
        'port-on-all-interfaces:bad:6379/tcp',
        'powerful-group-added:bad:0',
        'runs-as-root:bad',
        'seccomp-disabled:bad',
        'secret-in-build-args:bad:NPM_TOKEN',
        'secret-in-environment:bad:DB_PASSWORD',
        'sensitive-host-path:bad:/boot',
        'sensitive-host-path:bad:/etc',
        'sshd-running:bad',
        'swap-unlimited:bad',
        'sysctl-weakens-network:bad:net.ipv4.ip_forward',
        'system-paths-unconfined:bad',
      ]),
    );
  });

  test('the engine answers for itself', () => {
    const { compliance } = mergeHardening([fromEngine]);
    const rows = compliance.filter(({ cis, rule }) => rule !== null && cis?.startsWith('2.'));
    expect(rows).toHaveLength(18);
    expect(rows.filter(({ outcome }) => outcome === 'not-decidable')).toEqual([]);
  });
});
