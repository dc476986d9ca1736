const CHECKS = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: (value) => Array.isArray(value),
  string: (value) => typeof value === 'string',
  // JSON.parse turns 1e999 into Infinity, which cannot be written back as JSON.
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
};

/**
 * Checks a value against the part of JSON Schema that this stack uses, and returns the first problem
 * as a sentence, or undefined. For schemas from our own code only: `pattern` runs as written.
 */
export function findProblem(schema, value, path = 'the value') {
  if (schema.type && !CHECKS[schema.type](value)) {
    return `${path} must be ${withArticle(schema.type)}, not ${describe(value)}`;
  }
  if (schema.enum && !schema.enum.includes(value)) {
    return `${path} must be one of ${schema.enum.join(', ')}`;
  }
  if (schema.type === 'string') return findStringProblem(schema, value, path);
  if (schema.type === 'array') return findArrayProblem(schema, value, path);
  if (schema.type === 'object') return findObjectProblem(schema, value, path);
  return undefined;
}

function findStringProblem({ minLength = 0, maxLength = Infinity, pattern }, value, path) {
  if (value.length < minLength) return `${path} must not be empty`;
  if (value.length > maxLength) return `${path} must have at most ${maxLength} characters`;
  if (pattern && !new RegExp(pattern, 'u').test(value)) return `${path} must match ${pattern}`;
  return undefined;
}

function findArrayProblem({ items, maxItems = Infinity }, value, path) {
  if (value.length > maxItems) return `${path} must have at most ${maxItems} items`;
  if (!items) return undefined;
  return firstProblem(value.entries(), ([index, item]) =>
    findProblem(items, item, `${path}[${index}]`),
  );
}

function findObjectProblem({ properties = {}, required = [], additionalProperties }, value, path) {
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing) return `${path} must have "${missing}"`;
  return firstProblem(Object.keys(value), (key) => {
    if (Object.hasOwn(properties, key)) {
      return findProblem(properties[key], value[key], `${path}.${key}`);
    }
    return additionalProperties === false
      ? `${path} must not have ${JSON.stringify(key)}`
      : undefined;
  });
}

function firstProblem(items, find) {
  for (const item of items) {
    const problem = find(item);
    if (problem) return problem;
  }
  return undefined;
}

function withArticle(type) {
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function describe(value) {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return Number.isFinite(value) || typeof value !== 'number'
    ? withArticle(typeof value)
    : 'infinity';
}
