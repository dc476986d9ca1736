import { findProblem } from '../shared/schema.mjs';
import { builtinTools } from './builtin-tools.mjs';

/**
 * Runs a tool wherever it lives: `{ kind: 'done', result }`, `{ kind: 'unknown-tool' }`,
 * `{ kind: 'invalid-arguments', message }` or `{ kind: 'failed', message }`.
 */
export function createRouter({ remoteTools }) {
  return async function route(tool, args) {
    const builtin = builtinTools.get(tool);
    return builtin ? runBuiltin(builtin, args) : remoteTools.call(tool, args);
  };
}

function runBuiltin({ definition, run }, args) {
  const message = findProblem(definition.inputSchema, args, 'arguments');
  if (message) return { kind: 'invalid-arguments', message };
  try {
    return { kind: 'done', result: run(args) };
  } catch (error) {
    return { kind: 'failed', message: error.message };
  }
}
