/** A scanner that is not asked says who decided so. */
import { expect, test } from '@jest/globals';
import { scan, type AskedScan } from '../../support/scan/scanning.ts';

async function outcomes(options: AskedScan) {
  const { scanners } = await scan({ cacheDirectory: '/nonexistent', ...options });
  return Object.fromEntries(scanners.map(({ name, outcome }) => [name, outcome]));
}
const notAsked = (text: string) => ({ kind: 'not-scanned', reason: 'not-asked', text });

test('what the configuration turns off is said to be off there', async () => {
  expect(await outcomes({ settings: { trivy: false, snyk: false } })).toMatchObject({
    trivy: notAsked('scan.trivy is false in the configuration.'),
    snyk: notAsked('scan.snyk is false in the configuration.'),
  });
});

test('what is asked of nobody is not blamed on the configuration', async () => {
  const why = 'The rules alone.';
  const off = { settings: { trivy: false, snyk: true }, hardeningAlone: why };
  expect(await outcomes(off)).toMatchObject({ trivy: notAsked(why), snyk: notAsked(why) });
});

test('what is asked is not said to be turned off', async () => {
  const asked = await outcomes({ settings: { trivy: true, snyk: true }, env: {} });
  expect(asked['trivy']).toMatchObject({ reason: 'nothing-to-scan' });
  expect(asked['snyk']).not.toMatchObject({ reason: 'not-asked' });
});
