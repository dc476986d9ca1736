/**
 * A report may have hundreds of megabytes, most of which we do not read. Entries of the long lists of a result are parsed
 * one by one as they come from the disk, and of each only what is wanted stays; the rest is parsed at the end.
 */
import type { FileHandle } from 'node:fs/promises';

/** List of a result → what stays of an entry of it. */
export type LongLists = Readonly<Record<string, Keep>>;
type Keep = (entry: Readonly<Record<string, unknown>>) => unknown;

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
/** The report, its list of results, one of these; then one of its lists. */
const RESULT_DEPTH = 3;
const LIST_DEPTH = RESULT_DEPTH + 1;
/** Longer than any key. */
const KEY_BYTES = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

class ReportReader {
  private readonly lists: LongLists;
  private readonly entries: unknown[] = [];
  /** The report with the number of each entry in its place; a character is a byte, for a chunk may end within one. */
  private rest = '';
  /** The same of the entry that is being read. */
  private begun = '';
  /** Within a long list: what stays of its entries. */
  private keep: Keep | undefined;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;

  constructor(lists: LongLists) {
    this.lists = lists;
  }

  push(chunk: Buffer): void {
    let from = 0;
    let at = this.isInString ? this.skipString(chunk, 0) : 0;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === QUOTE) {
        this.isInString = true;
        at = this.skipString(chunk, at + 1) - 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (this.isBetweenEntries() || this.depth === RESULT_DEPTH) {
          this.rest += chunk.toString('latin1', from, at);
          from = at;
          if (byte === OPEN_LIST && this.depth === RESULT_DEPTH) this.keep = this.keepOfList();
        }
        this.depth += 1;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        this.depth -= 1;
        if (this.isBetweenEntries()) {
          this.endEntry(chunk, from, at + 1);
          from = at + 1;
        } else if (this.depth === RESULT_DEPTH) {
          this.rest += chunk.toString('latin1', from, at);
          from = at;
          this.keep = undefined;
        }
      }
    }
    const left = chunk.toString('latin1', from);
    if (this.isInEntry()) this.begun += left;
    else this.rest += left;
  }

  /** @throws SyntaxError */
  end(): unknown {
    const report: unknown = JSON.parse(textOf(this.rest + this.begun));
    let number = 0;
    for (const result of listIn(report, 'Results')) {
      for (const [name, list] of Object.entries(fieldsIn(result))) {
        if (!Object.hasOwn(this.lists, name) || !Array.isArray(list)) continue;
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

  private isBetweenEntries(): boolean {
    return this.depth === LIST_DEPTH && this.keep !== undefined;
  }

  private isInEntry(): boolean {
    return this.depth > LIST_DEPTH && this.keep !== undefined;
  }

  /** Where the string ends, or the chunk. */
  private skipString(chunk: Buffer, start: number): number {
    for (let at = start; at < chunk.length; at += 1) {
      if (this.isEscaped) this.isEscaped = false;
      else if (chunk[at] === BACKSLASH) this.isEscaped = true;
      else if (chunk[at] === QUOTE) {
        this.isInString = false;
        return at + 1;
      }
    }
    return chunk.length;
  }

  /** Of the list whose key was read last. */
  private keepOfList(): Keep | undefined {
    const key = /"(\w+)"\s*:\s*$/.exec(this.rest.slice(-KEY_BYTES))?.[1] ?? '';
    return Object.hasOwn(this.lists, key) ? this.lists[key] : undefined;
  }

  private endEntry(chunk: Buffer, from: number, to: number): void {
    const text =
      this.begun === ''
        ? chunk.toString('utf8', from, to)
        : textOf(this.begun + chunk.toString('latin1', from, to));
    this.begun = '';
    this.rest += String(this.entries.length);
    const entry: unknown = JSON.parse(text);
    // What is no object stays as it is, and is refused by who reads the list.
    const fields = fieldsIn(entry);
    this.entries.push(this.keep && fields === entry ? this.keep(fields) : entry);
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
