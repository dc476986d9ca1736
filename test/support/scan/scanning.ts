/** A scan with everything a test does not care about filled in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FindingsDocument } from '../../../src/records/generated/findings.ts';
import { validate } from '../../../src/records/generated/findings.validate.js';
import { scanStack, type ScanOptions } from '../../../src/scan/scan.ts';
import { someSettings } from '../documents.ts';

type ScanSettings = ScanOptions['settings'];

export interface AskedScan extends Partial<Omit<ScanOptions, 'settings'>> {
  settings?: Partial<ScanSettings>;
  database?: Partial<ScanSettings['database']>;
}

export async function scan({
  settings,
  database,
  ...options
}: AskedScan & { cacheDirectory: string }): Promise<FindingsDocument> {
  const defaults = someSettings().scan;
  const document = await scanStack({
    runId: 'a1b2c3d4',
    createdAt: new Date(),
    tool: { name: 'compose-gate', version: '0.1.0' },
    images: [],
    dockerfiles: [],
    basis: { kind: 'base-variant' },
    settings: {
      ...defaults,
      timeoutMs: 60_000,
      ...settings,
      database: { ...defaults.database, ...database },
    },
    ignores: [],
    snykToken: undefined,
    installScanners: false,
    env: process.env,
    signal: new AbortController().signal,
    log: { info: () => undefined, warn: () => undefined },
    ...options,
  });
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors));
  return document;
}

export interface TemporaryFolder extends AsyncDisposable {
  path: string;
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'compose-gate-test-scan-'));
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true });
    },
  };
}
