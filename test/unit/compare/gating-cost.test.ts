import { expect, test } from '@jest/globals';
import { gatingNotes } from '../../../src/compare/gating-cost.ts';
import type { Tolerances } from '../../../src/records/generated/stack.ts';
import { aService, aVariant, someSettings } from '../../support/documents.ts';
import { pairedStack } from './pairs.ts';

const notes = (metrics: Tolerances['metrics'], services = ['gateway']) =>
  gatingNotes(
    pairedStack({
      settings: someSettings({ compare: { metrics } }),
      variants: (['base', 'head'] as const).map((variant) =>
        aVariant({ variant, services: services.map((name) => aService({ name })) }),
      ),
    }),
  );

test('what is gated anyway needs no words', () => {
  expect(notes({})).toEqual([]);
  expect(notes({ 'latency-p50': { gate: true, tolerance: 0.2 }, layers: { gate: false } })).toEqual(
    [],
  );
});

test('what is gated beside it is named with what it costs', () => {
  const [few, ...others] = notes({ startup: { services: true } });
  expect(others).toEqual([]);
  expect(few).toMatch(/startup of gateway\. 5 metrics instead of 4 share the chance/);
  expect(few).toMatch(/to be found stays at \d+(\.\d)? %\.$/);
  const names = Array.from({ length: 12 }, (_, at) => `service${at}`);
  const [many = ''] = notes({ startup: { services: true } }, names);
  const [, before, after] = /grows from ([\d.]+) % to ([\d.]+) %\.$/.exec(many) ?? [];
  expect(Number(after)).toBeGreaterThan(Number(before));
});

test('what is compared exactly costs the others nothing', () => {
  expect(notes({ layers: { gate: true } })).toEqual([
    'Gated as well, as the configuration wants it: layers of gateway.',
  ]);
});

test('what is no longer gated is named', () => {
  expect(notes({ 'memory-peak': { gate: false } })).toEqual([
    'Not gated, as the configuration wants it: memory-peak of gateway.',
  ]);
});
