/** What scanners hand over, before the same issue from several of them, and base and head, are put together. */
import type { Finding } from '../../records/generated/findings.ts';

export type Variant = Finding['variants'][number];
export type Severity = Finding['severity'];

/** Seen in each of its services in each of its variants. */
export type Found = Omit<Finding, 'affects' | 'change'>;

/** Found in an image or a file, whoever uses that. */
export type Issue = Omit<Found, 'services' | 'variants'>;
