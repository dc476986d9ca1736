import { expect, test } from '@jest/globals';
import type { ComposeModel, ComposeService } from '../../../src/config/compose-model.ts';
import { identicalServices, type VariantFacts } from '../../../src/stack/base/identical.ts';

const IMAGE = { layers: ['sha256:1'], configDigest: 'same' };

function facts(
  services: Record<string, ComposeService>,
  overrides: Partial<VariantFacts> = {},
): VariantFacts {
  const model: ComposeModel = { name: 'shop', services };
  const images = Object.fromEntries(Object.keys(services).map((name) => [name, IMAGE]));
  return { model, directory: '/checkout', images, mounted: {}, ...overrides };
}

test('equal layers, configuration and model: the same, wherever it was checked out', () => {
  const base = facts(
    { api: { volumes: [{ type: 'bind', source: '/base/html', target: '/h' }] } },
    { directory: '/base' },
  );
  const head = facts({
    api: { volumes: [{ type: 'bind', source: '/checkout/html', target: '/h' }] },
  });
  expect(identicalServices(base, head)).toEqual(['api']);
});

test.each<[string, VariantFacts]>([
  ['other layers', facts({ api: {} }, { images: { api: { ...IMAGE, layers: ['sha256:2'] } } })],
  [
    'other configuration',
    facts({ api: {} }, { images: { api: { ...IMAGE, configDigest: 'other' } } }),
  ],
  ['other environment', facts({ api: { environment: { A: '2' } } })],
  ['another file mounted', facts({ api: {} }, { mounted: { api: 'other' } })],
  ['no image', facts({ api: {} }, { images: {} })],
  ['no layers', facts({ api: {} }, { images: { api: { ...IMAGE, layers: [] } } })],
])('%s: not the same', (_, head) => {
  expect(identicalServices(facts({ api: {} }), head)).toEqual([]);
});

test('what depends on a changed service, however far, is not the same', () => {
  const chain = (db: ComposeService) => ({
    db,
    api: { depends_on: { db: { condition: 'service_started' as const } } },
    web: { depends_on: { api: { condition: 'service_started' as const } } },
    cache: {},
  });
  const base = facts(chain({}));
  expect(identicalServices(base, facts(chain({})))).toEqual(['api', 'cache', 'db', 'web']);
  expect(identicalServices(base, facts(chain({ environment: { A: '1' } })))).toEqual(['cache']);
});
