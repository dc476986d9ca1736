/** Tells equal keys apart by their order, so that one more of the same is one new finding and a moved line is none. */
export class Ordinals {
  private readonly counts = new Map<string, number>();

  next(key: string): string {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return `${key}:${count}`;
  }
}
