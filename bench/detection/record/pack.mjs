/** Compresses recorded sessions for the repository. `node bench/detection/record/pack.mjs`; the plain files stay, ignored by git. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const FOLDER = join(import.meta.dirname, '../corpus');

for (const name of (await readdir(FOLDER)).filter((each) => each.endsWith('.jsonl'))) {
  const text = await readFile(join(FOLDER, name));
  const packed = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  await writeFile(join(FOLDER, `${name}.br`), packed);
  console.log(`${name}: ${text.length} bytes, ${packed.length} packed`);
}
