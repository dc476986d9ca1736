import { setFlagsFromString } from 'node:v8';

/**
 * From here on, for the whole process: young objects get no more room than they have now. While a report of 125 MB is read, V8
 * gives them tens of megabytes that nothing frees again; with less, as was measured, 150 MiB are saved and no time is lost.
 */
export function keepYoungObjectsFew(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
