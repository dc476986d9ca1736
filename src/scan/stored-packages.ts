/** What tells new from old where no base is scanned: what was installed in the images of a stored run. */
import type { ImagePackages } from '../records/generated/baseline.ts';

export interface StoredPackages {
  /** Of the baseline, as a person knows it. */
  path: string;
  runId: string;
  /** Who listed them. */
  trivyVersion: string;
  images: readonly ImagePackages[];
  /** All services that the run had, listed or not. */
  services: readonly string[];
}

export type AskedBasis =
  | { kind: 'base-variant' }
  | { kind: 'baseline'; stored: StoredPackages }
  /** `reason` is a clause without a full stop. */
  | { kind: 'none'; reason: string };
