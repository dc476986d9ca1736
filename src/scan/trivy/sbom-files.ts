/** One CycloneDX file per image, in a folder beside the document. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainText } from '../../records/text.ts';
import type { Notice, Sbom } from '../../records/generated/findings.ts';
import type { DistinctImage } from '../targets.ts';
import type { ImageScan } from './images.ts';

export interface WrittenSboms {
  sboms: Sbom[];
  notices: Notice[];
}

const FOLDER = 'sbom';

/** Those of an earlier run are removed first. */
export async function writeSboms(
  scans: readonly Pick<ImageScan, 'image' | 'result' | 'outcome'>[],
  outputDirectory: string | undefined,
): Promise<WrittenSboms> {
  if (outputDirectory === undefined) return { sboms: [], notices: [] };
  const folder = join(outputDirectory, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sboms: Sbom[] = [];
  const notices: Notice[] = [];
  for (const { image, result, outcome } of scans) {
    if (result.sbom === null) {
      if (outcome.kind === 'scanned') notices.push(missing(image));
      continue;
    }
    const file = `${FOLDER}/${fileName(image)}`;
    await writeFile(join(outputDirectory, file), result.sbom);
    sboms.push(...entries(image, file));
  }
  return { sboms, notices };
}

function entries(image: DistinctImage, file: string): Sbom[] {
  return image.usedBy.map(({ variant, services, reference }) => ({
    variant,
    services: services.map((service) => plainText(service)),
    image: plainText(reference),
    file,
  }));
}

/** Named for the first service of the head that runs it; the content tells two names apart that look alike on disk. */
function fileName({ key, usedBy }: DistinctImage): string {
  const use = usedBy.find(({ variant }) => variant === 'head') ?? usedBy[0];
  const service = (use?.services[0] ?? 'image').replace(/[^\w.-]/g, '_').slice(0, 80);
  return `${use?.variant ?? 'head'}-${service}-${key.slice(0, 8)}.cdx.json`;
}

function missing({ reference }: DistinctImage): Notice {
  return {
    scanner: 'trivy',
    text: `Trivy could not list what is in ${plainText(reference)}, so it has no CycloneDX file.`,
  };
}
