/** What is shipped: size and layers of each image, the largest of our own layers named. */
import type { Image, Layer } from '../../records/generated/run.ts';
import { counted, formatBytes } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { NOTHING } from '../figures.ts';
import { left, paragraphs, right, table } from '../table.ts';

const MAX_COMMAND = 80;

export function images({ stack, run }: ReportDocuments): Section | null {
  const heads = (run?.images ?? []).filter(({ variant }) => variant === 'head');
  if (heads.length === 0) return null;
  const head = stack.variants.find(({ variant }) => variant === 'head');
  const ownTags = new Set(head?.imageTags ?? []);
  const columns = [
    left('Service'),
    left('Image'),
    right('Size'),
    right('Layers'),
    left('Base'),
    right('Added to it'),
    left('Largest layer added'),
  ];
  return {
    title: 'Images',
    body: paragraphs(
      table(
        columns,
        heads.map((image) => row(image, ownTags.has(image.reference))),
      ),
      shared(heads),
    ),
  };
}

/** The tag of what was built is of this run alone and tells a reader nothing. */
function row(image: Image, built: boolean): string[] {
  const { service, reference, sizeBytes, layers } = image;
  return [
    code(service),
    built ? 'built' : code(reference),
    formatBytes(sizeBytes),
    String(layers.length),
    ...(built ? ours(image) : [NOTHING, NOTHING, NOTHING]),
  ];
}

/** Base, what we add to it, and the largest layer of that; without a known base, of the whole. */
function ours({ sizeBytes, layers, base }: Image): string[] {
  const own = base ? layers.slice(base.layers) : layers;
  const [largest] = own
    .filter(({ bytes }) => bytes !== null && bytes > 0)
    .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
  return [
    base ? code(base.reference) : 'not known',
    base
      ? `${formatBytes(sizeBytes - base.sizeBytes)} in ${counted(own.length, 'layer')}`
      : NOTHING,
    largest ? layerOf(largest) : NOTHING,
  ];
}

function layerOf({ bytes, createdBy }: Layer): string {
  const command = createdBy.replace(/\s*# buildkit$/, '');
  return `${formatBytes(bytes ?? 0)} ${code(command, MAX_COMMAND)}`.trim();
}

/** Images that share layers take less room than their sizes add up to. */
function shared(all: readonly Image[]): string {
  const layers = new Map(
    all.flatMap(({ layers: own }) => own.map(({ digest, bytes }) => [digest, bytes ?? 0] as const)),
  );
  const together = [...layers.values()].reduce((sum, bytes) => sum + bytes, 0);
  const apart = all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (together === 0 || together >= apart) return '';
  return `Uncompressed. Together they take ${formatBytes(together)}, not ${formatBytes(apart)}: they share layers.`;
}
