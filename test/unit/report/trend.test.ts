import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import type { Trend } from '../../../src/records/generated/comparison.ts';
import { renderReport } from '../../../src/report/report.ts';
import { trend as trendSection } from '../../../src/report/sections/trend.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { trendLines } from '../../../src/report/terminal/trend.ts';
import { aComparison, aStack } from '../../support/documents.ts';
import {
  aCreep,
  aLevelChange,
  anImageCreep,
  aTrend,
  aTrendRun,
  aTrendSetting,
} from '../../support/trends.ts';

const documents = (trend: Trend | null) => ({
  stack: aStack(),
  comparison: aComparison({ trend }),
});

const bodyOf = (trend: Partial<Trend>) => trendSection(documents(aTrend(trend)))?.body ?? '';

const rowsOf = (body: string) =>
  body
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

describe('in the report', () => {
  test('without a baseline there is no trend', () => {
    expect(trendSection(documents(null))).toBeNull();
    expect(trendSection({ stack: aStack() })).toBeNull();
  });

  test('it has a heading of its own', () => {
    expect(renderReport(documents(aTrend()))).toContain('\n## Trend\n\n40 stored runs');
    expect(renderReport(documents(null))).not.toContain('## Trend');
  });

  test('a change is named by the commits on both sides', () => {
    expect(rowsOf(bodyOf({ changes: [aLevelChange()] }))[2]).toEqual([
      '`20c0ffee` Parse twice, to be sure (2026-01-21)',
      'cpu-per-request',
      '`gateway/GET /`',
      '400 µs',
      '440 µs',
      '+10 %',
      '20, then 18',
      '`19c0ffee` Say hello (2026-01-20)',
      '–',
    ]);
  });

  test('what else changed stands beside it, and so do runs that say nothing', () => {
    const change = aLevelChange({
      alsoChanged: ['kernel 6.1 and not 6.2', 'engine 26 and not 27'],
      runsBetween: 2,
    });
    const [, , row = []] = rowsOf(bodyOf({ changes: [change] }));
    expect(row.slice(-2)).toEqual([
      '`19c0ffee` Say hello (2026-01-20); 2 runs between that cannot be compared',
      'kernel 6.1 and not 6.2, engine 26 and not 27',
    ]);
  });

  test('a run without a commit is named by its id', () => {
    const change = aLevelChange({ firstAfter: aTrendRun({ commit: null }) });
    expect(bodyOf({ changes: [change] })).toContain('| run `day00020` (2026-01-21) |');
  });

  test('a creep is told per run and in all, with its interval', () => {
    const rows = rowsOf(bodyOf({ creeps: [aCreep(), anImageCreep()] }));
    expect(rows[2]?.slice(0, 5)).toEqual([
      'memory-peak',
      '`gateway`',
      '+0.3 %',
      '+12.4 % [+11 %, +14 %] at 90 %',
      '40',
    ]);
    expect(rows[3]?.slice(2, 4)).toEqual(['+512 KiB', '+20 MiB [+18 MiB, +22 MiB] at 90 %']);
  });

  test('nothing found is said, and that it gates nothing', () => {
    const body = bodyOf({});
    expect(body).toContain('No level changed, and nothing creeps.');
    expect(body).toContain('nothing here is gated');
    expect(bodyOf({ creeps: [aCreep()] })).not.toContain('nothing creeps');
  });

  test('too few runs are not the same as nothing found', () => {
    const body = bodyOf({ runs: 1, series: 0 });
    expect(body).toBe(
      '1 stored run of the default branch: none of the metrics has the 8 comparable runs that it takes to see a change of level.',
    );
  });

  test('a change of machine is named as one; a single machine is not worth a word', () => {
    expect(bodyOf({})).not.toContain('kinds of machine');
    const body = bodyOf({
      settings: [aTrendSetting(), aTrendSetting({ runs: 1, differences: ['cores 2 and not 4'] })],
    });
    expect(body).toContain('The runs are of 2 kinds of machine');
    expect(body).toContain(
      '- with `20c0ffee` Parse twice, to be sure (2026-01-21), 1 run; the run before it had cores 2 and not 4',
    );
  });

  test('no more than fifty rows', () => {
    const body = bodyOf({ changes: Array.from({ length: 53 }, () => aLevelChange()) });
    expect(rowsOf(body)).toHaveLength(2 + 50);
    expect(body).toContain('… and 3 more changes of level.');
  });
});

describe('on a terminal', () => {
  const lines = (trend: Partial<Trend>, width = 200) => trendLines(aTrend(trend), width);

  test('nothing found takes no line', () => {
    expect(lines({})).toEqual([]);
    expect(trendLines(null, 80)).toEqual([]);
  });

  test('a line for each change and creep', () => {
    expect(lines({ changes: [aLevelChange()], creeps: [aCreep()] })).toEqual([
      'Trend of 40 stored runs (gates nothing):',
      '  cpu-per-request of gateway/GET / +10 % since 20c0ffee Parse twice, to be sure (18 runs)',
      '  memory-peak of gateway creeps by +0.3 % a run, +12.4 % over 40 runs',
    ]);
  });

  test('a commit is not left as the only thing that changed where it is not', () => {
    expect(
      lines({ changes: [aLevelChange({ alsoChanged: ['kernel 6.1 and not 6.2'] })] })[1],
    ).toMatch(/; the run before also had kernel 6\.1 and not 6\.2$/);
  });

  test('three of each, and how many more', () => {
    const found = lines({
      changes: Array.from({ length: 5 }, () => aLevelChange()),
      creeps: Array.from({ length: 4 }, () => aCreep()),
    });
    expect(found).toHaveLength(1 + 3 + 3 + 1);
    expect(found.at(-1)).toBe('  … and 3 more in the report');
  });

  test('it is part of what a check prints, and keeps to its width', () => {
    const text = renderTerminal(documents(aTrend({ changes: [aLevelChange()] })), {
      color: false,
      columns: 60,
      directory: 'out',
    });
    const [first, ...rest] = text
      .split('\n')
      .filter((line) => /Trend of|20c0ffee|runs\)/.test(line));
    expect(first).toContain('gates nothing');
    expect(rest.length).toBeGreaterThan(0);
    for (const line of rest) {
      expect(line.startsWith('  ')).toBe(true);
      expect(stringWidth(line)).toBeLessThanOrEqual(60);
    }
  });
});
