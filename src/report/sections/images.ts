/** What is shipped: size and layers of each image, the largest of our own layers named. */
import type { Image } from '../../records/generated/run.ts';
import { formatBytes } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { NOTHING } from '../figures.ts';
import { left, paragraphs, right, table } from '../table.ts';

export function images({ run }: ReportDocuments): Section | null {
  const heads = (run?.images ?? []).filter(({ variant }) => variant === 'head');
  if (heads.length === 0) return null;
  const columns = [
    left('Service'),
    left('Image'),
    right('Size'),
    right('Layers'),
    left('On top of its base'),
    left('Largest layer'),
  ];
  return {
    title: 'Images',
    body: paragraphs(table(columns, heads.map(row)), shared(heads)),
  };
}

function row(image: Image): string[] {
  const { service, reference, sizeBytes, layers } = image;
  const [largest] = layers
    .filter(({ bytes }) => bytes !== null && bytes > 0)
    .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
  return [
    code(service),
    code(reference),
    formatBytes(sizeBytes),
    String(layers.length),
    overBase(image),
    largest ? `${formatBytes(largest.bytes ?? 0)} ${code(largest.createdBy, 80)}`.trim() : NOTHING,
  ];
}

function overBase({ sizeBytes, layers, base }: Image): string {
  if (!base) return NOTHING;
  const own = layers.length - base.layers;
  return `${formatBytes(sizeBytes - base.sizeBytes)} in ${own} layer${own === 1 ? '' : 's'} on ${code(base.reference)}`;
}

/** Images that share layers take less room than their sizes add up to. */
function shared(all: readonly Image[]): string {
  const layers = new Map(
    all.flatMap(({ layers: own }) => own.map(({ digest, bytes }) => [digest, bytes ?? 0] as const)),
  );
  const together = [...layers.values()].reduce((sum, bytes) => sum + bytes, 0);
  const apart = all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (together === 0 || together >= apart) return '';
  return `Uncompressed. Together they take ${formatBytes(together)} and not ${formatBytes(apart)}, for they share layers.`;
}
