/** The static hardening rules alone: no engine, nothing started, no document of a run touched. */
import { isAbsolute, relative, resolve } from 'node:path';
import { loadConfig } from '../../config/config-file.ts';
import { settingsOf } from '../../config/settings.ts';
import { UserError } from '../../platform/errors.ts';
import type { FindingsDocument } from '../../records/generated/findings.ts';
import { plainText } from '../../records/text.ts';
import { renderSarif } from '../../report/sarif.ts';
import { hardenStatic, mergeHardening, unknownRules } from '../../scan/hardening/index.ts';
import { scanStack } from '../../scan/scan.ts';
import { findComposeFiles } from '../../stack/compose.ts';
import { newRunId } from '../../stack/names.ts';
import type { Context } from '../command.ts';

export interface StaticInputs {
  config: string | undefined;
  environment: string;
  file: string[];
  'env-file': string[];
  format: 'text' | 'json' | 'sarif';
}

const FAILING = new Set(['critical', 'high']);

/** 1 when a finding is high or critical, 0 otherwise. */
export async function scanStatic(inputs: StaticInputs, context: Context): Promise<number> {
  const findings = await findingsOf(inputs, context);
  context.print(render(findings, inputs, context));
  return findings.findings.some(({ severity }) => FAILING.has(severity)) ? 1 : 0;
}

async function findingsOf(inputs: StaticInputs, context: Context): Promise<FindingsDocument> {
  const { directory, env, version } = context;
  const asked = inputs.config === undefined ? undefined : resolve(directory, inputs.config);
  const { config } = await loadConfig(directory, asked);
  const settings = settingsOf(config, inputs.environment);
  const [unknown] = unknownRules(settings.scan.rules);
  if (unknown !== undefined) throw new UserError(`scan.rules: ${unknown}`);
  const files = findComposeFiles(
    directory,
    inputs.file.length > 0 ? inputs.file : (config.files ?? []),
    env,
  );
  const part = await hardenStatic({
    variant: 'head',
    files: files.map((file) => resolve(directory, file)),
    envFiles: inputs['env-file'].map((file) => resolve(directory, file)),
    env,
    root: rootOf(directory, files),
  });
  const { findings, notes, compliance } = mergeHardening([part], settings.scan.rules);
  const tool = { name: 'compose-gate' as const, version };
  const target = {
    variant: 'head' as const,
    services: [],
    name: files.join(', '),
    outcome: { kind: 'scanned' as const },
    durationMs: 0,
  };
  return scanStack({
    runId: newRunId(),
    createdAt: new Date(),
    tool,
    images: [],
    dockerfiles: [],
    settings: settings.scan,
    hardeningAlone: 'With --static the hardening rules look at Compose files alone.',
    ignores: settings.ignores,
    hardening: {
      scanner: {
        name: 'hardening',
        version,
        databaseUpdatedAt: null,
        targets: [target],
        outcome: { kind: 'scanned' },
      },
      findings,
      notices: notes,
      compliance,
    },
    snykToken: undefined,
    cacheDirectory: directory,
    installScanners: false,
    env,
    signal: context.signal,
    log: context.log,
  });
}

/** Files that were named from elsewhere may include and extend what lies beside them. */
function rootOf(directory: string, files: readonly string[]): string {
  const outside = files.some(
    (file) => isAbsolute(file) || relative(directory, resolve(directory, file)).startsWith('..'),
  );
  return outside ? '/' : directory;
}

function render(document: FindingsDocument, { format }: StaticInputs, context: Context): string {
  if (format === 'json') return JSON.stringify(document, null, 2);
  if (format === 'sarif') return renderSarif(document);
  const width = context.terminal.columns * 4;
  const lines = document.findings.flatMap(({ location, severity, id, title, services, fix }) => {
    const place = location
      ? `${location.file}:${location.line}:${location.column}`
      : services.join(', ');
    const what = plainText(`${place}  ${severity}  ${id}  ${title}`, width);
    return fix === null ? [what] : [what, `    ${plainText(fix, width)}`];
  });
  const notices = document.notices.map(({ text }) => `note: ${plainText(text, width)}`);
  const stale = document.unusedIgnores.map(
    ({ id, why }) =>
      `note: the ignore of ${plainText(id, width)} ${why === 'expired' ? 'has expired' : 'matches nothing'}: remove it`,
  );
  const found = document.findings.length;
  const count = `${found} ${found === 1 ? 'finding' : 'findings'}, ${document.ignored.length} ignored`;
  return [...lines, ...notices, ...stale, count].join('\n');
}
