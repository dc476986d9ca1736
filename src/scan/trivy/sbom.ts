/** A CycloneDX list of what is in an image, made from the report that is there: no second scan. */
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../platform/errors.ts';
import { failureOf } from './failure.ts';
import { runTrivy, type Ran, type Trivy, type TrivyContext } from './run.ts';

/** `report` lies in a private folder that goes away; `name` is what the list says it is of. */
export async function convertToSbom(
  trivy: Trivy,
  report: string,
  name: string,
  context: TrivyContext,
): Promise<Ran<string>> {
  const folder = dirname(report);
  const named = join(folder, 'named-report.json');
  const output = join(folder, 'sbom.cdx.json');
  await copyUnderName(report, named, name);
  const args = ['convert', '--format', 'cyclonedx', '--output', output, named];
  const ended = await runTrivy(trivy, args, folder, context);
  if (ended.kind === 'failed') return ended;
  try {
    const text = await readFile(output, 'utf8');
    JSON.parse(text);
    return { kind: 'done', value: text };
  } catch (error) {
    return ended.value.exitCode === 0
      ? { kind: 'failed', cause: 'bad-report', text: messageOf(error) }
      : failureOf(ended.value);
  }
}

/** Trivy names the image near the start; what follows may be hundreds of megabytes and is copied as it is. */
async function copyUnderName(report: string, named: string, name: string): Promise<void> {
  let isNamed = false;
  await pipeline(
    createReadStream(report),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        yield isNamed ? chunk : withName(chunk, name);
        isNamed = true;
      }
    },
    createWriteStream(named, { mode: 0o600 }),
  );
}

function withName(chunk: Buffer, name: string): Buffer {
  const text = chunk.toString('latin1');
  const key = Buffer.from(`"ArtifactName": ${JSON.stringify(name)}`).toString('latin1');
  return Buffer.from(
    text.replace(/"ArtifactName":\s*"(?:[^"\\]|\\.)*"/, () => key),
    'latin1',
  );
}
