/** What the images of a service differ in: base image, size, layers with the instruction that made each. */
import { atMost, valueFact } from '../../records/facts.ts';
import type { Fact } from '../../records/generated/comparison.ts';
import type { Image, Layer } from '../../records/generated/run.ts';

const MAX_LAYERS = 20;

export function imageFacts(base: Image, head: Image): Fact[] {
  return [
    ...baseImageFacts(base, head),
    ...valueFact('image', 'image size', {
      unit: 'bytes',
      base: base.sizeBytes,
      head: head.sizeBytes,
    }),
    ...layerFacts(base.layers, head.layers),
  ];
}

export function haveOtherLayers(base: Image, head: Image): boolean {
  return digests(base.layers) !== digests(head.layers);
}

function digests(layers: readonly Layer[]): string {
  return layers.map(({ digest }) => digest).join();
}

/** A tag may have moved on between the two, so the name alone does not say that they are the same. */
function baseImageFacts(base: Image, head: Image): Fact[] {
  if (!base.base || !head.base) return [];
  const isOther =
    digests(base.layers.slice(0, base.base.layers)) !==
    digests(head.layers.slice(0, head.base.layers));
  if (!isOther) return [];
  const isSameName = base.base.reference === head.base.reference;
  return [
    ...valueFact('base-image', 'base image', {
      unit: 'text',
      base: base.base.reference,
      head: isSameName ? `${head.base.reference} (other layers)` : head.base.reference,
    }),
    ...valueFact('base-image', 'base image size', {
      unit: 'bytes',
      base: base.base.sizeBytes,
      head: head.base.sizeBytes,
    }),
  ];
}

/** A layer of the same instruction on both sides is one that changed; the rest came or went. */
function layerFacts(base: readonly Layer[], head: readonly Layer[]): Fact[] {
  const gone = without(base, head);
  const facts: Fact[] = [];
  for (const layer of without(head, base)) {
    const place = gone.findIndex((old) => madeBy(old) === madeBy(layer));
    const [before] = place < 0 ? [] : gone.splice(place, 1);
    facts.push(layerFact(before, layer));
  }
  facts.push(...gone.map((layer) => layerFact(layer, undefined)));
  return atMost(facts, MAX_LAYERS, 'layer');
}

function without(layers: readonly Layer[], others: readonly Layer[]): Layer[] {
  const known = new Set(others.map(({ digest }) => digest));
  return layers.filter(({ digest }) => !known.has(digest));
}

/** Both sides may have the same size: it is the content that differs. */
function layerFact(base: Layer | undefined, head: Layer | undefined): Fact {
  const layer = head ?? base;
  const made = layer ? madeBy(layer) : '';
  return {
    kind: 'value',
    about: 'layer',
    name: made === '' ? 'a layer' : made,
    unit: 'bytes',
    base: base?.bytes ?? null,
    head: head?.bytes ?? null,
  };
}

function madeBy({ createdBy }: Layer): string {
  return createdBy.replace(/\s*# buildkit$/, '');
}
