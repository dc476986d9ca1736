import { describe, expect, test } from '@jest/globals';
import { ApiFailure, failureOf } from '../../../src/github/failure.ts';
import { withRetries } from '../../../src/github/retry.ts';
import { InterruptedError } from '../../../src/platform/errors.ts';

const NOW_MS = 1_800_000_000_000;
const answer = (status: number, headers = {}, message = 'no') => ({ status, message, headers });

describe('what an answer means', () => {
  test.each([
    ['denied', answer(401)],
    ['denied', answer(403, {}, 'Resource not accessible by integration')],
    ['denied', answer(403, { 'x-ratelimit-remaining': '57', 'x-ratelimit-reset': '1800000060' })],
    ['denied', answer(404)],
    ['rejected', answer(422)],
    ['rejected', answer(410)],
    ['unavailable', answer(500)],
    ['unavailable', answer(503, { 'retry-after': 'soon' })],
    [
      'unavailable',
      answer(500, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000030' }),
    ],
    ['denied', answer(404, { 'retry-after': '7' })],
  ])('%s: %j', (kind, given) => {
    expect(failureOf(given, NOW_MS)).toMatchObject({ kind, retryAfterMs: undefined });
  });

  test.each([
    ['GitHub names the pause', 7_000, answer(403, { 'retry-after': '7' })],
    ['it does so in an outage', 7_000, answer(503, { 'retry-after': '7' })],
    [
      'the limit is reset at a time',
      30_000,
      answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000030' }),
    ],
    [
      'that time is over',
      0,
      answer(429, { 'x-ratelimit-remaining': 0, 'x-ratelimit-reset': 1_799_999_999 }),
    ],
    ['nothing is named', 60_000, answer(429)],
    ['only the text says it', 60_000, answer(403, {}, 'You have exceeded a secondary rate limit.')],
  ])('limited: %s', (_, retryAfterMs, given) => {
    expect(failureOf(given, NOW_MS)).toMatchObject({ kind: 'limited', retryAfterMs });
  });
});

describe('withRetries', () => {
  /** Fails with each of these in turn, then succeeds. */
  const run = async (failures: Error[], signal?: AbortSignal) => {
    const pausesMs: number[] = [];
    const left = [...failures];
    const result = withRetries(
      () => {
        const failure = left.shift();
        return failure ? Promise.reject(failure) : Promise.resolve('done');
      },
      {
        signal,
        sleep: (ms) => {
          pausesMs.push(ms);
          return Promise.resolve();
        },
      },
    );
    const end = await result.catch((error: unknown) => error);
    return { end, pausesMs, asked: failures.length - left.length };
  };
  const unavailable = new ApiFailure('unavailable', '502');
  const limited = (ms: number) => new ApiFailure('limited', '429', ms);

  test('asks again after longer and longer pauses', async () => {
    expect(await run([unavailable, unavailable, unavailable])).toEqual({
      end: 'done',
      pausesMs: [1_000, 4_000, 16_000],
      asked: 3,
    });
  });

  test('gives up after four attempts with the last failure', async () => {
    const last = new ApiFailure('unavailable', 'the last');
    const { end, pausesMs } = await run([unavailable, unavailable, unavailable, last, unavailable]);
    expect(end).toBe(last);
    expect(pausesMs).toHaveLength(3);
  });

  test('waits as long as GitHub asks, up to two minutes over all', async () => {
    expect(await run([limited(60_000), limited(60_000)])).toMatchObject({ end: 'done' });
    expect(await run([limited(60_000), limited(60_001)])).toMatchObject({ pausesMs: [60_000] });
    expect(await run([limited(120_001)])).toMatchObject({ end: { kind: 'limited' }, pausesMs: [] });
  });

  test.each([
    new ApiFailure('denied', '403'),
    new ApiFailure('rejected', '422'),
    new TypeError('a bug'),
  ])('does not ask again after %p', async (failure) => {
    expect(await run([failure])).toEqual({ end: failure, pausesMs: [], asked: 1 });
  });

  test('an interruption during a pause ends it', async () => {
    const { end, asked } = await run([unavailable], AbortSignal.abort());
    expect(end).toBeInstanceOf(InterruptedError);
    expect(asked).toBe(1);
  });
});
