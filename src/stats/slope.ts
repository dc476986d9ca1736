/** A trend and how sure it is. Pure. */

export interface Slope {
  /** Units of y per unit of x. */
  slope: number;
  /** Standard error of the slope. */
  error: number;
}

/** Batches that the points are averaged into; neighbouring samples repeat each other, batch means hardly do. */
const BATCHES = 8;
const SMALLEST_BATCH = 2;

/**
 * Ordinary least squares over batch means (A. M. Law, Simulation Modeling and Analysis: batch means for correlated samples).
 * Null with fewer points than two per batch.
 */
export function slopeOf(points: readonly { x: number; y: number }[]): Slope | null {
  if (points.length < BATCHES * SMALLEST_BATCH) return null;
  const batches = Array.from({ length: BATCHES }, (_, index) =>
    meanPoint(points.slice(cut(points, index), cut(points, index + 1))),
  );
  const centre = meanPoint(batches);
  const spread = sum(batches.map(({ x }) => (x - centre.x) ** 2));
  if (spread === 0) return null;
  const slope = sum(batches.map(({ x, y }) => (x - centre.x) * (y - centre.y))) / spread;
  const residual = sum(batches.map(({ x, y }) => (y - centre.y - slope * (x - centre.x)) ** 2));
  return { slope, error: Math.sqrt(residual / (BATCHES - 2) / spread) };
}

function cut(points: readonly unknown[], index: number): number {
  return Math.round((points.length * index) / BATCHES);
}

function meanPoint(points: readonly { x: number; y: number }[]): { x: number; y: number } {
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
