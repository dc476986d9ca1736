/** Which versions of Trivy we run. */

/** The one we install, and the one our tests run. */
export const TRIVY_VERSION = '0.74.0';

/**
 * From 0.64 on every command we call knows --skip-version-check and --disable-telemetry (`config` got them last);
 * before 1.0 the report has schema 2, which `readReport` checks once more.
 */
export const ACCEPTED_VERSIONS = '0.64.0 up to 1.0.0';

/** In March 2026 these were published with a credential stealer inside, built by Trivy's own pipeline. */
export const MALICIOUS_VERSIONS: readonly string[] = ['0.69.4', '0.69.5', '0.69.6'];

export type VersionVerdict = { kind: 'accepted' } | { kind: 'refused'; text: string };

export function judgeVersion(version: string): VersionVerdict {
  if (MALICIOUS_VERSIONS.includes(version)) {
    return {
      kind: 'refused',
      text: `Trivy ${version} was published with malware in it and is not run. Remove it, treat every secret this machine could see as stolen, and install ${TRIVY_VERSION}.`,
    };
  }
  const [major, minor] = version.split('.').map(Number);
  if (major === 0 && minor !== undefined && minor >= OLDEST_MINOR) return { kind: 'accepted' };
  return {
    kind: 'refused',
    text: `Trivy ${version} is not accepted; wanted: ${ACCEPTED_VERSIONS}. Install ${TRIVY_VERSION}, or let us install it (--install-scanners).`,
  };
}

const OLDEST_MINOR = 64;

/** From the first line of `trivy --version`: `Version: 0.74.0`. */
export function parseVersion(output: string): string | undefined {
  return /^Version:\s*v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\s*$/m.exec(output)?.[1];
}
