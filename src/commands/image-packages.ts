/** What a scan of this run listed in the images of both variants; nothing where it listed one only, or none. */
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packagesOfSbom } from '../compare/why/sbom.ts';
import type { ImagePackages } from '../compare/why/why.ts';
import { findDocument } from '../records/documents.ts';
import type { Sbom } from '../records/generated/findings.ts';
import type { Packages } from '../records/packages.ts';

/** As the scan names them: a document from elsewhere cannot lead anywhere else. */
const FILE = /^sbom\/[\w.-]+\.cdx\.json$/;
const MAX_BYTES = 64 * 1024 * 1024;

export async function readImagePackages(directory: string, runId: string): Promise<ImagePackages> {
  // It only adds to what is known; whether the findings are missed is for the gate.
  const findings = await findDocument(directory, 'findings').catch(() => undefined);
  if (findings?.runId !== runId) return new Map();
  const base = await byService(directory, findings.sboms, 'base');
  const head = await byService(directory, findings.sboms, 'head');
  return new Map(
    [...base].flatMap(([service, before]) => {
      const after = head.get(service);
      return after ? [[service, { base: before, head: after }] as const] : [];
    }),
  );
}

async function byService(
  directory: string,
  sboms: readonly Sbom[],
  variant: Sbom['variant'],
): Promise<Map<string, Packages>> {
  const found = new Map<string, Packages>();
  for (const { services, file } of sboms.filter((sbom) => sbom.variant === variant)) {
    const packages = await readSbom(directory, file);
    if (packages) for (const service of services) found.set(service, packages);
  }
  return found;
}

async function readSbom(directory: string, file: string): Promise<Packages | undefined> {
  if (!FILE.test(file)) return undefined;
  const path = join(directory, file);
  try {
    const entry = await lstat(path);
    if (!entry.isFile() || entry.size > MAX_BYTES) return undefined;
    return packagesOfSbom(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}
