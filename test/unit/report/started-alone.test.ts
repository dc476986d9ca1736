import { expect, test } from '@jest/globals';
import { services } from '../../../src/report/sections/services.ts';
import { startup } from '../../../src/report/sections/startup.ts';
import type { ServiceStartup } from '../../../src/records/generated/run.ts';
import { aRound, aRun, aServiceStartup, aStack } from '../../support/documents.ts';

const rows = (start: Partial<ServiceStartup>) => {
  const round = aRound();
  round.startup.services = [aServiceStartup({ service: 'gateway', ...start })];
  const documents = { stack: aStack(), run: aRun({ rounds: [round] }) };
  return [services(documents), startup(documents)].map(
    (section) => /^\| `?gateway.*$/m.exec(section?.body ?? '')?.[0] ?? '',
  );
};

test('a service that is ready by its start alone has a dash for its time', () => {
  const [inServices, inStartup] = rows({ readyMs: 0, readyBy: 'started' });
  expect(inServices).toMatch(/^\| `gateway` \| – \| started \|/);
  expect(inStartup).toMatch(/\| – \| started \|/);
});

test('one that ended well, or answered, has its time', () => {
  for (const row of rows({ readyMs: 250, readyBy: 'completed' }))
    expect(row).toMatch(/\| 250 ms \| completed \|/);
});
