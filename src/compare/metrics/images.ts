import { COMPARABLE, DEFAULT_TOLERANCE, gather, type MetricFamily } from './family.ts';

const MIB = 1024 * 1024;

/** Uncompressed size of a service's image; the same on every machine. */
export const imageSize: MetricFamily = {
  name: 'image-size',
  unit: 'bytes',
  tolerance: DEFAULT_TOLERANCE,
  floor: MIB,
  fromAnotherMachine: COMPARABLE,
  summary: 'median',
  series: (run, variant) =>
    gather(
      run.images
        .filter((image) => image.variant === variant)
        .map(({ service, sizeBytes }) => ({ subject: service, value: sizeBytes })),
    ),
};

/** Number of layers of a service's image. */
export const layers: MetricFamily = {
  name: 'layers',
  unit: 'count',
  tolerance: 0,
  floor: 0,
  fromAnotherMachine: COMPARABLE,
  summary: 'median',
  series: (run, variant) =>
    gather(
      run.images
        .filter((image) => image.variant === variant)
        .map((image) => ({ subject: image.service, value: image.layers.length })),
    ),
};
