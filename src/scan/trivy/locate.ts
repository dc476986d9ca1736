/** Which Trivy is run: the one on PATH when its version is accepted, else one that we install where that is wanted. */
import { plainText } from '../../records/text.ts';
import { findProgram } from '../environment.ts';
import { inPrivateFolder } from '../private-folder.ts';
import { carriesMaliciousVersion } from './malicious.ts';
import { runTrivy, type Trivy, type TrivyContext } from './run.ts';
import { judgeVersion, parseVersion, TRIVY_VERSION } from './version.ts';

export type Located =
  | { kind: 'found'; trivy: Trivy }
  | {
      kind: 'missing';
      reason: 'not-installed' | 'wrong-version';
      text: string;
      version: string | null;
    };

export async function locateTrivy(context: TrivyContext): Promise<Located> {
  const program = await findProgram('trivy', context.env);
  if (program === undefined) {
    return {
      kind: 'missing',
      reason: 'not-installed',
      text: `Trivy is not on PATH, so images were not scanned for vulnerabilities and secrets. Install Trivy ${TRIVY_VERSION}, or let us install it (--install-scanners).`,
      version: null,
    };
  }
  return judgeProgram(program, context);
}

async function judgeProgram(program: string, context: TrivyContext): Promise<Located> {
  // Looked for in the file first: to ask a stealer for its version is to run it.
  const malicious = await carriesMaliciousVersion(program);
  const version = malicious ?? (await askVersion(program, context));
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
  return { kind: 'found', trivy: { program, version } };
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
