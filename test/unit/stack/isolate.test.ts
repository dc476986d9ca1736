import { describe, expect, test } from '@jest/globals';
import type { ComposeModel, ComposeService } from '../../../src/config/compose-model.ts';
import { UserError } from '../../../src/platform/errors.ts';
import { isolate, type IsolateOptions } from '../../../src/stack/isolate.ts';

const OPTIONS: IsolateOptions = {
  runId: 'abc123',
  variant: 'head',
  ports: { kind: 'none' },
  cpus: null,
  copiesDirectory: '/run/copies',
  isSpecialFile: () => false,
};

const modelOf = (
  services: Record<string, ComposeService>,
  rest: Partial<ComposeModel> = {},
): ComposeModel => ({ name: 'shop', services, ...rest });

function isolated(
  services: Record<string, ComposeService>,
  rest: Partial<ComposeModel> = {},
  options: Partial<IsolateOptions> = {},
) {
  return isolate(modelOf(services, rest), { ...OPTIONS, ...options });
}

const oneService = (service: ComposeService, options: Partial<IsolateOptions> = {}) =>
  isolated({ web: service }, {}, options).model.services['web'];

const refusal = (...args: Parameters<typeof isolated>) => {
  try {
    isolated(...args);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
  return 'not refused';
};

test('the model that was read stays as it is', () => {
  const source = modelOf(
    { web: { build: { context: '.' }, container_name: 'web', ports: [{ target: 80 }] } },
    { volumes: { data: { name: 'shop_data' } }, networks: { default: { name: 'shop_default' } } },
  );
  const before = structuredClone(source);
  isolate(source, OPTIONS);
  expect(source).toEqual(before);
});

describe('names', () => {
  test('the project, volumes and networks get names of the run', () => {
    const { model } = isolated(
      { web: {} },
      {
        volumes: { data: { name: 'shop_data' }, cache: null },
        networks: { default: { name: 'shop_default' } },
      },
    );
    expect(model.name).toBe('cg-abc123-head');
    expect(model.volumes).toEqual({ data: {}, cache: null });
    expect(model.networks).toEqual({ default: {} });
  });

  test("a fixed container name becomes an alias in each of the service's networks", () => {
    expect(oneService({ container_name: 'shop-web' })).toMatchObject({
      networks: { default: { aliases: ['shop-web'] } },
    });
    const service = oneService({
      container_name: 'shop-web',
      networks: { front: null, back: { aliases: ['api'] } },
    });
    expect(service).not.toHaveProperty('container_name');
    expect(service?.networks).toEqual({
      front: { aliases: ['shop-web'] },
      back: { aliases: ['api', 'shop-web'] },
    });
  });

  test('a container without networks of its own gets no alias, for it could not start with one', () => {
    const service = oneService({ container_name: 'shop-web', network_mode: 'host' });
    expect(service).not.toHaveProperty('container_name');
    expect(service).not.toHaveProperty('networks');
  });
});

describe('images', () => {
  test('what is built gets a tag of the run, and no other', () => {
    const { model, imageTags } = isolated({
      web: {
        build: {
          context: '.',
          tags: ['shop/web:latest'],
          cache_to: ['type=registry,ref=shop/web'],
        },
        image: 'shop/web',
        pull_policy: 'always',
      },
      db: { image: 'postgres:16' },
    });
    expect(imageTags).toEqual({ web: 'cg-abc123-head/web:run' });
    expect(model.services['web']).toMatchObject({
      image: 'cg-abc123-head/web:run',
      build: { context: '.' },
    });
    expect(model.services['web']?.build).toEqual({ context: '.' });
    expect(model.services['web']).not.toHaveProperty('pull_policy');
    expect(model.services['db']).toMatchObject({ image: 'postgres:16' });
  });

  test('a service that runs the image another one builds gets that one', () => {
    const { model, imageTags } = isolated({
      worker: { image: 'shop/app' },
      web: { build: { context: '.' }, image: 'shop/app' },
      other: { image: 'shop/app:2' },
    });
    expect(imageTags).toEqual({ web: 'cg-abc123-head/web:run' });
    expect(model.services['worker']?.image).toBe('cg-abc123-head/web:run');
    expect(model.services['other']?.image).toBe('shop/app:2');
  });

  test.each(['Web', 'my_service', 'a.b', '-x-', '__'])(
    'the tag of %j is one that an engine takes',
    (name) => {
      const { imageTags } = isolated({ [name]: { build: { context: '.' } } });
      expect(imageTags[name]).toMatch(/^cg-abc123-head\/[a-z0-9]+(?:-[a-z0-9]+)*:run$/);
    },
  );

  test('names that differ only in what a tag cannot hold get different tags', () => {
    const names = [
      'my_app',
      'my.app',
      'my-app',
      'My-App',
      'a-very-long-name_1',
      'a-very-long-name.1',
    ];
    const { imageTags } = isolated(
      Object.fromEntries(names.map((name) => [name, { build: { context: '.' } }])),
    );
    expect(new Set(Object.values(imageTags)).size).toBe(names.length);
  });
});

describe('ports', () => {
  const ports = [{ target: 80, published: '8080', host_ip: '0.0.0.0', protocol: 'tcp' }];

  test('none are published where containers can be reached', () => {
    expect(oneService({ ports })?.ports).toEqual([]);
  });

  test('the free ones of an engine elsewhere take the place of fixed ones, with those that are asked', () => {
    const plan = { kind: 'ephemeral', hostIp: '127.0.0.1', extra: { web: [80, 9000] } } as const;
    expect(oneService({ ports }, { ports: plan })?.ports).toEqual([
      { target: 80, host_ip: '127.0.0.1', protocol: 'tcp' },
      { target: 9000, host_ip: '127.0.0.1', protocol: 'tcp' },
    ]);
  });

  test('kept ports are those of the file', () => {
    expect(oneService({ ports }, { ports: { kind: 'keep' } })?.ports).toEqual(ports);
  });
});

describe('what belongs to someone else is refused by name', () => {
  test.each(['volumes', 'secrets', 'configs'] as const)('external %s', (kind) => {
    const message = refusal({ web: {} }, { [kind]: { ours: { name: 'ours', external: true } } });
    expect(message).toMatch(new RegExp(`^The ${kind.slice(0, -1)} "ours" is external`));
  });

  test('those that are not external are fine', () => {
    const { model } = isolated(
      { web: {} },
      { secrets: { key: { file: '/key' } }, configs: { conf: { content: 'x' } } },
    );
    expect(model.secrets).toEqual({ key: { file: '/key' } });
  });

  test.each([
    ['a folder of the host', { type: 'none', o: 'bind', device: '/srv/data' }],
    ['a share on the network', { type: 'nfs', o: 'addr=10.0.0.1,rw', device: ':/exports/data' }],
    ['a Windows share', { type: 'cifs', o: 'username=a', device: '//server/share' }],
  ])('a volume that is %s', (_, driver_opts) => {
    const message = refusal({ web: {} }, { volumes: { data: { driver_opts } } });
    expect(message).toContain('The volume "data"');
    expect(message).toContain(driver_opts.device);
  });

  test('a volume in memory is nobody else', () => {
    const driver_opts = { type: 'tmpfs', device: 'tmpfs', o: 'size=10m' };
    expect(isolated({ web: {} }, { volumes: { data: { driver_opts } } }).model.volumes).toEqual({
      data: { driver_opts },
    });
  });

  test.each([
    ['links to a container', { external_links: ['other_db'] }, 'other_db'],
    ['volumes of a container', { volumes_from: ['container:other_db'] }, 'container:other_db'],
    ['the network of a container', { network_mode: 'container:other' }, 'container:other'],
    ['the processes of a container', { pid: 'container:other' }, 'container:other'],
    ['the memory of a container', { ipc: 'container:other' }, 'container:other'],
  ])('%s outside the stack', (_, service, name) => {
    const message = refusal({ web: service });
    expect(message).toMatch(/^web uses containers outside the stack/);
    expect(message).toContain(name);
  });

  test('what services of the stack share among themselves is fine', () => {
    const service = { volumes_from: ['db'], network_mode: 'service:db' };
    expect(oneService(service)).toMatchObject(service);
  });
});

describe('networks', () => {
  test('an external one is replaced, and fixed addresses in it go', () => {
    const { model, assumptions } = isolated(
      { web: { networks: { edge: { ipv4_address: '10.0.0.5', aliases: ['w'] } } } },
      { networks: { edge: { name: 'company', external: true } } },
    );
    expect(model.networks).toEqual({ edge: {} });
    expect(model.services['web']?.networks).toEqual({ edge: { aliases: ['w'] } });
    expect(assumptions).toEqual([expect.stringContaining('The network "edge" is external')]);
  });

  test('a fixed subnet goes, and fixed addresses in it with it', () => {
    const { model, assumptions } = isolated(
      {
        web: {
          networks: {
            edge: { ipv4_address: '10.9.0.5', ipv6_address: '2001:db8::5', priority: 1 },
            back: { aliases: ['w'] },
          },
        },
      },
      {
        networks: {
          edge: {
            name: 'shop_edge',
            internal: true,
            ipam: { config: [{ subnet: '10.9.0.0/24' }] },
          },
          back: { name: 'shop_back', ipam: {} },
        },
      },
    );
    expect(model.networks).toEqual({ edge: { internal: true }, back: { ipam: {} } });
    expect(model.services['web']?.networks).toEqual({
      edge: { priority: 1 },
      back: { aliases: ['w'] },
    });
    expect(assumptions).toHaveLength(1);
  });

  test('who knows a service by a fixed address that goes is named, and no one else', () => {
    const network = { networks: { edge: null } };
    const { assumptions } = isolated(
      {
        db: { networks: { edge: { ipv4_address: '10.9.0.5' } } },
        cache: { networks: { edge: { ipv6_address: '2001:db8::5' } } },
        byUrl: { environment: { URL: 'http://user@10.9.0.5:5432/x' }, ...network },
        byHosts: { extra_hosts: ['db=10.9.0.5'], ...network },
        bySix: { command: ['ping', '2001:db8::5'], ...network },
        other: { environment: { A: '10.9.0.50', B: '110.9.0.5', C: '2001:db8::55' }, ...network },
      },
      { networks: { edge: { ipam: { config: [{ subnet: '10.9.0.0/24' }] } } } },
    );
    expect(assumptions.slice(1)).toEqual([
      'byUrl names 10.9.0.5, the fixed address of db, which the run does not have: name the service instead.',
      'byHosts names 10.9.0.5, the fixed address of db, which the run does not have: name the service instead.',
      'bySix names 2001:db8::5, the fixed address of cache, which the run does not have: name the service instead.',
    ]);
  });

  test("the host's own network is said to be shared", () => {
    const { assumptions } = isolated({ web: { network_mode: 'host' } });
    expect(assumptions).toEqual([expect.stringContaining("web uses the host's network")]);
  });
});

describe('mounts', () => {
  const bind = (rest: object) => ({ type: 'bind', source: '/src/data', target: '/data', ...rest });

  test('a writable bind mount becomes a copy', () => {
    const { model, copies, assumptions } = isolated({
      web: { volumes: [bind({})] },
      db: { volumes: [bind({ source: '/src/db' })] },
    });
    expect(copies).toEqual([
      { from: '/src/data', to: '/run/copies/0' },
      { from: '/src/db', to: '/run/copies/1' },
    ]);
    expect(model.services['db']?.volumes).toEqual([bind({ source: '/run/copies/1' })]);
    expect(assumptions).toHaveLength(2);
  });

  test('a read-only one is used as it is, and so are volumes and memory', () => {
    const mounts = [
      bind({ read_only: true }),
      { type: 'volume', source: 'data', target: '/v' },
      { type: 'tmpfs', target: '/tmp' },
    ];
    const { model, copies } = isolated({ web: { volumes: mounts } });
    expect(model.services['web']?.volumes).toEqual(mounts);
    expect(copies).toEqual([]);
  });

  test('one folder that two services share stays one folder', () => {
    const { model, copies } = isolated({
      writer: { volumes: [bind({})] },
      reader: { volumes: [bind({})] },
    });
    expect(copies).toEqual([{ from: '/src/data', to: '/run/copies/0' }]);
    expect(model.services['writer']?.volumes).toEqual(model.services['reader']?.volumes);
  });

  test('a socket is passed through, and the report says so', () => {
    const { model, copies, assumptions } = isolated(
      { web: { volumes: [bind({ source: '/run/app.sock' })] } },
      {},
      { isSpecialFile: (path) => path.endsWith('.sock') },
    );
    expect(model.services['web']?.volumes).toEqual([bind({ source: '/run/app.sock' })]);
    expect(copies).toEqual([]);
    expect(assumptions).toEqual([expect.stringContaining('web mounts /run/app.sock')]);
  });
});

test('a service of a profile that was turned on starts without its profile', () => {
  expect(oneService({ profiles: ['debug'], image: 'x' })).not.toHaveProperty('profiles');
});
