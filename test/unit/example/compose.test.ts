import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const file = new URL('../../../examples/mcp-gateway/compose.yaml', import.meta.url);
interface Service {
  ports?: string[];
  deploy: { resources: { limits: Limits; reservations: { memory: string } } };
}

interface Limits {
  memory: string;
  cpus: string;
  pids: number;
}

const compose = parse(readFileSync(file, 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};

test('the limits are those that the stack is judged by', () => {
  const limits = Object.fromEntries(
    Object.entries(compose.services).map(([name, { deploy }]) => {
      const { limits, reservations } = deploy.resources;
      return [name, [limits.memory, reservations.memory, limits.cpus]];
    }),
  );
  expect(limits).toEqual({
    gateway: ['512M', '256M', '0.5'],
    'service-manager': ['256M', '128M', '0.25'],
    'tool-router': ['256M', '128M', '0.25'],
    translate: ['128M', '64M', '0.25'],
    ui: ['512M', '256M', '0.5'],
  });
});

test.each(Object.entries(compose.services))(
  '%s is hardened and has a health check',
  (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      healthcheck: { start_interval: '250ms' },
    });
    expect(service.deploy.resources.limits.pids).toBeGreaterThan(0);
    expect(service).not.toHaveProperty('privileged');
    expect(service).not.toHaveProperty('container_name');
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/u);
  },
);
