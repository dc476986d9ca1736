/** What a scan of the run listed in the images of its head, by service. */
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDocument } from '../../records/documents.ts';
import type { Packages } from '../../records/generated/baseline.ts';
import type { Sbom, Scanner } from '../../records/generated/findings.ts';
import { packageListOf, type PackageList } from '../../records/package-list.ts';
import { plainText } from '../../records/text.ts';

/** As the scan names them: a document from elsewhere cannot lead anywhere else. */
const FILE = /^sbom\/[\w.-]+\.cdx\.json$/;
const MAX_SBOM_BYTES = 64 * 1024 * 1024;

/** Null where no scan of this run listed any. */
export async function packagesOf(directory: string, runId: string): Promise<Packages | null> {
  const findings = await findDocument(directory, 'findings');
  if (findings?.runId !== runId) return null;
  const trivy = findings.scanners.find(({ name }) => name === 'trivy');
  if (!trivy || trivy.version === null) return null;
  const images: Packages['images'] = [];
  const ofHead = findings.sboms.filter(({ variant }) => variant === 'head');
  for (const { services, file } of ofHead.filter((sbom) => wasScanned(sbom, trivy))) {
    const list = await listIn(directory, file);
    if (!list) continue;
    images.push(...services.map((service) => ({ service: plainText(service, 200), ...list })));
  }
  return images.length === 0 ? null : { runId, trivyVersion: plainText(trivy.version, 40), images };
}

/** Where vulnerabilities were not, packages were not looked for either, and the list is empty. */
function wasScanned({ image, services }: Sbom, { targets }: Scanner): boolean {
  return targets.some(
    (target) =>
      target.variant === 'head' &&
      target.name === image &&
      target.services.join() === services.join() &&
      target.outcome.kind === 'scanned',
  );
}

async function listIn(directory: string, file: Sbom['file']): Promise<PackageList | undefined> {
  if (!FILE.test(file)) return undefined;
  const path = join(directory, file);
  const entry = await lstat(path).catch(() => undefined);
  if (!entry?.isFile() || entry.size > MAX_SBOM_BYTES) return undefined;
  const document = parsed(await readFile(path, 'utf8'));
  return document === undefined ? undefined : packageListOf(document);
}

/** A list that was cut off is as good as none: it only serves a later comparison. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
