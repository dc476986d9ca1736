/** Which image another one was built from, as far as the engine can tell. */
import type { ImageDetails, KnownImage } from './engine-types.ts';
import { isRunTag } from './names.ts';

export interface BaseImage {
  reference: string;
  sizeBytes: number;
  /** How many of the layers are its. */
  layers: number;
}

/** The image here that has the most of this one's first layers; one that a run of ours made is no one's base. */
export function baseImageOf(image: ImageDetails, known: readonly KnownImage[]): BaseImage | null {
  const [base] = known
    .filter(
      ({ tags, layers }) => tags.some((tag) => !isRunTag(tag)) && isBeginning(layers, image.layers),
    )
    .sort((a, b) => b.layers.length - a.layers.length);
  const reference = base?.tags.find((tag) => !isRunTag(tag));
  if (!base || reference === undefined) return null;
  return { reference, sizeBytes: base.sizeBytes, layers: base.layers.length };
}

function isBeginning(layers: readonly string[], whole: readonly string[]): boolean {
  return (
    layers.length > 0 &&
    layers.length < whole.length &&
    layers.every((layer, index) => layer === whole[index])
  );
}
