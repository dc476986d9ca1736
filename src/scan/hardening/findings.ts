/** The names of the finding model as hardening uses them. */
import type { Found } from '../findings/found.ts';

export type Finding = Found;
export type Severity = Exclude<Finding['severity'], 'unknown'>;
/** Replaces the whole line `line` of `file` by `text`; an empty text empties the line. */
export type FindingEdit = NonNullable<Finding['fixEdit']>;
export type Variant = Finding['variants'][number];
