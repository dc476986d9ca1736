/** The Trivy that we install, by what its release archives hold: a tag can be moved, a sum cannot. */
import { TRIVY_VERSION } from './version.ts';

export interface Pin {
  version: string;
  /** Folder of the archives. */
  url: string;
  /** By `process.platform` and `process.arch`; on any other platform nothing is installed. */
  archives: Readonly<Record<string, { file: string; sha256: string }>>;
}

export const TRIVY_PIN: Pin = {
  version: TRIVY_VERSION,
  url: `https://github.com/aquasecurity/trivy/releases/download/v${TRIVY_VERSION}/`,
  archives: {
    'linux-x64': {
      file: `trivy_${TRIVY_VERSION}_Linux-64bit.tar.gz`,
      sha256: '2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a',
    },
    'linux-arm64': {
      file: `trivy_${TRIVY_VERSION}_Linux-ARM64.tar.gz`,
      sha256: 'b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5',
    },
    'darwin-arm64': {
      file: `trivy_${TRIVY_VERSION}_macOS-ARM64.tar.gz`,
      sha256: '1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11',
    },
  },
};
