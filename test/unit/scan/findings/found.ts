import type { Found } from '../../../../src/scan/findings/found.ts';

/** A vulnerability that Trivy found in the head of `web`. */
export function aFound(overrides: Partial<Found> = {}): Found {
  return {
    key: 'vuln:lang-pkgs:node-pkg:lodash:app/node_modules/lodash/package.json:CVE-2021-23337',
    kind: 'vulnerability',
    id: 'CVE-2021-23337',
    aliases: ['GHSA-35jh-r3h4-6jhm'],
    variants: ['head'],
    services: ['web'],
    title: 'Command injection in lodash',
    severity: 'high',
    severities: { trivy: 'high' },
    foundBy: ['trivy'],
    package: {
      name: 'lodash',
      type: 'node-pkg',
      path: 'app/node_modules/lodash/package.json',
      installedVersion: '4.17.15',
      fixedVersion: '4.17.21',
    },
    layer: 'own',
    location: null,
    why: null,
    fix: 'Update lodash to 4.17.21.',
    fixEdit: null,
    cis: null,
    epss: null,
    kev: null,
    url: null,
    ...overrides,
  };
}

export function aSnykFound(overrides: Partial<Found> = {}): Found {
  return aFound({
    key: 'vuln:lang-pkgs:node-pkg:lodash::CVE-2021-23337',
    aliases: ['SNYK-JS-LODASH-1040724'],
    severity: 'critical',
    severities: { snyk: 'critical' },
    foundBy: ['snyk'],
    package: {
      name: 'lodash',
      type: 'node-pkg',
      path: '/app/package.json',
      installedVersion: '4.17.15',
      fixedVersion: '4.17.21',
    },
    layer: 'unknown',
    epss: 0.3,
    ...overrides,
  });
}
