/**
 * A report may have hundreds of megabytes, most of which we do not read. Entries of the long lists of a result are parsed
 * one by one as they come from the disk, without the fields that nobody reads, and of each only what is wanted stays; the
 * rest is parsed at the end.
 */
import type { FileHandle } from 'node:fs/promises';
import { ByteBuffer, FieldNames } from './report-bytes.ts';

/** Lists of a result, by name. */
export type LongLists = Readonly<Record<string, LongList>>;

export interface LongList {
  /** Fields of an entry that are read; what others hold is not even looked at. */
  fields: readonly string[];
  /** What stays of an entry: `keep` sees any value for a field that is not read. */
  keep: (entry: Readonly<Record<string, unknown>>) => unknown;
}

/** @throws SyntaxError where it is not JSON */
export async function readReportFile(file: FileHandle, lists: LongLists): Promise<unknown> {
  const reader = new ReportReader(lists);
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
    if (bytesRead === 0) return reader.end();
    reader.push(chunk.subarray(0, bytesRead));
  }
}

const CHUNK_BYTES = 1024 * 1024;
/** The report, its list of results, one of these; then one of its lists, and an entry of it. */
const RESULT_DEPTH = 3;
const LIST_DEPTH = RESULT_DEPTH + 1;
const ENTRY_DEPTH = LIST_DEPTH + 1;
/** Longer than any key. */
const KEY_BYTES = 100;

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Stands for the value of a field that is not read. */
const PLACEHOLDER = Buffer.from('0');

/** A list that is being read. */
interface OpenList {
  keep: LongList['keep'];
  fields: FieldNames;
}

class ReportReader {
  private readonly lists: ReadonlyMap<string, OpenList>;
  private readonly entries: unknown[] = [];
  /** The report with the number of each entry in its place; a character is a byte, for a chunk may end within one. */
  private rest = '';
  /** What is read of the entry so far. */
  private readonly entry = new ByteBuffer();
  private list: OpenList | undefined;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  /** Within the value of a field that is not read. */
  private isSkipping = false;
  /** Of the chunk: what lies before is dealt with. */
  private from = 0;
  /** The last text of the entry itself that begins in the chunk: a field's name, if a colon follows; -1 for none. */
  private nameFrom = -1;
  private nameTo = -1;

  constructor(lists: LongLists) {
    this.lists = new Map(
      Object.entries(lists).map(([name, { fields, keep }]) => [
        name,
        { keep, fields: new FieldNames(fields) },
      ]),
    );
  }

  push(chunk: Buffer): void {
    this.from = 0;
    this.nameFrom = -1;
    let at = this.isInString ? this.skipString(chunk, 0) : 0;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      // Reports are indented: much of what lies between texts is space.
      if (byte <= SPACE) continue;
      switch (byte) {
        case QUOTE:
          at = this.readString(chunk, at);
          break;
        case COLON:
          this.beginValue(chunk, at);
          break;
        case COMMA:
          if (this.depth === ENTRY_DEPTH) this.endSkipping(at);
          break;
        case OPEN_OBJECT:
        case OPEN_LIST:
          this.open(chunk, at);
          break;
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          this.close(chunk, at);
          break;
        default:
      }
    }
    if (this.isSkipping) return;
    if (this.isInEntry()) this.entry.add(chunk, this.from, chunk.length);
    else this.takeRest(chunk, chunk.length);
  }

  /** @throws SyntaxError */
  end(): unknown {
    const report: unknown = JSON.parse(textOf(this.rest) + this.entry.text());
    let number = 0;
    for (const result of listIn(report, 'Results')) {
      for (const [name, list] of Object.entries(fieldsIn(result))) {
        if (!this.lists.has(name) || !Array.isArray(list)) continue;
        for (const [index, item] of list.entries()) {
          // A number of the report's own stays one, and is refused by who reads the list.
          if (item !== number || number >= this.entries.length) continue;
          list[index] = this.entries[number];
          number += 1;
        }
      }
    }
    return report;
  }

  private open(chunk: Buffer, at: number): void {
    if (this.depth === RESULT_DEPTH) {
      this.takeRest(chunk, at);
      if (chunk[at] === OPEN_LIST) this.list = this.lists.get(this.lastKey());
    } else if (this.isBetweenEntries()) this.takeRest(chunk, at);
    this.depth += 1;
  }

  private lastKey(): string {
    return /"(\w+)"\s*:\s*$/.exec(this.rest.slice(-KEY_BYTES))?.[1] ?? '';
  }

  private close(chunk: Buffer, at: number): void {
    this.depth -= 1;
    if (this.isBetweenEntries()) {
      this.endSkipping(at);
      this.entry.add(chunk, this.from, at + 1);
      this.from = at + 1;
      this.endEntry();
    } else if (this.depth === RESULT_DEPTH) {
      this.takeRest(chunk, at);
      this.list = undefined;
    }
  }

  /** After the name of a field, or whatever else stands before a colon. */
  private beginValue(chunk: Buffer, at: number): void {
    // A name that began in the chunk before is taken for one that is read.
    if (this.depth !== ENTRY_DEPTH || !this.list || this.nameFrom < 0) return;
    if (this.list.fields.has(chunk, this.nameFrom, this.nameTo)) return;
    this.entry.add(chunk, this.from, at + 1);
    this.entry.add(PLACEHOLDER, 0, 1);
    this.isSkipping = true;
  }

  private endSkipping(at: number): void {
    if (!this.isSkipping) return;
    this.isSkipping = false;
    this.from = at;
  }

  private takeRest(chunk: Buffer, to: number): void {
    this.rest += chunk.toString('latin1', this.from, to);
    this.from = to;
  }

  private isBetweenEntries(): boolean {
    return this.depth === LIST_DEPTH && this.list !== undefined;
  }

  private isInEntry(): boolean {
    return this.depth > LIST_DEPTH && this.list !== undefined;
  }

  /** @returns where it ends */
  private readString(chunk: Buffer, quote: number): number {
    this.isInString = true;
    const end = this.skipString(chunk, quote + 1) - 1;
    if (this.depth === ENTRY_DEPTH) {
      this.nameFrom = quote + 1;
      this.nameTo = end;
    }
    return end;
  }

  /** Behind the end of the string, or of the chunk. */
  private skipString(chunk: Buffer, start: number): number {
    let at = start;
    if (this.isEscaped) {
      this.isEscaped = false;
      at += 1;
    }
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === BACKSLASH) {
        at += 1;
        this.isEscaped = at === chunk.length;
      } else if (byte === QUOTE) {
        this.isInString = false;
        return at + 1;
      }
    }
    return chunk.length;
  }

  private endEntry(): void {
    this.rest += String(this.entries.length);
    const entry: unknown = JSON.parse(this.entry.text());
    this.entry.clear();
    // What is no object stays as it is, and is refused by who reads the list.
    const fields = fieldsIn(entry);
    this.entries.push(this.list && fields === entry ? this.list.keep(fields) : entry);
  }
}

function textOf(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function fieldsIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function listIn(value: unknown, name: string): unknown[] {
  const list = fieldsIn(value)[name];
  return Array.isArray(list) ? list : [];
}
