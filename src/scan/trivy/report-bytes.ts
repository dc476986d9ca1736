/** Text of a report while it is still bytes: a string for every piece would be most of what there is to do. */

/** Grows, and is used again. */
export class ByteBuffer {
  private bytes = Buffer.allocUnsafe(16 * 1024);
  private length = 0;

  add(source: Buffer, from: number, to: number): void {
    const needed = this.length + to - from;
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafe(needed * 2);
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    source.copy(this.bytes, this.length, from, to);
    this.length = needed;
  }

  text(): string {
    return this.bytes.toString('utf8', 0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

/** A few names that are to be told from others. */
export class FieldNames {
  private readonly byLength = new Map<number, Buffer[]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const bytes = Buffer.from(name);
      this.byLength.set(bytes.length, [...(this.byLength.get(bytes.length) ?? []), bytes]);
    }
  }

  /** Whether these bytes are one of the names, as it is written without escapes. */
  has(source: Buffer, from: number, to: number): boolean {
    const candidates = this.byLength.get(to - from);
    return candidates?.some((name) => isAt(source, from, name)) ?? false;
  }
}

function isAt(source: Buffer, from: number, name: Buffer): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (source[from + index] !== name[index]) return false;
  }
  return true;
}
