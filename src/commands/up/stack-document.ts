/** stack.json as `up` begins it, and as it adds a variant. */
import { relative } from 'node:path';
import type { StackDocument, VariantStack } from '../../records/generated/stack.ts';
import type { Engine } from '../../stack/engine.ts';
import { plainText } from '../../records/text.ts';
import { newRunId, projectName } from '../../stack/names.ts';
import type { PreparedVariant } from '../../stack/variant.ts';
import type { Context } from '../command.ts';
import type { Plan } from './plan.ts';

export function newStack(
  plan: Plan,
  engine: Engine,
  given: Pick<StackDocument, 'route' | 'pinning' | 'headCommit'> & {
    composeVersion: string;
    version: string;
  },
): StackDocument {
  const { version, location, cgroupVersion, storageDriver } = engine.info;
  return {
    schemaVersion: 1,
    document: 'stack',
    runId: newRunId(),
    createdAt: new Date().toISOString(),
    tool: { name: 'compose-gate', version: given.version },
    environment: plan.environment,
    engine: {
      version,
      composeVersion: given.composeVersion,
      location,
      cgroupVersion,
      storageDriver,
    },
    config:
      plan.config.kind === 'file'
        ? { kind: 'file', path: plan.config.path }
        : { kind: 'discovered' },
    route: given.route,
    pinning: given.pinning,
    settings: plan.settings,
    headCommit: given.headCommit,
    base: { kind: 'none', why: 'it was not looked for yet' },
    identical: [],
    removed: [],
    changes: null,
    assumptions: [],
    endpoints: plan.declared,
    scenarios: [],
    variants: [],
  };
}

/** Not started until it is. */
export function newVariant(prepared: PreparedVariant, plan: Plan, context: Context): VariantStack {
  return {
    variant: prepared.variant,
    project: prepared.project.name,
    directory: relative(context.directory, plan.source.directory) || '.',
    composeFiles: plan.source.files,
    profiles: plan.source.profiles,
    envFiles: plan.source.envFiles,
    imageTags: Object.values(prepared.imageTags),
    pull: { durationMs: 0, images: [] },
    build: { durationMs: 0, services: [], steps: 0, cachedSteps: 0 },
    outcome: { kind: 'start-failed' },
    problems: [],
    services: [],
  };
}

/** A base that Compose does not accept was never there to be started. */
export function brokenVariant(runId: string, text: string): VariantStack {
  return {
    variant: 'base',
    project: projectName(runId, 'base'),
    directory: '.',
    composeFiles: [],
    profiles: [],
    envFiles: [],
    imageTags: [],
    pull: { durationMs: 0, images: [] },
    build: { durationMs: 0, services: [], steps: 0, cachedSteps: 0 },
    outcome: { kind: 'start-failed' },
    problems: [
      {
        service: 'the stack',
        kind: 'create-failed',
        text: plainText(text),
        exitCode: null,
        logTail: [],
      },
    ],
    services: [],
  };
}
