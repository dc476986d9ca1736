/** TypeScript to build/, then ncc to dist/. Two builds of the same sources are byte-identical. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ncc from '@vercel/ncc';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const dist = process.argv[2] ?? join(root, 'dist');

rmSync(build, { recursive: true, force: true });
const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  cwd: root,
  stdio: 'inherit',
});
cpSync(join(root, 'src/records/generated'), join(build, 'records/generated'), {
  recursive: true,
  filter: (source) => !source.endsWith('.ts'),
});

const { code, assets } = await ncc(join(build, 'main.js'), {
  quiet: true,
  cache: false,
  license: 'licenses.txt',
});

/**
 * Chunks of our own and the licences. What else dependencies carry along (programs for Windows, gRPC trees, autocannon's
 * worker and help) belongs to features we do not use; the integration tests run from this bundle and prove it.
 */
const wanted = /^(\d+\.index\.js|licenses\.txt)$/;
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'index.js'), code, { mode: 0o755 });
let bytes = code.length;
for (const [name, { source }] of Object.entries(assets)) {
  if (!wanted.test(name)) continue;
  writeFileSync(join(dist, name), source);
  bytes += source.length;
}
console.log(`dist: ${readdirSync(dist).length} files, ${Math.round(bytes / 1024)} KiB`);
