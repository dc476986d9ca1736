import { open } from 'node:fs/promises';
import { MALICIOUS_VERSIONS } from './version.ts';

/**
 * The refused version that a Trivy binary was built as, read from the linker flags that Go keeps in it; undefined where
 * it is none of them or does not tell.
 */
export async function carriesMaliciousVersion(program: string): Promise<string | undefined> {
  const file = await open(program);
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    // A mark may lie across two chunks, so each begins with the end of the one before.
    let kept = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, kept, buffer.length - kept);
      const version = versionIn(buffer.subarray(0, kept + bytesRead));
      if (version !== undefined || bytesRead === 0) return version;
      const end = kept + bytesRead;
      kept = Math.min(LONGEST_MARK, end);
      buffer.copyWithin(0, end - kept, end);
    }
  } finally {
    await file.close();
  }
}

function versionIn(bytes: Buffer): string | undefined {
  for (let at = bytes.indexOf(FLAG); at >= 0; at = bytes.indexOf(FLAG, at + 1)) {
    const rest = bytes.subarray(at + FLAG.length, at + LONGEST_MARK).toString('latin1');
    const version = /^v?(\d+\.\d+\.\d+)(?![\d.])/.exec(rest)?.[1];
    if (version !== undefined && MALICIOUS_VERSIONS.includes(version)) return version;
  }
  return undefined;
}

const FLAG = Buffer.from('trivy/pkg/version/app.ver=');
const LONGEST_MARK = 64;
const CHUNK_BYTES = 4 * 1024 * 1024;
