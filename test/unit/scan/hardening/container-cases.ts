/** For every rule that the engine can decide about a container: what it says when the rule is broken, and when not. */
import type { Running } from './harness.ts';

export interface ContainerCase {
  rule: string;
  bad: readonly (Running | [running: Running, suffix: string])[];
  good: readonly Running[];
}

type Host = NonNullable<NonNullable<Running['container']>['HostConfig']>;

const host = (HostConfig: Host): Running => ({ container: { HostConfig } });
const mount = (Source: string, rest = {}): Running => ({
  container: { Mounts: [{ Type: 'bind', Source, Destination: '/x', RW: true, ...rest }] },
});
const config = (Config: NonNullable<Running['container']>['Config']): Running => ({
  container: { Config },
});
const bound = (HostIp: string, HostPort = '8080', port = '80/tcp'): Running => ({
  container: { NetworkSettings: { Ports: { [port]: [{ HostIp, HostPort }] } } },
});
const withModule = (name: string, container: Running['container'] = {}): Running => ({
  container,
  info: { SecurityOptions: [`name=${name}`] },
});

export const containerCases: readonly ContainerCase[] = [
  {
    rule: 'privileged',
    bad: [host({ Privileged: true })],
    good: [host({ Privileged: false }), {}],
  },
  {
    rule: 'engine-socket-mounted',
    bad: [
      [mount('/var/run/docker.sock'), ':docker.sock'],
      [mount('/run/podman/podman.sock', { RW: false }), ':podman.sock'],
    ],
    good: [mount('/srv/docker.sock.txt')],
  },
  {
    rule: 'sensitive-host-path',
    bad: [
      [mount('/'), ':/'],
      [mount('/etc', { RW: false }), ':/etc'],
    ],
    good: [mount('/home/me/app'), mount('/etc', { Type: 'volume' })],
  },
  {
    rule: 'capability-added',
    bad: [[host({ CapAdd: ['CAP_SYS_ADMIN'] }), ':SYS_ADMIN']],
    good: [host({ CapAdd: ['CAP_CHOWN'] }), host({ CapAdd: null })],
  },
  {
    rule: 'capabilities-not-dropped',
    bad: [host({ CapDrop: null }), host({ CapDrop: ['CAP_MKNOD'] })],
    good: [host({ CapDrop: ['ALL'] })],
  },
  {
    rule: 'new-privileges-allowed',
    bad: [host({ SecurityOpt: null }), host({ SecurityOpt: ['no-new-privileges:false'] })],
    good: [
      host({ SecurityOpt: ['no-new-privileges'] }),
      host({ SecurityOpt: ['no-new-privileges:true'] }),
      withModule('no-new-privileges'),
    ],
  },
  {
    rule: 'seccomp-disabled',
    bad: [host({ SecurityOpt: ['seccomp=unconfined'] })],
    good: [{}, host({ SecurityOpt: ['seccomp={"defaultAction":"SCMP_ACT_ERRNO"}'] })],
  },
  {
    rule: 'apparmor-disabled',
    bad: [
      withModule('apparmor', { AppArmorProfile: 'unconfined' }),
      withModule('apparmor', { AppArmorProfile: '' }),
    ],
    good: [
      { container: { AppArmorProfile: '' } },
      withModule('apparmor', { AppArmorProfile: 'docker-default' }),
    ],
  },
  {
    rule: 'selinux-disabled',
    bad: [
      withModule('selinux', { HostConfig: { SecurityOpt: ['label=disable'] } }),
      withModule('selinux', { ProcessLabel: '' }),
    ],
    good: [
      host({ SecurityOpt: ['no-new-privileges:true'] }),
      withModule('selinux', { ProcessLabel: 'system_u:system_r:container_t:s0' }),
      withModule('selinux', { HostConfig: { PidMode: 'host', SecurityOpt: ['label=disable'] } }),
    ],
  },
  {
    rule: 'system-paths-unconfined',
    bad: [host({ MaskedPaths: [], ReadonlyPaths: [] })],
    good: [
      host({ MaskedPaths: ['/proc/kcore'], ReadonlyPaths: [] }),
      host({}),
      host({ Privileged: true, MaskedPaths: [], ReadonlyPaths: [] }),
    ],
  },
  {
    rule: 'security-options-not-set',
    bad: [{}],
    good: [host({ SecurityOpt: ['no-new-privileges'] })],
  },
  {
    rule: 'runs-as-root',
    bad: [config({ User: '' }), config({ User: '0:0' }), config({ User: 'root' })],
    good: [config({ User: '65534' }), config({ User: 'node' })],
  },
  {
    rule: 'powerful-group-added',
    bad: [[host({ GroupAdd: ['docker'] }), ':docker']],
    good: [host({ GroupAdd: ['1001'] })],
  },
  {
    rule: 'host-network',
    bad: [host({ NetworkMode: 'host' })],
    good: [host({ NetworkMode: 'x_default' })],
  },
  { rule: 'host-pid', bad: [host({ PidMode: 'host' })], good: [host({ PidMode: '' })] },
  {
    rule: 'pid-shared',
    bad: [host({ PidMode: 'container:abc' })],
    good: [host({ PidMode: 'host' })],
  },
  {
    rule: 'host-ipc',
    bad: [host({ IpcMode: 'host' }), host({ IpcMode: 'shareable' })],
    good: [host({ IpcMode: 'private' })],
  },
  { rule: 'host-uts', bad: [host({ UTSMode: 'host' })], good: [host({ UTSMode: '' })] },
  {
    rule: 'host-user-namespace',
    bad: [host({ UsernsMode: 'host' })],
    good: [host({ UsernsMode: '' })],
  },
  {
    rule: 'host-cgroup-namespace',
    bad: [host({ CgroupnsMode: 'host' })],
    good: [
      host({ CgroupnsMode: 'private' }),
      { ...host({ CgroupnsMode: 'host' }), info: { CgroupVersion: '1' } },
    ],
  },
  {
    rule: 'cgroup-parent',
    bad: [host({ CgroupParent: '/other' })],
    good: [host({ CgroupParent: '' })],
  },
  {
    rule: 'device-mapped',
    bad: [
      [host({ Devices: [{ PathOnHost: '/dev/sda' }] }), ':/dev/sda'],
      [host({ DeviceRequests: [{}] }), ':gpu'],
      [host({ DeviceCgroupRules: ['c 1:3 rwm'] }), ':c 1:3 rwm'],
    ],
    good: [host({ Devices: [], DeviceRequests: null, DeviceCgroupRules: null })],
  },
  { rule: 'memory-not-limited', bad: [host({ Memory: 0 })], good: [host({ Memory: 1024 ** 3 })] },
  {
    rule: 'cpu-not-limited',
    bad: [host({ NanoCpus: 0, CpuShares: 0, CpuQuota: 0 })],
    good: [host({ CpuQuota: 50_000 }), host({ NanoCpus: 5e8 }), host({ CpuShares: 2 })],
  },
  {
    rule: 'pids-not-limited',
    bad: [host({ PidsLimit: null }), host({ PidsLimit: 0 }), host({ PidsLimit: -1 })],
    good: [host({ PidsLimit: 100 })],
  },
  { rule: 'swap-unlimited', bad: [host({ MemorySwap: -1 })], good: [host({ MemorySwap: 0 })] },
  {
    rule: 'ulimits-not-set',
    bad: [host({ Ulimits: null })],
    good: [host({ Ulimits: [{ Name: 'nofile' }] })],
  },
  {
    rule: 'oom-kill-disabled',
    bad: [host({ OomKillDisable: true })],
    good: [host({ OomKillDisable: null })],
  },
  {
    rule: 'oom-score-lowered',
    bad: [host({ OomScoreAdj: -999 })],
    good: [host({ OomScoreAdj: 0 })],
  },
  {
    rule: 'root-file-system-writable',
    bad: [host({ ReadonlyRootfs: false })],
    good: [host({ ReadonlyRootfs: true })],
  },
  {
    rule: 'port-on-all-interfaces',
    bad: [
      [bound('0.0.0.0'), ':80/tcp'],
      [bound('::'), ':80/tcp'],
      [host({ PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '' }] } }), ':80/tcp'],
    ],
    good: [
      bound('127.0.0.1'),
      bound('::1'),
      { container: { NetworkSettings: { Ports: { '80/tcp': null } } } },
    ],
  },
  {
    rule: 'database-port-published',
    bad: [[bound('0.0.0.0', '5432', '5432/tcp'), ':5432/tcp']],
    good: [bound('127.0.0.1', '5432', '5432/tcp'), bound('0.0.0.0')],
  },
  {
    rule: 'privileged-port-published',
    bad: [[bound('127.0.0.1', '443'), ':80/tcp']],
    good: [bound('127.0.0.1', '1024'), bound('127.0.0.1', '32768')],
  },
  {
    rule: 'published-port-not-exposed',
    bad: [
      [{ ...bound('127.0.0.1'), image: { Config: { ExposedPorts: { '81/tcp': {} } } } }, ':80/tcp'],
    ],
    good: [
      { ...bound('127.0.0.1'), image: { Config: { ExposedPorts: { '80/tcp': {} } } } },
      { ...bound(''), image: null },
    ],
  },
  {
    rule: 'all-ports-published',
    bad: [host({ PublishAllPorts: true })],
    good: [host({ PublishAllPorts: false })],
  },
  {
    rule: 'default-bridge',
    bad: [{ container: { NetworkSettings: { Networks: { bridge: {} } } } }],
    good: [{ container: { NetworkSettings: { Networks: { app_default: {} } } } }],
  },
  {
    rule: 'host-gateway',
    bad: [[host({ ExtraHosts: ['host.docker.internal:host-gateway'] }), ':host.docker.internal']],
    good: [host({ ExtraHosts: ['db:10.0.0.1'] })],
  },
  {
    rule: 'sysctl-weakens-network',
    bad: [[host({ Sysctls: { 'net.ipv4.ip_forward': '1' } }), ':net.ipv4.ip_forward']],
    good: [host({ Sysctls: { 'net.core.somaxconn': '1' } })],
  },
  {
    rule: 'mount-propagation-shared',
    bad: [[mount('/a', { Propagation: 'rshared' }), ':/x']],
    good: [mount('/a/rshared', { Propagation: 'rprivate' })],
  },
  {
    rule: 'volumes-from',
    bad: [host({ VolumesFrom: ['other:ro'] })],
    good: [host({ VolumesFrom: null })],
  },
  {
    rule: 'secret-in-environment',
    bad: [[config({ Env: ['DB_PASSWORD=hunter22', 'PATH=/bin'] }), ':DB_PASSWORD']],
    good: [
      config({ Env: ['DB_PASSWORD_FILE=/run/secrets/x'] }),
      {
        container: { Config: { Env: ['API_KEY=abc'] } },
        image: { Config: { Env: ['API_KEY=abc'] } },
      },
    ],
  },
  {
    rule: 'image-secret-in-environment',
    bad: [[{ image: { Config: { Env: ['API_KEY=abc', 'LANG=C'] } } }, ':API_KEY']],
    good: [
      {
        image: { Config: { Env: ['GPG_KEY=E3FF2839C048B25C', 'PYTHON_SHA256=abc', 'PATH=/bin'] } },
      },
    ],
  },
  {
    rule: 'image-secret-in-history',
    bad: [
      [{ history: ['|2 USER=me NPM_TOKEN=abc /bin/sh -c npm ci'] }, ':NPM_TOKEN'],
      [{ history: ['RUN |1 NPM_TOKEN=abc /bin/sh -c npm ci # buildkit'] }, ':NPM_TOKEN'],
      [
        { history: ['RUN /bin/sh -c curl https://me:hunter22@example.com/x # buildkit'] },
        ':URL with a password',
      ],
    ],
    good: [
      { history: ['|1 VERSION=1 /bin/sh -c NPM_TOKEN=$(cat /run/secrets/t) npm ci', 'ENV LANG=C'] },
    ],
  },
  {
    rule: 'image-update-alone',
    bad: [
      { history: ['/bin/sh -c apt-get update'] },
      { history: ['RUN /bin/sh -c apt-get -q update # buildkit'] },
    ],
    good: [
      { history: ['/bin/sh -c apt-get update && apt-get install -y curl'] },
      { history: ['COPY update.sh /update # buildkit'] },
      { history: ['RUN /bin/sh -c apk add --no-cache curl # buildkit'] },
    ],
  },
  {
    rule: 'image-add-instruction',
    bad: [
      { history: ['ADD app.tar.gz /app # buildkit', '/bin/sh -c #(nop) ADD file:abc in / '] },
      { history: ['/bin/sh -c #(nop) ADD https://example.com/x /x', 'COPY / / # buildkit'] },
    ],
    good: [
      { history: ['CMD ["sh"]', '/bin/sh -c #(nop) ADD file:abc in / '] },
      { history: ['COPY ADD /ADD # buildkit', 'ADD alpine.tar.gz / # buildkit'] },
      {
        history: [
          'ADD --checksum=sha256:a https://example.com/x /x # buildkit',
          'COPY / / # buildkit',
        ],
      },
    ],
  },
  {
    rule: 'image-health-check-missing',
    bad: [{ image: { Config: {} } }, { image: { Config: { Healthcheck: { Test: ['NONE'] } } } }],
    good: [{ image: { Config: { Healthcheck: { Test: ['CMD', 'true'] } } } }, { image: null }],
  },
  {
    rule: 'health-check-missing',
    bad: [config({}), config({ Healthcheck: { Test: ['NONE'] } })],
    good: [config({ Healthcheck: { Test: ['CMD', 'true'] } })],
  },
  {
    rule: 'logging-disabled',
    bad: [host({ LogConfig: { Type: 'none' } })],
    good: [host({ LogConfig: { Type: 'local' } })],
  },
  {
    rule: 'restart-policy',
    bad: [
      host({ RestartPolicy: { Name: 'always' } }),
      host({ RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 6 } }),
    ],
    good: [host({ RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 5 } })],
  },
  {
    rule: 'runtime-not-default',
    bad: [host({ Runtime: 'mine' })],
    good: [host({ Runtime: 'runc' }), host({ Runtime: 'runsc' })],
  },
  {
    rule: 'sshd-running',
    bad: [
      { processes: ['nginx: master', 'sshd: /usr/sbin/sshd -D'] },
      { processes: ['/usr/sbin/sshd -D'] },
    ],
    good: [{ processes: ['vi /etc/ssh/sshd_config', 'nginx'] }],
  },
];
