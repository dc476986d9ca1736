/** What the commands that touch the engine begin with: engine, private folder of the run, secrets to mask. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EvidenceError } from '../platform/errors.ts';
import type { StackDocument, VariantStack } from '../records/generated/stack.ts';
import { usedSecrets } from '../measure/templates.ts';
import { connectEngine, type Engine } from '../stack/engine.ts';
import { privateDirectory } from '../stack/names.ts';
import { engineHost, type Route } from '../stack/route.ts';
import { secretValues } from '../stack/secrets.ts';
import type { PreparedVariant } from '../stack/variant.ts';
import type { Context } from './command.ts';

export interface Session {
  stack: StackDocument;
  engine: Engine;
  route: Route;
  variants: PreparedVariant[];
  secrets: Set<string>;
}

export function outputDirectory(inputs: { output: string }, context: Context): string {
  return resolve(context.directory, inputs.output);
}

/** Kept beside the generated model, which may hold secrets: not a document, never uploaded. */
export async function savePrepared(prepared: PreparedVariant, context: Context): Promise<void> {
  const path = preparedPath(prepared.runId, prepared.variant, context);
  await writeFile(path, JSON.stringify(prepared), { mode: 0o600 });
}

function preparedPath(runId: string, variant: string, context: Context): string {
  return join(privateDirectory(runId, context.env), variant, 'prepared.json');
}

async function loadPrepared(
  stack: StackDocument,
  { variant }: VariantStack,
  context: Context,
): Promise<PreparedVariant> {
  const path = preparedPath(stack.runId, variant, context);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new EvidenceError(
      `The stack of run ${stack.runId} is no longer on this machine (${path} is gone). Run \`compose-gate up\` again.`,
    );
  });
  return JSON.parse(text) as PreparedVariant;
}

/** Goes on where `up` ended. */
export async function resumeSession(stack: StackDocument, context: Context): Promise<Session> {
  const engine = await connectEngine(context.env);
  const variants = await Promise.all(
    stack.variants
      // One without Compose files was never prepared.
      .filter(({ composeFiles }) => composeFiles.length > 0)
      .map((variant) => loadPrepared(stack, variant, context)),
  );
  const secrets = new Set(usedSecrets([...stack.endpoints, ...stack.settings.setup], context.env));
  for (const { model } of variants)
    for (const value of secretValues(model, context.env)) secrets.add(value);
  return { stack, engine, route: routeOf(stack, context), variants, secrets };
}

/** The route that stack.json names, with what this process knows of where the engine is. */
export function routeOf(stack: Pick<StackDocument, 'route'>, context: Context): Route {
  return stack.route === 'container-address'
    ? { kind: 'container-address' }
    : { kind: 'published-port', engineHost: engineHost(context.env) };
}
