/** A CycloneDX list of what is in an image, made from the report that is there: no second scan. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../platform/errors.ts';
import { fieldsOf } from '../reading.ts';
import { failureOf } from './failure.ts';
import { runTrivy, type Ran, type Trivy, type TrivyContext } from './run.ts';

/** `folder` is private and goes away; `name` is what the list says it is of. */
export async function convertToSbom(
  trivy: Trivy,
  report: unknown,
  name: string,
  folder: string,
  context: TrivyContext,
): Promise<Ran<string>> {
  const named = join(folder, 'named-report.json');
  const output = join(folder, 'sbom.cdx.json');
  const withName = { ...fieldsOf(report, 'the report'), ArtifactName: name };
  await writeFile(named, JSON.stringify(withName), { mode: 0o600 });
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
