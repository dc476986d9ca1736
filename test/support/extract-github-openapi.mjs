/**
 * Writes github-openapi.json: of GitHub's published descriptions, only the operations that our stand-in answers.
 * The REST description alone unpacks to 400 MB, too much to install with every clone.
 * Run it after a change of `operations`, or to move to a newer description: node test/support/extract-github-openapi.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const rest = { name: '@octokit/openapi', version: '23.0.2', file: 'generated/api.github.com.json' };
const graphql = { name: '@octokit/graphql-schema', version: '15.26.1', file: 'schema.json' };

const operations = [
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'patch'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}', 'get'],
];
/** Templates for what the stand-in keeps, and the body of every error. */
const alsoKept = [
  '#/components/schemas/basic-error',
  '#/components/examples/issue-comment',
  '#/components/examples/pull-request',
];
/** The one query we send: fields by type, from the root. */
const query = { viewer: { login: true } };

const folder = mkdtempSync(join(tmpdir(), 'github-description-'));
try {
  const described = published(rest);
  const types = new Map(published(graphql).__schema.types.map((type) => [type.name, type]));
  const extract = {
    openapi: described.openapi,
    info: described.info,
    'x-extracted-from': [rest, graphql].map(
      ({ name, version, file }) => `${name}@${version} ${file}`,
    ),
    ...slice(described),
    'x-graphql': { query, answer: answerSchema(types, types.get('Query'), query) },
  };
  const path = join(import.meta.dirname, 'github-openapi.json');
  const style = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, await format(JSON.stringify(extract), style));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function published({ name, version, file }) {
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  const archive = execFileSync('npm', ['pack', '--silent', `${name}@${version}`], options).trim();
  execFileSync('tar', ['-xzf', archive, `package/${file}`], options);
  return JSON.parse(readFileSync(join(folder, 'package', file), 'utf8'));
}

/** The operations and, transitively, every component that they refer to. */
function slice(described) {
  const kept = { paths: {}, components: {} };
  for (const [path, method] of operations) {
    const { operationId, parameters, requestBody, responses } = described.paths[path][method];
    (kept.paths[path] ??= {})[method] = { operationId, parameters, requestBody, responses };
    keepReferences(kept.paths[path][method]);
  }
  for (const reference of alsoKept) keep(reference);
  return kept;

  function keepReferences(node) {
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.$ref === 'string') keep(node.$ref);
    for (const child of Object.values(node)) keepReferences(child);
  }

  function keep(reference) {
    const [, , section, name] = reference.split('/');
    if (kept.components[section]?.[name] !== undefined) return;
    (kept.components[section] ??= {})[name] = described.components[section][name];
    keepReferences(kept.components[section][name]);
  }
}

/** A JSON Schema for the answer to a selection, from the introspected types. */
function answerSchema(types, type, selection) {
  const names = Object.keys(selection);
  const properties = names.map((name) => {
    const field = type.fields.find((candidate) => candidate.name === name);
    return [name, fieldSchema(types, field.type, selection[name])];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: names,
    additionalProperties: false,
  };
}

function fieldSchema(types, type, selection) {
  if (type.kind !== 'NON_NULL') {
    throw new Error(`${type.name} may be null: teach this script about it before it is selected.`);
  }
  const named = types.get(type.ofType.name);
  if (named.kind === 'OBJECT') return answerSchema(types, named, selection);
  if (named.name === 'String') return { type: 'string' };
  throw new Error(`${named.name} is a kind of type that this script does not know yet.`);
}
