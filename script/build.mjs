/** TypeScript to build/, then ncc to dist/. Two builds of the same sources are byte-identical. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** What dependencies carry along for other platforms and other programs. */
const unneeded = /\.(exe|proto|node|d\.ts|map)$|\.sh$|(^|\/)(build|protos?)\//;
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'index.js'), `#!/usr/bin/env node\n${code}`, { mode: 0o755 });
for (const [name, { source }] of Object.entries(assets)) {
  if (unneeded.test(name)) continue;
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), source);
}
console.log(
  readdirSync(dist)
    .map((file) => `${file} ${readFileSync(join(dist, file)).length}`)
    .join('\n'),
);
