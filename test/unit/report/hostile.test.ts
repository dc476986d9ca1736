/** Everything that others named, hostile at once: the outputs keep their form. */
import { beforeAll, expect, test } from '@jest/globals';
import { renderComment } from '../../../src/report/comment.ts';
import type { ReportDocuments } from '../../../src/report/documents.ts';
import { renderReport } from '../../../src/report/report.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import {
  aBudget,
  aComparison,
  aDecision,
  aFinding,
  aGate,
  aMachine,
  aMetric,
  anEndpoint,
  anImage,
  aNotice,
  aProblem,
  aRound,
  aRun,
  aScanner,
  aService,
  aServiceStartup,
  aStack,
  aVariant,
  someFindings,
} from '../../support/documents.ts';
import { aCreep, aLevelChange, aTrend, aTrendRun, aTrendSetting } from '../../support/trends.ts';

const EVIL =
  '</details></code>|<script>alert(1)</script> @octocat #1 [x](http://evil.example) ![](http://evil.example/p.png) ```\n# h\n\u202e\u001b[2J`';

/** Between backticks our own rules write code: what others put there must stay what it is. */
const IN_CODE = '`</code><img src=x>|@octocat #1` and `[x](http://evil.example)`';

const evilRun = aTrendRun({
  runId: EVIL,
  createdAt: EVIL,
  commit: { sha: EVIL, subject: EVIL },
});

const service = aService({ name: EVIL, image: EVIL });
const documents: ReportDocuments = {
  stack: aStack({
    environment: EVIL,
    assumptions: [EVIL],
    endpoints: [anEndpoint({ id: EVIL, service: EVIL, path: EVIL, method: EVIL })],
    config: { kind: 'file', path: EVIL },
    variants: [
      aVariant({
        services: [service],
        problems: [aProblem({ service: EVIL, text: EVIL, logTail: [EVIL, '```', '~~~'] })],
      }),
    ],
  }),
  run: aRun({
    machine: aMachine({ cpuModel: EVIL, kernel: EVIL, steady: false }),
    images: [
      anImage({
        service: EVIL,
        reference: EVIL,
        layers: [{ digest: EVIL, bytes: 1, createdBy: EVIL }],
      }),
    ],
    rounds: [
      aRound({
        startup: {
          services: [aServiceStartup({ service: EVIL })],
          readyMs: 900,
          criticalPath: [EVIL, EVIL],
        },
      }),
      aRound({ index: 1, outcome: { kind: 'void', reason: EVIL } }),
    ],
    notices: [aNotice({ subject: EVIL, text: EVIL })],
  }),
  comparison: aComparison({
    basis: { kind: 'baseline', path: EVIL },
    metrics: [aMetric({ subject: EVIL, reason: EVIL, verdict: 'regressed' })],
    budgets: [aBudget({ service: EVIL, subject: EVIL, text: EVIL, outcome: 'missed' })],
    problems: [{ variant: 'head', subject: EVIL, text: `${EVIL} again` }],
    why: {
      regressions: [
        { metrics: [aMetric().id], services: [{ service: EVIL, relation: 'dependency' }] },
      ],
      whole: [{ kind: 'name', about: 'setting', name: EVIL, change: 'added' }],
      services: [
        {
          service: EVIL,
          facts: [
            { kind: 'value', about: 'setting', name: EVIL, unit: 'text', base: EVIL, head: null },
            { kind: 'value', about: 'memory', name: EVIL, unit: 'bytes', base: 1, head: 2 },
            { kind: 'diff', about: 'dockerfile', name: EVIL, lines: [`+${EVIL}`, '```'], more: 1 },
          ],
        },
      ],
    },
    trend: aTrend({
      changes: [
        aLevelChange({
          subject: EVIL,
          alsoChanged: [EVIL],
          lastBefore: evilRun,
          firstAfter: { ...evilRun, commit: null },
        }),
      ],
      creeps: [aCreep({ subject: EVIL, first: evilRun, last: evilRun })],
      settings: [aTrendSetting(), aTrendSetting({ first: evilRun, differences: [EVIL] })],
    }),
  }),
  findings: someFindings({
    scanners: [
      aScanner({ version: EVIL, outcome: { kind: 'failed', text: EVIL } }),
      aScanner({
        name: 'trivy',
        targets: [
          { ...aScanner().targets[0]!, name: EVIL, outcome: { kind: 'failed', text: EVIL } },
        ],
      }),
    ],
    findings: [
      aFinding({
        id: EVIL,
        title: EVIL,
        services: [EVIL],
        fix: EVIL,
        why: EVIL,
        url: 'javascript:alert(1)',
        package: { name: EVIL, type: EVIL, path: EVIL, installedVersion: EVIL, fixedVersion: EVIL },
        location: { file: `../../${EVIL}`, line: 0, column: 0 },
      }),
      aFinding({ id: 'x', kind: 'hardening', title: IN_CODE, fix: IN_CODE, package: null }),
    ],
    unusedIgnores: [{ id: EVIL, reason: EVIL, why: 'unused' }],
    compliance: [
      { cis: EVIL, rule: EVIL, title: EVIL, outcome: 'fail', services: [EVIL], why: IN_CODE },
    ],
  }),
  gate: aGate({
    result: 'fail',
    exitCode: 1,
    headline: EVIL,
    decisions: [
      aDecision({ rule: EVIL, text: EVIL, remedy: EVIL }),
      aDecision({ rule: 'x', text: IN_CODE, remedy: IN_CODE }),
    ],
  }),
};

let markdown: { name: string; text: string }[];

beforeAll(() => {
  markdown = [
    { name: 'report', text: renderReport(documents) },
    { name: 'comment', text: renderComment(documents) },
  ];
});

/** Only our own words are left outside code, once the code blocks are taken out. */
const withoutFences = (text: string) => text.replace(/^(`{3,})(?:text|diff)\n[\s\S]*?\n\1$/gm, '');

test('no tag but our own comes through', () => {
  for (const { text } of markdown) {
    const tags = [...withoutFences(text).matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) => tag);
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !/^<\/?(?:details|summary|sub|code)>$/.test(tag))).toEqual([]);
  }
});

test('what we fold is closed as often as it is opened, and nothing else closes it', () => {
  for (const { text } of markdown) {
    const open = withoutFences(text).match(/<details>/g) ?? [];
    const closed = withoutFences(text).match(/<\/details>/g) ?? [];
    expect(closed).toHaveLength(open.length);
  }
});

test('no mention, reference, link or image comes through', () => {
  for (const { text } of markdown) {
    const outside = withoutFences(text);
    expect(outside).not.toMatch(/@octocat|(?<!&)#1|(?<!\\)\]\(|:\/\/evil/);
  }
});

test('no control or direction character comes through', () => {
  const terminal = renderTerminal(documents, { color: false, columns: 80, directory: 'out' });
  for (const text of [
    ...markdown.map((each) => each.text),
    terminal,
    [...renderSarif(documents.findings!)].join(''),
  ]) {
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u200b]/);
  }
});

test('every table keeps its columns', () => {
  for (const { text } of markdown) {
    const lines = withoutFences(text).split('\n');
    const rules = lines.flatMap((line, index) => (/^\| -{3}/.test(line) ? [index] : []));
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) {
      const cells = (line: string | undefined) => (line?.match(/\|/g) ?? []).length;
      for (let row = rule; lines[row]?.startsWith('|'); row += 1) {
        expect({ line: lines[row], cells: cells(lines[row]) }).toEqual({
          line: lines[row],
          cells: cells(lines[rule - 1]),
        });
      }
    }
  }
});
