/**
 * Writes what is derived from a declaration: the documents' TypeScript types and validators (from schemas/),
 * every action.yml and the reference docs (from src/commands/, src/gate/ and src/scan/).
 * With --check it writes nothing and exits 1 when a file differs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { configurationReference, hardeningReference, policyReference } from './reference.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const generated = join(root, 'src/records/generated');
const stale = [];

function emit(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (check) return void stale.push(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path.slice(root.length + 1)}`);
}

const names = readdirSync(join(root, 'schemas'))
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.replace('.schema.json', ''))
  .sort();

const writtenByPeople = new Set(['accepted', 'config']);

for (const name of names) {
  const text = readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8');
  const types = await compile(JSON.parse(text), name, {
    bannerComment: `/** Generated from schemas/${name}.schema.json by script/generate.mjs. */`,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
  });
  emit(join(generated, `${name}.ts`), types);

  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    // Mistakes in what people write are told with their value and with what is allowed in its place.
    verbose: writtenByPeople.has(name),
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(JSON.parse(text)));
  emit(join(generated, `${name}.validate.js`), importRuntime(code));
  emit(
    join(generated, `${name}.validate.d.ts`),
    "import type { ErrorObject } from 'ajv';\n\nexport const validate: {\n  (data: unknown): boolean;\n  errors?: ErrorObject[] | null;\n};\n",
  );
}

const { loadAllCommands } = await import('../src/commands/registry.ts');
const { actionYml } = await import('../src/commands/action-yml.ts');
const { commandReference } = await import('../src/commands/reference.ts');

const commands = await loadAllCommands();
for (const command of commands) {
  if (command.name === 'check') emit(join(root, 'action.yml'), actionYml(command, 0));
  else emit(join(root, 'actions', command.name, 'action.yml'), actionYml(command, 2));
}
const { rules } = await import('../src/gate/rules/all.ts');
const { allRules } = await import('../src/scan/hardening/index.ts');
const reference = {
  commands: commandReference(commands),
  configuration: configurationReference(
    JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')),
  ),
  policy: policyReference(rules),
  rules: hardeningReference(allRules),
};
for (const [name, text] of Object.entries(reference)) {
  emit(join(root, `docs/reference/${name}.md`), await formatted(text));
}

if (stale.length > 0) {
  console.error(`not up to date (run: npm run generate):\n${stale.join('\n')}`);
  process.exitCode = 1;
}

/** Generated Markdown is held to the same format as what is written by hand. */
async function formatted(markdown) {
  return format(markdown, {
    ...(await resolveConfig(join(root, 'README.md'))),
    parser: 'markdown',
  });
}

/** ajv leaves CommonJS requires of its runtime in ES module output; they become imports. */
function importRuntime(code) {
  const imports = [];
  const body = code.replace(
    /const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;/g,
    (_, name, path) => {
      imports.push(
        `import ${name}Module from '${path}.js';\nconst ${name} = ${name}Module.default ?? ${name}Module;`,
      );
      return '';
    },
  );
  return `${imports.join('\n')}\n${body}\n`.replace(/export default \w+;\n?/, '').trimStart();
}
