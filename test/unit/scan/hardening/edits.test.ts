/** An edit that is offered must do what it says: applied to the file, its finding is gone and nothing as bad is new. */
import { describe, expect, test } from '@jest/globals';
import { severityRank } from '../../../../src/scan/findings/severity.ts';
import type { HardeningResult } from '../../../../src/scan/hardening/index.ts';
import { composeCases } from './compose-cases.ts';
import { judgeFile, onlyFinding, stackOf } from './harness.ts';

type Edit = NonNullable<HardeningResult['findings'][number]['fixEdit']>;

function applied(text: string, { line, text: replacement }: Edit): string {
  const lines = text.split('\n');
  lines[line - 1] = replacement;
  return lines.join('\n');
}

const keys = ({ findings }: HardeningResult) => findings.map(({ key }) => key);

/** Block style, as people write it; the cases are written in flow style to be short. */
const blockStyle: readonly string[] = [
  'privileged: true',
  'use_api_socket: true',
  'ipc: host',
  'pid: host\nimage: a',
  'uts: host\nimage: a',
  'userns_mode: host\nimage: a',
  'cgroup: host',
  'cgroup_parent: /x\nimage: a',
  'network_mode: bridge\nimage: a',
  'memswap_limit: -1\nimage: a',
  'oom_kill_disable: true',
  'oom_score_adj: -1000\nimage: a',
  'pids_limit: -1',
  'read_only: false',
  'image: a',
  'security_opt:\n  - no-new-privileges:false',
  'ports:\n  - "8080:80"\n  - 0.0.0.0:81:81/udp\n  - "[::]:82:82"\n  - 83',
  'build:\n  context: .\n  privileged: true\n  network: host',
  'post_start:\n  - command: a\n    privileged: true',
];

const texts = [
  ...blockStyle.map((body) => stackOf(body)),
  ...composeCases.flatMap(({ bad, rest }) =>
    bad.map((one) => stackOf(typeof one === 'string' ? one : one[0], rest)),
  ),
];

test.each(texts)('%j', async (text) => {
  const before = await judgeFile(text);
  for (const { key, severity, fixEdit } of before.findings) {
    if (!fixEdit) continue;
    const after = await judgeFile(applied(text, fixEdit));
    expect(keys(after)).not.toContain(key);
    const added = after.findings.filter((finding) => !keys(before).includes(finding.key));
    for (const one of added)
      expect(severityRank(one.severity)).toBeLessThan(severityRank(severity));
  }
});

describe('what an edit puts there', () => {
  const edit = async (rule: string, text: string) =>
    onlyFinding(await judgeFile(text), rule).fixEdit;

  test('a value in its place', async () => {
    expect(await edit('privileged', stackOf('image: a\nprivileged: true'))).toEqual({
      file: 'compose.yaml',
      line: 4,
      text: '    privileged: false',
    });
  });

  test('a new key below its service, with the indentation of its neighbours', async () => {
    expect(
      await edit('capabilities-not-dropped', 'services:\n   web:\n         image: a\n'),
    ).toEqual({
      file: 'compose.yaml',
      line: 2,
      text: '   web:\n         cap_drop:\n           - ALL',
    });
  });

  test('a list item', async () => {
    const body = 'image: a\nports:\n  - "127.0.0.1:1:1"\n  - "8080:80"';
    expect((await edit('port-on-all-interfaces', stackOf(body)))?.text).toBe(
      '      - "127.0.0.1:8080:80"',
    );
  });
});

describe('no edit is offered', () => {
  test.each([
    ['on a line that holds more', 'services:\n  web: {privileged: true, image: a}\n'],
    ['where a comment may say why', 'services:\n  web:\n    privileged: true # needed\n'],
    ['through an alias', 'x-p: &p\n  - true\nservices:\n  web:\n    privileged: [*p]\n'],
  ])('%s', async (_, text) => {
    const { findings } = await judgeFile(text);
    const edited = findings.filter(({ id, fixEdit }) => id === 'privileged' && fixEdit !== null);
    expect(edited).toEqual([]);
  });

  test('to a service that is an alias or written in one line', async () => {
    const text = 'x-w: &w\n  image: a\nservices:\n  web: *w\n  other: {image: a}\n';
    const { findings } = await judgeFile(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ fixEdit }) => fixEdit !== null)).toEqual([]);
  });
});
