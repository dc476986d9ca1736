/**
 * A stack as a stranger writes it, who never heard of us, running on this machine: a web server, a cache that names no port
 * and has no health check, a database with a volume, and a migration that runs once and ends.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DEBIAN_IMAGE } from './debian-image.ts';
import { docker, run } from './docker.ts';

export interface Shop {
  directory: string;
  password: string;
  /** Of the stranger's own containers: id, when it was started, what became of it. */
  containers(): Promise<string[]>;
  /** What the stranger's own database answers. */
  sql(query: string): Promise<string>;
  logs(service: string): Promise<string>;
  /** The container's address on its network. */
  address(service: string): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

const composeYaml = (name: string) => `
services:
  web:
    image: ${DEBIAN_IMAGE}
    container_name: ${name}-web
    command: nginx -g 'daemon off;'
    ports:
      - "\${WEB_PORT:-8080}:80"
    volumes:
      - ./html:/var/www/html:ro
    depends_on:
      migrate:
        condition: service_completed_successfully
      cache:
        condition: service_started

  cache:
    image: ${DEBIAN_IMAGE}
    user: redis
    command: redis-server --protected-mode no --dir /var/lib/redis

  db:
    build: ./db
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD}
    volumes:
      - data:/var/lib/postgresql/data
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U postgres"]
      interval: 1s
      timeout: 5s
      retries: 30

  migrate:
    build: ./db
    command: sh /migrate.sh
    environment:
      DATABASE_URL: postgres://postgres:\${DB_PASSWORD}@db/postgres
    depends_on:
      db:
        condition: service_healthy

volumes:
  data:
    name: ${name}-data
`;

/** As the official image does it: the folder is a volume, and made into a database at the first start. */
const dockerfile = `
FROM ${DEBIAN_IMAGE}
COPY --chmod=755 entrypoint.sh migrate.sh /
RUN install -d -o postgres -g postgres /var/lib/postgresql/data
USER postgres
ENV PGDATA=/var/lib/postgresql/data
VOLUME /var/lib/postgresql/data
EXPOSE 5432
ENTRYPOINT ["/entrypoint.sh"]
CMD ["postgres", "-c", "listen_addresses=*"]
`;

const entrypoint = `#!/bin/sh
set -e
if [ "$1" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
  echo "$POSTGRES_PASSWORD" >/tmp/password
  initdb --no-sync --auth=scram-sha-256 --pwfile=/tmp/password --encoding=UTF8 --locale=C
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  rm /tmp/password
fi
exec "$@"
`;

const migration = `set -e
psql "$DATABASE_URL" -v ON_ERROR_STOP=1 <<'SQL'
CREATE TABLE IF NOT EXISTS orders (what text);
SELECT count(*) || ' orders so far' FROM orders;
SQL
`;

const page = '<!doctype html>\n<title>Shop</title>\n<h1>Open</h1>\n';

/** Starts it, and ends once its migration has ended well. */
export async function openShop(): Promise<Shop> {
  const directory = await mkdtemp(join(tmpdir(), 'shop-'));
  const password = randomBytes(12).toString('hex');
  const name = `shop-${randomBytes(4).toString('hex')}`;
  await writeFiles(directory, {
    'compose.yaml': composeYaml(name).trimStart(),
    '.env': `WEB_PORT=${await freePort()}\nDB_PASSWORD=${password}\n`,
    'db/Dockerfile': dockerfile.trimStart(),
    'db/entrypoint.sh': entrypoint,
    'db/migrate.sh': migration,
    'html/index.html': page,
  });
  const compose = async (...args: string[]) =>
    (await run('docker', ['compose', ...args], { cwd: directory })).stdout;
  const close = async () => {
    await compose('down', '--volumes', '--rmi', 'local', '--timeout', '1');
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await compose('up', '--detach', '--build', '--quiet-pull');
  } catch (error) {
    await close();
    throw error;
  }
  const inspect = async (format: string, ids: string[]) =>
    (await docker('inspect', `--format=${format}`, ...ids)).stdout.split('\n').sort();
  const ids = async (...services: string[]) =>
    (await compose('ps', '--all', '--quiet', ...services)).split('\n');
  return {
    directory,
    password,
    containers: async () =>
      inspect('{{.Id}} {{.State.StartedAt}} {{.State.Status}} {{.RestartCount}}', await ids()),
    sql: (query) =>
      compose(
        'exec',
        '-T',
        '-e',
        `PGPASSWORD=${password}`,
        'db',
        'psql',
        '-h',
        'localhost',
        '-Atc',
        query,
      ),
    logs: (service) => compose('logs', '--no-color', service),
    address: async (service) => {
      const [address = ''] = await inspect(
        '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}',
        await ids(service),
      );
      return address;
    },
    [Symbol.asyncDispose]: close,
  };
}

async function writeFiles(directory: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

/** The stranger's own port must not be one that this machine already uses. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
