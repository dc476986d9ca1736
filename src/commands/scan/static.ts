/** The static hardening rules alone: no engine, nothing started, no document of a run touched. */
import { relative, resolve } from 'node:path';
import { loadConfig } from '../../config/config-file.ts';
import { checkIgnoredServices } from '../../config/ignored-services.ts';
import { settingsOf } from '../../config/settings.ts';
import type { FindingsDocument } from '../../records/generated/findings.ts';
import { plainText } from '../../records/text.ts';
import { renderSarif } from '../../report/sarif.ts';
import { whyStale } from '../../report/stale-ignores.ts';
import { hardenStatic, mergeHardening } from '../../scan/hardening/index.ts';
import { checkHardeningNames } from '../rule-names.ts';
import { scanStack } from '../../scan/scan.ts';
import { sourceRoot } from '../../scan/source-root.ts';
import { findComposeFiles } from '../../stack/compose.ts';
import { newRunId } from '../../stack/names.ts';
import type { Context } from '../command.ts';
import { counted } from '../../records/units.ts';

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
  const { root, findings } = await findingsOf(inputs, context);
  context.print(render(findings, root, inputs, context));
  return findings.findings.some(({ severity }) => FAILING.has(severity)) ? 1 : 0;
}

interface StaticFindings {
  /** What places are relative to. */
  root: string;
  findings: FindingsDocument;
}

async function findingsOf(inputs: StaticInputs, context: Context): Promise<StaticFindings> {
  const { directory, env, version } = context;
  const asked = inputs.config === undefined ? undefined : resolve(directory, inputs.config);
  const { config } = await loadConfig(directory, asked);
  const settings = settingsOf(config, inputs.environment);
  checkHardeningNames(settings.scan.rules);
  const files = findComposeFiles(
    directory,
    inputs.file.length > 0 ? inputs.file : (config.files ?? []),
    env,
  );
  const paths = files.map((file) => resolve(directory, file));
  const root = await sourceRoot(directory, paths);
  const part = await hardenStatic({
    variant: 'head',
    files: paths,
    envFiles: inputs['env-file'].map((file) => resolve(directory, file)),
    env,
    root,
  });
  checkIgnoredServices(settings.ignores, [...part.places.keys()]);
  const { findings: found, notes, compliance } = mergeHardening([part], settings.scan.rules);
  const tool = { name: 'compose-gate' as const, version };
  const target = {
    variant: 'head' as const,
    services: [],
    name: files.join(', '),
    outcome: { kind: 'scanned' as const },
    durationMs: 0,
  };
  const findings = await scanStack({
    runId: newRunId(),
    createdAt: new Date(),
    tool,
    images: [],
    dockerfiles: [],
    basis: { kind: 'none', reason: 'with --static nothing is compared' },
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
      findings: found,
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
  return { root, findings };
}

function render(
  document: FindingsDocument,
  root: string,
  { format }: StaticInputs,
  context: Context,
): string {
  if (format === 'json') return JSON.stringify(document, null, 2);
  if (format === 'sarif') return [...renderSarif(document)].join('');
  const width = context.terminal.columns * 4;
  const lines = document.findings.flatMap(({ location, severity, id, title, services, fix }) => {
    // A person's path starts where the person is; code scanning's starts at the root.
    const place = location
      ? `${relative(context.directory, resolve(root, location.file))}:${location.line}:${location.column}`
      : services.join(', ');
    const what = plainText(`${place}  ${severity}  ${id}  ${title}`, width);
    return fix === null ? [what] : [what, `    ${plainText(fix, width)}`];
  });
  const notices = document.notices.map(({ text }) => `note: ${plainText(text, width)}`);
  const stale = document.unusedIgnores.map(
    (each) =>
      `note: the ignore of ${plainText(each.id, width)} ${whyStale(each, plainText)}${each.meant === undefined ? ': remove it' : ''}`,
  );
  const found = document.findings.length;
  const count = `${counted(found, 'finding')}, ${document.ignored.length} ignored`;
  return [...lines, ...notices, ...stale, count].join('\n');
}
