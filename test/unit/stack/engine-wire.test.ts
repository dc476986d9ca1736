import { describe, expect, test } from '@jest/globals';
import { demultiplex, parseEvent } from '../../../src/stack/engine-wire.ts';

describe('an event', () => {
  const line = (rest: object) =>
    JSON.stringify({
      Type: 'container',
      Action: 'die',
      Actor: {
        ID: 'c0ffee',
        Attributes: { exitCode: '137', 'com.docker.compose.service': 'web' },
      },
      time: 1_700_000_000,
      ...rest,
    }).replace(/\}$/, ',"timeNano":1700000000123456789}');

  test('keeps the fractions of its milliseconds', () => {
    expect(parseEvent(line({}))).toEqual({
      containerId: 'c0ffee',
      service: 'web',
      action: 'die',
      exitCode: 137,
      atMs: 1_700_000_000_123.456_789,
    });
  });

  test('has no exit code where there is none, and is none without a container', () => {
    const start = { Action: 'start', Actor: { ID: 'c0ffee', Attributes: {} } };
    expect(parseEvent(line(start))).toMatchObject({ action: 'start', exitCode: null, service: '' });
    expect(parseEvent(line({ Actor: {} }))).toBeUndefined();
  });
});

describe('a log', () => {
  const frame = (stream: number, text: string) => {
    const header = Buffer.alloc(8);
    header[0] = stream;
    header.writeUInt32BE(Buffer.byteLength(text), 4);
    return Buffer.concat([header, Buffer.from(text)]);
  };

  test('loses its frames', () => {
    const raw = Buffer.concat([frame(1, 'out\n'), frame(2, 'err é\n'), frame(1, '')]);
    expect(demultiplex(raw)).toBe('out\nerr é\n');
  });

  test('of a terminal has no frames', () => {
    expect(demultiplex(Buffer.from('plain text\n'))).toBe('plain text\n');
    expect(demultiplex(Buffer.alloc(0))).toBe('');
  });

  test('that was cut off keeps what is there', () => {
    expect(demultiplex(frame(1, 'half a line').subarray(0, 12))).toBe('half');
  });
});
