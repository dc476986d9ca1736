/** How bad a case is depends on more than its rule; false alarms begin with a wrong severity. */
import { expect, test } from '@jest/globals';
import { judgeFile, stackOf } from './harness.ts';

test.each([
  ['privileged: true', 'privileged', 'critical'],
  ['volumes: ["/var/run/docker.sock:/x:ro"]', 'engine-socket-mounted', 'critical'],
  ['volumes: ["/:/x"]', 'sensitive-host-path', 'critical'],
  ['volumes: ["/:/x:ro"]', 'sensitive-host-path', 'high'],
  ['volumes: ["/run:/x:ro"]', 'sensitive-host-path', 'critical'],
  ['volumes: ["/sys:/x:ro"]', 'sensitive-host-path', 'low'],
  ['volumes: ["/usr:/x:ro"]', 'sensitive-host-path', 'low'],
  ['cap_add: [ALL]', 'capability-added', 'critical'],
  ['cap_add: [SYS_ADMIN]', 'capability-added', 'high'],
  ['cap_add: [NET_ADMIN]', 'capability-added', 'medium'],
  ['cap_add: [NET_RAW]', 'capability-added', 'low'],
  ['devices: ["/dev/sda1"]', 'device-mapped', 'high'],
  ['devices: ["/dev/something"]', 'device-mapped', 'medium'],
  ['devices: ["/dev/dri:/dev/dri"]', 'device-mapped', 'low'],
  ['gpus: all', 'device-mapped', 'info'],
  ['device_cgroup_rules: ["c 1:3 r"]', 'device-mapped', 'medium'],
  ['ipc: host', 'host-ipc', 'high'],
  ['ipc: shareable', 'host-ipc', 'low'],
  ['environment: {DB_PASSWORD: hunter22}', 'secret-in-environment', 'medium'],
  ['environment: {DB_PASSWORD: "${PW:-hunter22}"}', 'secret-in-environment', 'medium'],
  ['environment: {DB_PASSWORD: "${PW}"}', 'secret-in-environment', 'info'],
  ['environment: {ID: "AKIAABCDEFGHIJKLMNOP"}', 'secret-in-environment', 'high'],
  ['build: {context: ., args: {NPM_TOKEN: "${T}"}}', 'secret-in-build-args', 'medium'],
  ['ports: ["80:80"]', 'port-on-all-interfaces', 'low'],
  ['ports: ["80:80"]', 'privileged-port-published', 'info'],
  ['ports: ["5432:5432"]', 'database-port-published', 'medium'],
  ['image: a', 'root-file-system-writable', 'low'],
])('%s is %s of severity %s', async (body, rule, severity) => {
  const { findings } = await judgeFile(stackOf(body));
  expect(findings.filter(({ id }) => id === rule).map((finding) => finding.severity)).toEqual([
    severity,
  ]);
});
