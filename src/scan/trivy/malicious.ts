import { createReadStream } from 'node:fs';
import { MALICIOUS_VERSIONS } from './version.ts';

/**
 * The refused version that a Trivy binary was built as, read from the linker flags that Go keeps in it; undefined where
 * it is none of them or does not tell.
 */
export async function carriesMaliciousVersion(program: string): Promise<string | undefined> {
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(program, { highWaterMark: CHUNK_BYTES })) {
    const bytes = Buffer.concat([tail, chunk as Buffer]);
    const version = versionIn(bytes);
    if (version !== undefined) return version;
    // A mark may lie across two chunks.
    tail = bytes.subarray(-LONGEST_MARK);
  }
  return undefined;
}

function versionIn(bytes: Buffer): string | undefined {
  for (let at = bytes.indexOf(FLAG); at >= 0; at = bytes.indexOf(FLAG, at + 1)) {
    const rest = bytes.subarray(at + FLAG.length, at + LONGEST_MARK).toString('latin1');
    const version = /^v?(\d+\.\d+\.\d+)(?![\d.])/.exec(rest)?.[1];
    if (version !== undefined && MALICIOUS_VERSIONS.includes(version)) return version;
  }
  return undefined;
}

const FLAG = 'trivy/pkg/version/app.ver=';
const LONGEST_MARK = 64;
const CHUNK_BYTES = 4 * 1024 * 1024;
