/** Real reports of the scanners, which lie outside the repository: COMPOSE_GATE_SAMPLES names their folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';

const folder = process.env['COMPOSE_GATE_SAMPLES'];

/** Runs the tests where the samples of this scanner are; elsewhere says how to get them run. */
export function describeSamples(
  scanner: 'trivy' | 'snyk',
  tests: (samples: Samples) => void,
): void {
  const own = folder === undefined ? undefined : join(folder, scanner);
  if (own !== undefined && existsSync(own)) {
    describe(`real reports of ${scanner}`, () => tests(new Samples(own)));
  } else {
    process.stderr.write(
      `Reports of ${scanner} are not tested: set COMPOSE_GATE_SAMPLES to a folder of real scanner reports.
`,
    );
    test.skip(`set COMPOSE_GATE_SAMPLES to a folder of real scanner reports (${scanner})`, () =>
      undefined);
  }
}

export class Samples {
  readonly folder: string;

  constructor(own: string) {
    this.folder = own;
  }

  names(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .sort();
  }

  text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  json(name: string): unknown {
    return JSON.parse(this.text(name));
  }
}
