/**
 * Remembers what `load` returned for `ttlMs`. Callers who come while it loads share that one load;
 * a failed load is not remembered.
 */
export function cacheFor(ttlMs, load, { now = () => performance.now() } = {}) {
  let pending;
  let expiresAt = -Infinity;
  return () => {
    if (pending && now() < expiresAt) return pending;
    const current = load();
    pending = current;
    expiresAt = now() + ttlMs;
    current.catch(() => {
      if (pending === current) pending = undefined;
    });
    return current;
  };
}
