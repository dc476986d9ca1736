/** Which Trivy is run: the one on PATH when its version is accepted, else the pinned one where we may install it. */
import type { Log } from '../../platform/log.ts';
import { plainText } from '../../records/text.ts';
import { findProgram } from '../environment.ts';
import { inPrivateFolder } from '../private-folder.ts';
import { installTrivy } from './install.ts';
import { knownVersion, rememberVersion } from './known-programs.ts';
import { carriesMaliciousVersion } from './malicious.ts';
import type { Pin } from './pins.ts';
import { runTrivy, type Trivy, type TrivyContext } from './run.ts';
import { judgeVersion, parseVersion, TRIVY_VERSION } from './version.ts';

export interface LocateOptions {
  context: TrivyContext;
  /** Null: nothing is installed. */
  install: Pin | null;
  cacheDirectory: string;
  log: Log;
}

export type Located =
  | { kind: 'found'; trivy: Trivy; notice: string | null }
  | {
      kind: 'missing';
      reason: 'not-installed' | 'wrong-version';
      text: string;
      version: string | null;
    };

/** `folder` is private to the run, and goes away after it. */
export async function locateTrivy(folder: string, options: LocateOptions): Promise<Located> {
  const { context, install, cacheDirectory, log } = options;
  const onPath = await lookOnPath(context, cacheDirectory);
  if (onPath.kind === 'found' || install === null) return onPath;
  const installed = await installTrivy({
    pin: install,
    platform: `${process.platform}-${process.arch}`,
    cacheDirectory,
    folder,
    env: context.env,
    signal: context.signal,
    log,
  });
  if (installed.kind === 'refused') {
    return { kind: 'missing', reason: 'not-installed', text: installed.text, version: null };
  }
  const notice = onPath.reason === 'wrong-version' ? onPath.text : null;
  return { kind: 'found', trivy: installed.trivy, notice };
}

async function lookOnPath(context: TrivyContext, cacheDirectory: string): Promise<Located> {
  const program = await findProgram('trivy', context.env);
  if (program === undefined) {
    return {
      kind: 'missing',
      reason: 'not-installed',
      text: `Trivy is not on PATH, so images were not scanned for vulnerabilities and secrets. Install Trivy ${TRIVY_VERSION}, or let us install it (--install-scanners).`,
      version: null,
    };
  }
  const known = await knownVersion(cacheDirectory, program);
  const version = known ?? (await lookAt(program, context));
  const judged = judge(program, version);
  if (judged.kind === 'found') await rememberVersion(cacheDirectory, program, judged.trivy.version);
  return judged;
}

/** In the file first: to ask a stealer for its version is to run it. */
async function lookAt(program: string, context: TrivyContext): Promise<string | undefined> {
  return (await carriesMaliciousVersion(program)) ?? (await askVersion(program, context));
}

function judge(program: string, version: string | undefined): Located {
  if (version === undefined) {
    return {
      kind: 'missing',
      reason: 'wrong-version',
      text: `${plainText(program)} does not say its version, so it is not run. Install Trivy ${TRIVY_VERSION}, or let us install it (--install-scanners).`,
      version: null,
    };
  }
  const verdict = judgeVersion(version);
  if (verdict.kind === 'refused') {
    return { kind: 'missing', reason: 'wrong-version', text: verdict.text, version };
  }
  return { kind: 'found', trivy: { program, version }, notice: null };
}

function askVersion(program: string, context: TrivyContext): Promise<string | undefined> {
  return inPrivateFolder(context.env, async (folder) => {
    const trivy = { program, version: 'unknown' };
    const args = ['--version', '--cache-dir', folder];
    const ended = await runTrivy(trivy, args, folder, { ...context, timeoutMs: ANSWER_TIMEOUT_MS });
    return ended.kind === 'done' ? parseVersion(ended.value.stdout) : undefined;
  });
}

const ANSWER_TIMEOUT_MS = 30_000;
