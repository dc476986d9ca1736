/** The forms that the Engine API streams in: events as lines of JSON, logs as frames. */
import type { EngineEvent } from './engine-types.ts';

interface RawEvent {
  Action?: string;
  timeNano?: number;
  Actor?: { ID?: string; Attributes?: Record<string, string> };
}

export function parseEvent(line: string): EngineEvent | undefined {
  const raw = JSON.parse(line) as RawEvent;
  const attributes = raw.Actor?.Attributes ?? {};
  const containerId = raw.Actor?.ID;
  if (raw.Action === undefined || containerId === undefined) return undefined;
  return {
    containerId,
    service: attributes['com.docker.compose.service'] ?? '',
    action: raw.Action,
    exitCode: attributes['exitCode'] === undefined ? null : Number(attributes['exitCode']),
    atMs: nanosecondsToMs(line),
  };
}

/** timeNano is beyond what a double holds exactly, so it is cut from the text. */
function nanosecondsToMs(line: string): number {
  const digits = /"timeNano":(\d+)/.exec(line)?.[1] ?? '0';
  return Number(digits.slice(0, -6)) + Number(`0.${digits.slice(-6)}`);
}

/** Docker frames logs of containers without a terminal: 8 bytes of header, the last 4 are the length. */
export function demultiplex(raw: Buffer): string {
  const parts: Buffer[] = [];
  let offset = 0;
  while (offset + 8 <= raw.length && (raw[offset] ?? 9) <= 2) {
    const length = raw.readUInt32BE(offset + 4);
    parts.push(raw.subarray(offset + 8, offset + 8 + length));
    offset += 8 + length;
  }
  return (parts.length > 0 ? Buffer.concat(parts) : raw).toString('utf8');
}
