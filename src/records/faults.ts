/** Notices that tell of a fault of the stack itself, as against one of measuring it. */
import type { Notice } from './generated/run.ts';

const FAULT_CODES = new Set([
  'build-failed',
  'pull-failed',
  'create-failed',
  'exited',
  'crash-loop',
  'oom-killed',
  'unhealthy',
  'not-ready',
  'died-while-measured',
]);

/** A fault always has its service: one without would be nobody's, and be lost. */
export function isStackFault(notice: Notice): notice is Notice & { subject: string } {
  return notice.level === 'error' && notice.subject !== null && FAULT_CODES.has(notice.code);
}
