import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/records/generated/findings.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { aFinding, aScannerThatDidNotRun, someFindings } from '../../support/documents.ts';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string };
      region: { startLine: number; startColumn: number };
    };
  }[];
  partialFingerprints: Record<string, string>;
}
interface Rule {
  id: string;
  helpUri?: string;
  properties: { tags: string[]; 'security-severity'?: string };
}
interface Run {
  tool: { driver: { rules: Rule[] } };
  results: Result[];
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { message: { text: string } }[];
  }[];
}

function sarif(findings: Finding[], rest: Parameters<typeof someFindings>[0] = {}): Run {
  const log = JSON.parse([...renderSarif(someFindings({ findings, ...rest }))].join('')) as {
    version: string;
    runs: [Run];
  };
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const inFile = (overrides: Partial<Finding>) =>
  aFinding({ location: { file: 'deploy/compose.yaml', line: 31, column: 3 }, ...overrides });

test('a finding is an alert of its rule, at its file and line', () => {
  const { results, tool } = sarif([inFile({})]);
  expect(results).toMatchObject([
    {
      ruleId: 'CVE-2021-23337',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'Command injection in lodash: lodash 4.17.15 (gateway, fixed in 4.17.21)',
      },
    },
  ]);
  expect(results[0]?.locations[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: 'deploy/compose.yaml' },
    region: { startLine: 31, startColumn: 3 },
  });
  expect(tool.driver.rules[0]).toMatchObject({
    id: 'CVE-2021-23337',
    properties: { tags: ['security', 'vulnerability'], 'security-severity': '8.0' },
  });
});

test.each([
  ['critical', 'error', 9.1, 10],
  ['high', 'error', 7, 8.9],
  ['medium', 'warning', 4, 6.9],
  ['low', 'note', 0.1, 3.9],
] as const)('%s is %s, with a number in GitHub’s band', (severity, level, from, to) => {
  const { results, tool } = sarif([aFinding({ severity })]);
  expect(results[0]?.level).toBe(level);
  const score = Number(tool.driver.rules[0]?.properties['security-severity']);
  expect(score).toBeGreaterThanOrEqual(from);
  expect(score).toBeLessThanOrEqual(to);
});

test.each(['info', 'unknown'] as const)('%s has no number at all', (severity) => {
  const { results, tool } = sarif([aFinding({ severity })]);
  expect(results[0]?.level).toBe('note');
  expect(tool.driver.rules[0]?.properties).not.toHaveProperty('security-severity');
});

test('every result has a location: what is in no file of ours is shown in the compose file', () => {
  const findings = [
    aFinding({ location: null }),
    aFinding({ key: 'b', id: 'B', location: { file: '/etc/passwd', line: 0, column: 0 } }),
    aFinding({ key: 'c', id: 'C', location: { file: '../outside', line: 5, column: 1 } }),
    aFinding({ key: 'd', id: 'D', location: { file: 'C:\\x', line: 5, column: 1 } }),
  ];
  for (const result of sarif(findings).results) {
    expect(result.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'compose.yaml' },
      region: { startLine: 1, startColumn: 1 },
    });
  }
  const own = JSON.parse(
    [
      ...renderSarif(someFindings({ findings: [aFinding()] }), { fallbackFile: 'ops/stack.yml' }),
    ].join(''),
  ) as { runs: [Run] };
  expect(own.runs[0].results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    'ops/stack.yml',
  );
});

test('a path is an encoded URI, without the half of a character', () => {
  const file = './a b/ü#1?\ud800.yml';
  const { results } = sarif([aFinding({ location: { file, line: 1, column: 1 } })]);
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    'a%20b/%C3%BC%231%3F.yml',
  );
});

test('the same rule in the same place is one alert that names all packages', () => {
  const pack = (name: string) => ({ ...aFinding().package!, name });
  const findings = ['libssl3', 'libcrypto3'].map((name) =>
    inFile({ key: name, package: pack(name) }),
  );
  const { results, tool } = sarif([...findings, inFile({ key: 'x', id: 'CVE-2' })]);
  expect(results.map((result) => result.ruleId)).toEqual(['CVE-2021-23337', 'CVE-2']);
  expect(results[0]?.message.text).toContain('libssl3 4.17.15');
  expect(results[0]?.message.text).toContain('libcrypto3 4.17.15');
  expect(tool.driver.rules).toHaveLength(2);
  expect(results[1]?.ruleIndex).toBe(1);
});

test('a fingerprint survives another order and another version', () => {
  const a = inFile({ key: 'a' });
  const b = inFile({ key: 'b', package: { ...aFinding().package!, installedVersion: '9' } });
  const [first] = sarif([a, b]).results;
  const [second] = sarif([b, { ...a, title: 'reworded' }]).results;
  expect(first?.partialFingerprints).toEqual({ 'composeGate/v1': 'a b' });
  expect(second?.partialFingerprints).toEqual(first?.partialFingerprints);
});

test('what only the base has is no alert', () => {
  expect(sarif([aFinding({ variants: ['base'] })]).results).toEqual([]);
});

test('only web addresses become links, and no text can be read as one', () => {
  const { tool, results } = sarif([
    aFinding({ url: 'javascript:alert(1)', title: '[click](https://evil.example)' }),
  ]);
  expect(tool.driver.rules[0]).not.toHaveProperty('helpUri');
  expect(results[0]?.message.text).not.toMatch(/[[\]]/);
  expect(sarif([aFinding()]).tool.driver.rules[0]?.helpUri).toMatch(/^https:/);
});

test('over 25,000 alerts the least severe are left out, and that is said', () => {
  const many = Array.from({ length: 25_001 }, (_, index) =>
    aFinding({ key: `k${index}`, id: `CVE-${index}`, severity: index === 0 ? 'low' : 'high' }),
  );
  const { results, invocations } = sarif(many);
  expect(results).toHaveLength(25_000);
  expect(results.every((result) => result.level === 'error')).toBe(true);
  expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(
    /^1 less severe alerts are left out/,
  );
});

test('a scanner that failed or did not run is noted', () => {
  const failed = sarif([], {
    scanners: [aScannerThatDidNotRun('trivy', { kind: 'failed', text: 'killed' })],
  });
  expect(failed.invocations[0]?.executionSuccessful).toBe(false);
  expect(failed.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe('trivy: killed');
  expect(sarif([]).invocations[0]).toMatchObject({
    executionSuccessful: true,
    toolExecutionNotifications: [],
  });
});
