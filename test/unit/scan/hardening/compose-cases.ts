/** For every rule that a Compose file can decide: services that break it and services that do not. */
export interface ComposeCase {
  rule: string;
  /** Bodies of the service `web`, with what tells their finding apart after `hardening:RULE:web`. */
  bad: readonly (string | [body: string, suffix: string])[];
  good: readonly string[];
  /** The rest of the file, for bad and good. */
  rest?: string;
}

export const composeCases: readonly ComposeCase[] = [
  {
    rule: 'privileged',
    bad: ['privileged: true', 'privileged: "true"', 'privileged: ${P:-yes}'],
    good: ['privileged: false', 'image: a', 'privileged: "no"'],
  },
  {
    rule: 'privileged-hook',
    bad: [
      ['post_start: [{command: a, privileged: true}]', ':post_start[0]'],
      ['pre_stop:\n  - command: a\n  - command: b\n    privileged: "true"', ':pre_stop[1]'],
      [
        'develop: {watch: [{path: ., action: sync+exec, exec: {command: a, privileged: true}}]}',
        ':develop.watch[0].exec',
      ],
    ],
    good: ['post_start: [{command: a, user: root}]', 'pre_stop: [{command: a, privileged: false}]'],
  },
  {
    rule: 'engine-socket-mounted',
    bad: [
      ['volumes: ["/var/run/docker.sock:/var/run/docker.sock"]', ':docker.sock'],
      ['volumes: ["/run/docker.sock:/x:ro"]', ':docker.sock'],
      ['volumes: [{type: bind, source: /run/user/1000/docker.sock, target: /x}]', ':docker.sock'],
      ['volumes: ["/run/containerd/containerd.sock:/x"]', ':containerd.sock'],
      [
        'volumes: [{type: npipe, source: "\\\\\\\\.\\\\pipe\\\\docker_engine", target: "\\\\\\\\.\\\\pipe\\\\docker_engine"}]',
        ':docker_engine',
      ],
      ['use_api_socket: true', ':docker.sock'],
    ],
    good: ['volumes: ["./docker.sock.md:/x"]', 'use_api_socket: false', 'volumes: ["data:/run"]'],
  },
  {
    rule: 'sensitive-host-path',
    bad: [
      ['volumes: ["/:/host:ro"]', ':/'],
      ['volumes: ["/etc:/etc"]', ':/etc'],
      ['volumes: ["/etc/:/x:ro"]', ':/etc'],
      ['volumes: ["/etc/../etc//ssh:/x:ro"]', ':/etc/ssh'],
      ['volumes: ["/var/run:/x:ro"]', ':/run'],
      ['volumes: ["../../../../../etc/passwd:/x"]', ':/etc/passwd'],
      ['volumes: ["~/.ssh:/x:ro"]', ':~/.ssh'],
      ['volumes: ["/home/me:/x"]', ':/home/me'],
      ['volumes: [{type: bind, source: /var/lib/docker, target: /x}]', ':/var/lib/docker'],
      ['volumes: ["host-etc:/x"]', ':/etc'],
    ],
    good: [
      'volumes: ["/home/me/app:/app"]',
      'volumes: ["/var/lib/data:/data"]',
      'volumes: ["/etc/localtime:/etc/localtime:ro"]',
      'volumes: ["/etc/ssl/certs:/etc/ssl/certs:ro"]',
      'volumes: ["./etc:/etc"]',
      'volumes: ["data:/etc"]',
      'volumes: ["/usr/share/zoneinfo:/x:ro"]',
      'volumes: ["/etcetera:/x"]',
    ],
    rest: 'volumes:\n  data: {}\n  host-etc: {driver_opts: {type: none, o: "bind,rw", device: /etc}}\n',
  },
  {
    rule: 'capability-added',
    bad: [
      ['cap_add: [SYS_ADMIN]', ':SYS_ADMIN'],
      ['cap_add: [cap_net_admin]', ':NET_ADMIN'],
      ['cap_add: [ALL]', ':ALL'],
      ['cap_drop: [ALL]\ncap_add: [NET_RAW]', ':NET_RAW'],
      ['cap_add: [DAC_READ_SEARCH]', ':DAC_READ_SEARCH'],
      ['cap_add: [SYS_PTRACE]', ':SYS_PTRACE'],
      ['cap_add: [SYS_MODULE]', ':SYS_MODULE'],
    ],
    good: ['cap_drop: [ALL]\ncap_add: [CHOWN, CAP_NET_BIND_SERVICE]', 'cap_add: []'],
  },
  {
    rule: 'capabilities-not-dropped',
    bad: ['image: a', 'cap_drop: [MKNOD]'],
    good: ['cap_drop: [ALL]', 'cap_drop: [cap_all]', 'privileged: true'],
  },
  {
    rule: 'new-privileges-allowed',
    bad: [
      'image: a',
      'security_opt: ["no-new-privileges:false"]',
      'security_opt: ["no-new-privileges=false"]',
    ],
    good: ['security_opt: [no-new-privileges]', 'security_opt: ["no-new-privileges:true"]'],
  },
  {
    rule: 'seccomp-disabled',
    bad: ['security_opt: ["seccomp:unconfined"]', 'security_opt: ["seccomp=unconfined"]'],
    good: [
      'security_opt: ["seccomp:./profile.json"]',
      'image: a',
      'privileged: true\nsecurity_opt: ["seccomp:unconfined"]',
    ],
  },
  {
    rule: 'apparmor-disabled',
    bad: ['security_opt: ["apparmor:unconfined"]', 'security_opt: ["apparmor=unconfined"]'],
    good: ['security_opt: ["apparmor:docker-default"]', 'image: a'],
  },
  {
    rule: 'selinux-disabled',
    bad: ['security_opt: ["label:disable"]', 'security_opt: ["label=disable"]'],
    good: ['security_opt: ["label:type:svirt_t"]', 'image: a'],
  },
  {
    rule: 'system-paths-unconfined',
    bad: ['security_opt: ["systempaths=unconfined"]'],
    good: ['image: a'],
  },
  {
    rule: 'security-options-not-set',
    bad: ['image: a'],
    good: ['security_opt: ["no-new-privileges:true"]'],
  },
  {
    rule: 'runs-as-root',
    bad: ['user: root', 'user: "0"', 'user: "0:1000"', 'user: root:x', 'user: "00"', 'user: 0'],
    good: ['user: "1000"', 'user: node', 'image: a', 'user: "${UID}:0"', 'user: "1000:0"'],
  },
  {
    rule: 'powerful-group-added',
    bad: [
      ['group_add: [docker]', ':docker'],
      ['group_add: [0]', ':0'],
    ],
    good: ['group_add: [audio, 1001]'],
  },
  {
    rule: 'host-network',
    bad: ['network_mode: host'],
    good: ['network_mode: none', 'image: a', 'network_mode: ${M}'],
  },
  { rule: 'host-pid', bad: ['pid: host'], good: ['image: a', 'pid: service:other'] },
  {
    rule: 'pid-shared',
    bad: ['pid: service:other', 'pid: container:abc'],
    good: ['pid: host', 'image: a'],
  },
  {
    rule: 'host-ipc',
    bad: ['ipc: host', 'ipc: shareable'],
    good: ['ipc: private', 'image: a', 'ipc: service:other'],
  },
  { rule: 'host-uts', bad: ['uts: host'], good: ['image: a'] },
  { rule: 'host-user-namespace', bad: ['userns_mode: host'], good: ['image: a'] },
  { rule: 'host-cgroup-namespace', bad: ['cgroup: host'], good: ['cgroup: private', 'image: a'] },
  { rule: 'cgroup-parent', bad: ['cgroup_parent: /other'], good: ['image: a'] },
  {
    rule: 'device-mapped',
    bad: [
      ['devices: ["/dev/sda:/dev/xvda:r"]', ':/dev/sda'],
      ['devices: [{source: /dev/kvm, target: /dev/kvm}]', ':/dev/kvm'],
      ['device_cgroup_rules: ["a *:* rwm"]', ':a *:* rwm'],
      ['gpus: all', ':gpu'],
      ['deploy: {resources: {reservations: {devices: [{capabilities: [gpu]}]}}}', ':gpu'],
    ],
    good: ['devices: []', 'image: a'],
  },
  {
    rule: 'memory-not-limited',
    bad: ['image: a', 'mem_limit: 0', 'deploy: {resources: {reservations: {memory: 1g}}}'],
    good: [
      'mem_limit: 512m',
      'deploy: {resources: {limits: {memory: 1GiB}}}',
      'mem_limit: 1000000',
      'mem_limit: ${LIMIT}',
    ],
  },
  {
    rule: 'cpu-not-limited',
    bad: ['image: a', 'cpus: 0'],
    good: [
      'cpus: 0.5',
      'cpus: "0.5"',
      'cpu_quota: 5000',
      'cpu_shares: 10',
      'cpuset: 0-1',
      'deploy: {resources: {limits: {cpus: "1"}}}',
    ],
  },
  {
    rule: 'pids-not-limited',
    bad: ['image: a', 'pids_limit: -1', 'pids_limit: 0'],
    good: ['pids_limit: 100', 'deploy: {resources: {limits: {pids: 10}}}'],
  },
  {
    rule: 'swap-unlimited',
    bad: ['memswap_limit: -1', 'memswap_limit: "-1"'],
    good: ['memswap_limit: 1g', 'image: a'],
  },
  { rule: 'ulimits-not-set', bad: ['image: a'], good: ['ulimits: {nofile: 1024}'] },
  {
    rule: 'oom-kill-disabled',
    bad: ['oom_kill_disable: true'],
    good: ['oom_kill_disable: false', 'image: a'],
  },
  {
    rule: 'oom-score-lowered',
    bad: ['oom_score_adj: -1000'],
    good: ['oom_score_adj: -500', 'oom_score_adj: 500'],
  },
  {
    rule: 'root-file-system-writable',
    bad: ['image: a', 'read_only: false'],
    good: ['read_only: true', 'read_only: "true"'],
  },
  {
    rule: 'contradictory-limits',
    bad: [
      ['mem_limit: 1g\ndeploy: {resources: {limits: {memory: 2g}}}', ':memory-limit'],
      ['mem_limit: 1g\nmem_reservation: 2g', ':memory-reserved'],
      [
        'deploy: {resources: {limits: {memory: 64M}, reservations: {memory: 128M}}}',
        ':memory-reserved',
      ],
      [
        'deploy: {resources: {limits: {cpus: "0.5"}, reservations: {cpus: "0.75"}}}',
        ':cpu-reserved',
      ],
      ['cpus: 1\ndeploy: {resources: {limits: {cpus: "0.5"}}}', ':cpu-limit'],
      ['pids_limit: 10\ndeploy: {resources: {limits: {pids: 20}}}', ':pids-limit'],
      ['mem_limit: 1g\nmemswap_limit: 512m', ':swap'],
      ['cpus: 1\ncpu_quota: 50000', ':cpu-quota'],
      ['scale: 2\ndeploy: {replicas: 3}', ':replicas'],
    ],
    good: [
      'mem_limit: 1g\nmem_reservation: 1024m\ndeploy: {resources: {limits: {memory: 1GB}}}',
      'mem_limit: 1g\nmemswap_limit: -1',
      'mem_reservation: 2g',
      'mem_limit: ${A}\nmem_reservation: 2g',
    ],
  },
  {
    rule: 'port-on-all-interfaces',
    bad: [
      ['ports: ["8080:80"]', ':80/tcp'],
      ['ports: [80]', ':80/tcp'],
      ['ports: ["0.0.0.0:80:80/udp"]', ':80/udp'],
      ['ports: ["[::]:80:80"]', ':80/tcp'],
      ['ports: ["::0:80:80"]', ':80/tcp'],
      ['ports: [{target: 80, published: "8080"}]', ':80/tcp'],
      ['ports: [{target: 80, host_ip: "::"}]', ':80/tcp'],
      ['ports: ["8000-8010:9000-9010"]', ':9000-9010/tcp'],
      ['ports: ["${PORT}:80"]', ':80/tcp'],
      ['ports: ["${BIND:-0.0.0.0}:80:80"]', ':80/tcp'],
    ],
    good: [
      'ports: ["127.0.0.1:80:80"]',
      'ports: ["[::1]:80:80"]',
      'ports: ["::1:80:80"]',
      'ports: ["10.0.0.5:80:80"]',
      'ports: ["${BIND}:80:80"]',
      'ports: ["${BIND:-127.0.0.1}:80:80"]',
      'ports: ["${BIND:?set BIND: an address}:80:80"]',
      'network_mode: host\nports: ["80:80"]',
      'expose: [80]',
      'networks: [local]\nports: ["80:80"]',
    ],
    rest: 'networks:\n  local: {driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}}\n',
  },
  {
    rule: 'database-port-published',
    bad: [
      ['ports: ["5432:5432"]', ':5432/tcp'],
      ['ports: ["10.0.0.5:16379:6379"]', ':6379/tcp'],
    ],
    good: ['ports: ["127.0.0.1:5432:5432"]', 'ports: ["5432:80"]'],
  },
  {
    rule: 'privileged-port-published',
    bad: [
      ['ports: ["80:8080"]', ':8080/tcp'],
      ['ports: ["127.0.0.1:1023:8080"]', ':8080/tcp'],
    ],
    good: ['ports: ["1024:80"]', 'ports: ["80"]', 'ports: ["8080:80"]'],
  },
  {
    rule: 'default-bridge',
    bad: ['network_mode: bridge'],
    good: ['image: a', 'network_mode: none'],
  },
  { rule: 'networks-not-set', bad: ['image: a'], good: ['networks: [a]', 'network_mode: none'] },
  {
    rule: 'host-gateway',
    bad: [
      ['extra_hosts: ["host.docker.internal:host-gateway"]', ':host.docker.internal'],
      ['extra_hosts: ["host=host-gateway"]', ':host'],
      ['extra_hosts: {host: host-gateway}', ':host'],
      ['build: {context: ., extra_hosts: ["h:host-gateway"]}', ':build:h'],
    ],
    good: ['extra_hosts: ["db:10.0.0.1"]', 'extra_hosts: {db: "::1"}'],
  },
  {
    rule: 'sysctl-weakens-network',
    bad: [
      ['sysctls: {net.ipv4.ip_forward: 1}', ':net.ipv4.ip_forward'],
      ['sysctls: ["net.ipv4.conf.all.accept_redirects=1"]', ':net.ipv4.conf.all.accept_redirects'],
      ['sysctls: {net.ipv4.tcp_syncookies: "0"}', ':net.ipv4.tcp_syncookies'],
    ],
    good: ['sysctls: {net.core.somaxconn: 1024}', 'sysctls: ["net.ipv4.ip_forward=0"]'],
  },
  {
    rule: 'mount-propagation-shared',
    bad: [
      ['volumes: ["/a:/b:rshared"]', ':/b'],
      ['volumes: ["/a:/b:ro,shared"]', ':/b'],
      ['volumes: [{type: bind, source: /a, target: /b, bind: {propagation: shared}}]', ':/b'],
    ],
    good: ['volumes: ["/shared:/rshared"]', 'volumes: ["/a:/b:rslave"]'],
  },
  {
    rule: 'volumes-from',
    bad: ['volumes_from: [other]', 'volumes_from: ["container:x:ro"]'],
    good: ['image: a'],
  },
  {
    rule: 'volume-shared',
    bad: [['volumes: ["shared:/x"]', ':shared']],
    good: ['volumes: ["shared:/x:ro"]', 'volumes: ["own:/x"]', 'volumes: ["./shared:/x"]'],
    rest: '  other: {volumes: ["shared:/y"]}\nvolumes: {shared: , own: }\n',
  },
  {
    rule: 'secret-in-environment',
    bad: [
      ['environment: {DB_PASSWORD: hunter22}', ':DB_PASSWORD'],
      ['environment: ["API_KEY=abc"]', ':API_KEY'],
      ['environment: {DB_PASSWORD: "${DB_PASSWORD}"}', ':DB_PASSWORD'],
      ['environment: {DB_PASSWORD: "${PW:-postgres}"}', ':DB_PASSWORD'],
      ['environment: [SESSION_SECRET]', ':SESSION_SECRET'],
      ['environment: {DATABASE_URL: "postgres://me:hunter22@db/x"}', ':DATABASE_URL'],
      ['environment: {X: "AKIAABCDEFGHIJKLMNOP"}', ':X'],
      ['environment: {authToken: abc}', ':authToken'],
    ],
    good: [
      'environment: {DB_PASSWORD_FILE: /run/secrets/db}',
      'environment: {PASSWORD_MIN_LENGTH: 8, TOKEN_TTL: 3600, SECRET_NAME: x, PUBLIC_KEY: x, GPG_KEY: E3FF}',
      'environment: {MYSQL_ALLOW_EMPTY_PASSWORD: "yes", MYSQL_RANDOM_ROOT_PASSWORD: "yes"}',
      'environment: {DB_PASSWORD: ""}',
      'environment: {PASSWORD: /run/secrets/password, APP_SECRETS: /run/secrets}',
      'environment: {GOOGLE_APPLICATION_CREDENTIALS: ./keys/app.json}',
      'environment: {DATABASE_URL: "postgres://db/x", OTHER_URL: "postgres://me:${PW}@db/x"}',
      'environment: {PWD: /app}',
    ],
  },
  {
    rule: 'secret-in-build-args',
    bad: [
      ['build: {context: ., args: {NPM_TOKEN: abc}}', ':NPM_TOKEN'],
      ['build: {context: ., args: [NPM_TOKEN]}', ':NPM_TOKEN'],
    ],
    good: ['build: {context: ., args: {VERSION: 1}}', 'build: .', 'image: a'],
  },
  {
    rule: 'secret-in-command',
    bad: [
      ['command: redis-server --requirepass hunter22', ':--requirepass'],
      ['command: ["app", "--db-password=hunter22"]', ':--db-password'],
      ['healthcheck: {test: ["CMD", "mysqladmin", "--password=hunter22", "ping"]}', ':--password'],
      ['entrypoint: ["app", "amqp://me:hunter22@mq"]', ':URL with a password'],
    ],
    good: [
      'command: redis-server --requirepass ${REDIS_PASSWORD}',
      'command: ["app", "--password-file", "/run/secrets/x"]',
      'command: ["app", "--db-password", "$$DB_PASSWORD"]',
      'command: ["app", "--token-ttl", "5"]',
    ],
  },
  {
    rule: 'secret-in-volume-options',
    bad: [['volumes: ["share:/x"]', ':share']],
    good: ['volumes: ["safe:/x"]', 'volumes: ["given:/x"]', 'image: a'],
    rest: [
      'volumes:',
      '  share: {driver_opts: {type: cifs, o: "username=me,password=hunter22", device: //nas/x}}',
      '  safe: {driver_opts: {type: cifs, o: "credentials=/etc/cifs", device: //nas/x}}',
      '  given: {driver_opts: {type: cifs, o: "username=me,password=${PW}", device: //nas/x}}',
      '',
    ].join('\n'),
  },
  {
    rule: 'image-tag-missing',
    bad: [
      'image: nginx',
      'image: nginx:latest',
      'image: localhost:5000/nginx',
      'image: nginx:${TAG:-latest}',
    ],
    good: [
      'image: nginx:1.27',
      'image: localhost:5000/nginx:1',
      'image: nginx@sha256:abc',
      'image: nginx:${TAG}',
      'build: .',
      'build: .\nimage: mine',
    ],
  },
  {
    rule: 'image-digest-missing',
    bad: ['image: nginx:1.27'],
    good: [
      `image: nginx:1.27@sha256:${'a'.repeat(64)}`,
      `image: sha256:${'a'.repeat(64)}`,
      'build: .',
    ],
  },
  {
    rule: 'build-privileged',
    bad: [
      'build: {context: ., privileged: true}',
      ['build: {context: ., entitlements: [security.insecure]}', ':security.insecure'],
    ],
    good: ['build: .', 'build: {context: ., privileged: false}', 'image: a'],
  },
  {
    rule: 'build-network-host',
    bad: [
      'build: {context: ., network: host}',
      'build: {context: ., entitlements: [network.host]}',
    ],
    good: ['build: {context: ., network: none}', 'build: .'],
  },
  {
    rule: 'build-ssh',
    bad: [
      ['build: {context: ., ssh: [default]}', ':default'],
      ['build: {context: ., ssh: {key: /k}}', ':key'],
    ],
    good: ['build: .'],
  },
  {
    rule: 'build-context-not-pinned',
    bad: ['build: https://github.com/a/b.git#main', 'build: {context: "git@github.com:a/b.git"}'],
    good: ['build: .', `build: https://github.com/a/b.git#${'a'.repeat(40)}`, 'build: ./https'],
  },
  {
    rule: 'health-check-missing',
    bad: [
      'healthcheck: {disable: true}',
      'healthcheck: {test: NONE}',
      'healthcheck: {test: ["NONE"]}',
    ],
    good: ['healthcheck: {test: ["CMD", "true"]}', 'image: a', 'healthcheck: {interval: 1s}'],
  },
  {
    rule: 'logging-disabled',
    bad: ['logging: {driver: none}'],
    good: ['logging: {driver: local}', 'image: a'],
  },
  {
    rule: 'restart-policy',
    bad: [
      'image: a',
      'restart: always',
      'restart: on-failure',
      'restart: on-failure:9',
      'deploy: {restart_policy: {condition: any}}',
    ],
    good: [
      'restart: on-failure:5',
      'deploy: {restart_policy: {condition: on-failure, max_attempts: 3}}',
    ],
  },
  { rule: 'runtime-not-default', bad: ['runtime: mine'], good: ['runtime: runsc', 'image: a'] },
  {
    rule: 'sshd-running',
    bad: [
      'command: /usr/sbin/sshd -D',
      'command: ["sh", "-c", "setup && exec /usr/sbin/sshd -D"]',
      'entrypoint: [dropbear]',
    ],
    good: ['command: ["cat", "/etc/ssh/sshd_config"]', 'image: a'],
  },
];
