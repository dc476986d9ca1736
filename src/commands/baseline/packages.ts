/** What a scan of the run listed in the images of its head: package URLs, by service. */
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDocument } from '../../records/documents.ts';
import type { Packages } from '../../records/generated/baseline.ts';
import type { Sbom } from '../../records/generated/findings.ts';
import { plainText } from '../../records/text.ts';

/** As the scan names them: a document from elsewhere cannot lead anywhere else. */
const FILE = /^sbom\/[\w.-]+\.cdx\.json$/;
const MAX_SBOM_BYTES = 64 * 1024 * 1024;
const MAX_PURL = 500;

/** Null where no scan of this run listed any. */
export async function packagesOf(directory: string, runId: string): Promise<Packages | null> {
  const findings = await findDocument(directory, 'findings');
  if (findings?.runId !== runId) return null;
  const images: Packages['images'] = [];
  for (const { services, file } of findings.sboms.filter(({ variant }) => variant === 'head')) {
    const purls = await purlsOf(directory, file);
    if (!purls) continue;
    images.push(...services.map((service) => ({ service: plainText(service, 200), purls })));
  }
  return images.length === 0 ? null : { runId, images };
}

async function purlsOf(directory: string, file: Sbom['file']): Promise<string[] | undefined> {
  if (!FILE.test(file)) return undefined;
  const path = join(directory, file);
  const entry = await lstat(path).catch(() => undefined);
  if (!entry?.isFile() || entry.size > MAX_SBOM_BYTES) return undefined;
  const purls = componentsIn(JSON.parse(await readFile(path, 'utf8'))).flatMap((component) =>
    isObject(component) && typeof component['purl'] === 'string' ? component['purl'] : [],
  );
  return [...new Set(purls.filter((purl) => purl.length <= MAX_PURL))].sort();
}

function componentsIn(sbom: unknown): unknown[] {
  return isObject(sbom) && Array.isArray(sbom['components']) ? sbom['components'] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
