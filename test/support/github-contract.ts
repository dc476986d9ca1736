/** Checks what a stand-in answers against what GitHub publishes about its API. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { FormatsPlugin } from 'ajv-formats';

export type OperationId =
  'issues/list-comments' | 'issues/create-comment' | 'issues/update-comment' | 'pulls/get';

interface Operation {
  operationId: string;
  responses: Record<string, { $ref: string } | { content?: Record<string, unknown> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: {
    responses: Record<string, { content?: Record<string, unknown> }>;
    examples: Record<string, { value: unknown }>;
  };
  'x-graphql': { answer: object };
}

const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8'),
) as Description;

// Its types and Node disagree on what the default export of this CommonJS package is; require has one meaning only.
const addFormats = createRequire(import.meta.url)('ajv-formats') as FormatsPlugin;
const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
addFormats(ajv);
ajv.addSchema(withTypedNulls(description) as object, 'github');
const compiled = new Map<string, ValidateFunction>();

/** A published example, for a stand-in to build its own objects from. */
export function publishedExample(name: 'issue-comment' | 'pull-request'): Record<string, unknown> {
  const example = description.components.examples[name];
  if (!example) throw new Error(`no example ${name} was extracted`);
  return structuredClone(example.value) as Record<string, unknown>;
}

/** What is wrong with an answer, one text for each difference; empty where it is as published. */
export function differences(operation: OperationId, status: number, body: unknown): string[] {
  const pointer = responsePointer(operation, status);
  if (pointer === undefined) return [`${operation} has no published answer ${status}`];
  return check(`github#${pointer}`, body, `${operation} ${status}`);
}

/** The same for the answer to our GraphQL query. */
export function graphqlDifferences(body: { data: unknown }): string[] {
  return check('github#/x-graphql/answer', body.data, 'graphql');
}

function check(reference: string, body: unknown, name: string): string[] {
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
  compiled.set(reference, validate);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}: ${instancePath} ${message ?? ''}`,
  );
}

/** The schema's place. Errors that are common to all operations (a limit, a 502 in JSON) are published once, as basic-error. */
function responsePointer(operation: OperationId, status: number): string | undefined {
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, { operationId, responses }] of Object.entries(methods)) {
      const response = responses[String(status)];
      if (operationId !== operation || !response) continue;
      const content = 'application~1json/schema';
      return '$ref' in response
        ? `${response.$ref.slice(1)}/content/${content}`
        : `/paths/${path.replaceAll('/', '~1')}/${method}/responses/${status}/content/${content}`;
    }
  }
  return status >= 400 ? '/components/schemas/basic-error' : undefined;
}

/** OpenAPI 3.0 puts `nullable` beside anything; ajv knows it only beside a `type`. */
function withTypedNulls(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withTypedNulls);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, withTypedNulls(child)]),
  );
  if (copy['nullable'] !== true || 'type' in copy) return copy;
  return { anyOf: [{ ...copy, nullable: undefined }, { type: 'null' }] };
}
