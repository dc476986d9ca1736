/** How far a plant is from what it should be, and what it should be told instead. */
import { effects } from '../corpus.mjs';

/** What each metric answers to. */
const TOLD = {
  'cpu-per-request': 'CPU_ROUNDS',
  'latency-p50': 'WAIT_US',
  'memory-peak': 'MEMORY_KB',
  startup: 'START_MS',
};

export function calibrated({ declared }, recorded) {
  return Object.fromEntries(
    Object.entries(declared).map(([name, { changes, adds }]) => {
      const corrected = { ...adds };
      for (const [metric, wanted] of Object.entries(changes)) {
        const told = TOLD[metric];
        if (!told) continue;
        const { change, error } = effects(recorded, name, metric);
        console.error(
          `${name}, ${metric}: wanted ${wanted}, measured ${change.toFixed(4)} ± ${error.toFixed(4)}`,
        );
        corrected[told] = Math.round((adds[told] * wanted) / change);
      }
      return [name, { changes, adds: corrected }];
    }),
  );
}
