/** An image registry on loopback that serves one folder of files as an OCI artifact, as Trivy's databases are published. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execa } from 'execa';

export interface OciRegistry extends AsyncDisposable {
  /** For --db-repository: host, port, name and tag. */
  repository: string;
  requests: readonly string[];
}

export interface OciRegistryOptions {
  mediaType: string;
  /** Files of this folder are in the artifact; without one every request is refused. */
  folder?: string;
  /** What a registry answers that serves nothing. */
  refuseWith?: number;
}

export const DATABASE_LAYER = 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip';
export const JAVA_DATABASE_LAYER = 'application/vnd.aquasec.trivy.javadb.layer.v1.tar+gzip';

export async function startOciRegistry(options: OciRegistryOptions): Promise<OciRegistry> {
  const requests: string[] = [];
  const blobs = new Map<string, Buffer>();
  const keep = (content: Buffer, mediaType: string) => {
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    blobs.set(digest, content);
    return { mediaType, digest, size: content.length };
  };
  const layer = options.folder === undefined ? Buffer.alloc(0) : await archiveOf(options.folder);
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: keep(Buffer.from('{}'), 'application/vnd.aquasec.trivy.config.v1+json'),
      layers: [
        {
          ...keep(layer, options.mediaType),
          annotations: { 'org.opencontainers.image.title': 'db.tar.gz' },
        },
      ],
    }),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    if (options.refuseWith !== undefined) {
      response.writeHead(options.refuseWith).end();
      return;
    }
    const blob = blobs.get(path.split('/').at(-1) ?? '');
    const isManifest = path.includes('/manifests/');
    const content = isManifest ? manifest : blob;
    if (path === '/v2/') response.writeHead(200).end('{}');
    else if (content === undefined) response.writeHead(404).end();
    else {
      response.writeHead(200, {
        'content-type': isManifest
          ? 'application/vnd.oci.image.manifest.v1+json'
          : 'application/octet-stream',
        'content-length': content.length,
        'docker-content-digest': `sha256:${createHash('sha256').update(content).digest('hex')}`,
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    repository: `127.0.0.1:${port}/trivy-db:2`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function archiveOf(folder: string): Promise<Buffer> {
  const { stdout } = await execa('tar', ['-C', folder, '-czf', '-', '.'], { encoding: 'buffer' });
  return Buffer.from(stdout);
}
