/** One side of a comparison of sources. */
import type { ComposeService } from '../../config/compose-model.ts';

export interface ServiceSide {
  /** As `docker compose config` gives it, before names are changed. */
  service: ComposeService;
  /** The folder that its relative paths were resolved from; two checkouts look alike without it. */
  directory: string;
  /** Values that must not show up. */
  secrets: ReadonlySet<string>;
}
