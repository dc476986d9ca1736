/** Asked again after an await, a signal may have changed; the compiler believes that it cannot. */
export function wasAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
