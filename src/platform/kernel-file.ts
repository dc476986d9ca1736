/** Small files that the kernel makes up when they are read: /proc and cgroups. */
import { closeSync, openSync, readSync } from 'node:fs';

/** The kernel gives out a page at a time, of whole lines that are shorter than this. */
const PAGE_BYTES = 4_096;
const LONGEST_LINE_BYTES = 512;

const page = Buffer.alloc(PAGE_BYTES);

/**
 * The whole text, or undefined where the file is not there or its process is gone. Read at once: by the thread pool it costs ten
 * times the CPU, and on a busy machine its threads wait their turn. Read to the last page and not on to the empty read after it,
 * for which the kernel would do its work again.
 */
export function readKernelFile(path: string): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    let text = '';
    for (;;) {
      const bytes = readSync(file, page, 0, PAGE_BYTES, null);
      text += page.toString('latin1', 0, bytes);
      if (bytes < PAGE_BYTES - LONGEST_LINE_BYTES) return text;
    }
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
