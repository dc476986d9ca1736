/** Random numbers that are the same in every run: what is computed from one document twice is the same twice. */

// Looked up once: in a test's own realm every use of a global is slow.
const { imul } = Math;

/** Uniform on [0, 1). */
export type Random = () => number;

/** mulberry32, by Tommy Ettinger. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
