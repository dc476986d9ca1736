/** The index of Java archives: large, and fetched only when an image has some. */
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lastError, replaceFolder, type DatabaseSettings } from './database.ts';
import { QUIET_FLAGS, runTrivy, type Trivy, type TrivyContext } from './run.ts';

export type JavaDatabase = { kind: 'ready'; folder: string } | { kind: 'none'; text: string };

export class JavaDatabaseSource {
  private readonly trivy: Trivy;
  private readonly settings: DatabaseSettings;
  private readonly context: TrivyContext;
  private fetching: Promise<JavaDatabase> | undefined;

  constructor(trivy: Trivy, settings: DatabaseSettings, context: TrivyContext) {
    this.trivy = trivy;
    this.settings = settings;
    this.context = context;
  }

  /** What is in the cache and not out of date, if anything is. */
  async cached(now: Date): Promise<string | undefined> {
    const folder = this.folder();
    const nextUpdate = await readNextUpdate(folder);
    if (nextUpdate === undefined) return undefined;
    return this.settings.offline || now < nextUpdate ? folder : undefined;
  }

  /** Once, however many workers ask. */
  fetch(): Promise<JavaDatabase> {
    this.fetching ??= this.settings.offline
      ? Promise.resolve({
          kind: 'none',
          text: 'there is no Java database in the cache, and offline none is fetched',
        })
      : this.download();
    return this.fetching;
  }

  private async download(): Promise<JavaDatabase> {
    const parent = join(this.settings.cacheDirectory, 'trivy');
    await mkdir(parent, { recursive: true, mode: 0o700 });
    const fresh = await mkdtemp(join(parent, 'fetch-'));
    try {
      const args = [
        'image',
        '--download-java-db-only',
        '--no-progress',
        ...QUIET_FLAGS,
        ...this.settings.javaRepositories.flatMap((each) => ['--java-db-repository', each]),
        '--cache-dir',
        fresh,
      ];
      const ended = await runTrivy(this.trivy, args, fresh, this.context);
      if (ended.kind === 'failed') return { kind: 'none', text: ended.text };
      if ((await readNextUpdate(join(fresh, 'java-db'))) === undefined) {
        const text = `the Java database could not be downloaded (${lastError(ended.value.stderr)})`;
        return { kind: 'none', text };
      }
      await replaceFolder(join(fresh, 'java-db'), this.folder(), fresh);
      return { kind: 'ready', folder: this.folder() };
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }

  private folder(): string {
    return join(this.settings.cacheDirectory, 'trivy', 'java-db');
  }
}

/** Undefined where the database is not whole. */
async function readNextUpdate(folder: string): Promise<Date | undefined> {
  try {
    const text = await readFile(join(folder, 'metadata.json'), 'utf8');
    const { NextUpdate } = JSON.parse(text) as { NextUpdate?: string };
    const { size } = await stat(join(folder, 'trivy-java.db'));
    return size === 0 ? undefined : new Date(NextUpdate ?? 0);
  } catch {
    return undefined;
  }
}
