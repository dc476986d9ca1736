import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate, safeLogLine, setOutputs, type Annotation } from '../../../src/github/output.ts';

/** As actions/runner reads a line of a step: src/Runner.Common/ActionCommand.cs. */
const obeyed = (line: string) =>
  /^\s*::[a-z-]+( [^:]*)?::/.test(line) || /##\[[a-z-]+[^\]]*\]/.test(line);

describe('annotations', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(...String(text).trimEnd().split('\n'));
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const annotation = (overrides: Partial<Annotation> = {}): Annotation => ({
    level: 'error',
    title: 'p95 of gateway',
    message: '120 ms, allowed are 100 ms',
    ...overrides,
  });

  test('become commands of the runner', async () => {
    await annotate([
      annotation({ file: 'compose.yaml', line: 3 }),
      annotation({ level: 'warning' }),
      annotation({ level: 'notice' }),
    ]);
    expect(lines).toEqual([
      '::error title=p95 of gateway,file=compose.yaml,line=3::120 ms, allowed are 100 ms',
      '::warning title=p95 of gateway::120 ms, allowed are 100 ms',
      '::notice title=p95 of gateway::120 ms, allowed are 100 ms',
    ]);
  });

  test('ten of a level are all shown', async () => {
    await annotate(Array.from({ length: 10 }, (_, n) => annotation({ title: `n${n}` })));
    expect(lines).toHaveLength(10);
    expect(lines[9]).toContain('title=n9::');
  });

  test('of more, nine are shown and the tenth counts the rest, for each level alone', async () => {
    const errors = Array.from({ length: 12 }, (_, n) => annotation({ title: `n${n}` }));
    await annotate([...errors, annotation({ level: 'notice' })]);
    expect(lines).toHaveLength(11);
    expect(lines[8]).toContain('title=n8::');
    expect(lines[9]).toContain('::error title=3 more::');
    expect(lines[10]).toContain('::notice');
  });

  test('hostile text forms no second command and no second property', async () => {
    await annotate([
      annotation({
        title: 'x,file=/etc/passwd::add-mask::y\n::error::z',
        message: 'a\r\n::set-output name=gate::pass\n\u001b[0m::error::b%0A::error::c',
        file: 'a,line=1::b',
      }),
    ]);
    expect(lines).toHaveLength(1);
    const [, properties = ''] = /^::error ([^:]*)::/.exec(lines[0] ?? '') ?? [];
    expect(properties.split(',')).toEqual([
      'title=x%2Cfile=/etc/passwd%3A%3Aadd-mask%3A%3Ay %3A%3Aerror%3A%3Az',
      'file=a%2Cline=1%3A%3Ab',
    ]);
    expect(lines[0]).toContain('%250A');
  });
});

describe('step outputs', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compose-gate-output-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** As actions/runner reads the file: src/Runner.Worker/FileCommandManager.cs. */
  const parse = (text: string) => {
    const found: Record<string, string> = {};
    const lines = text.split('\n');
    while (lines.length > 1) {
      const [name = '', delimiter] = (lines.shift() ?? '').split('<<');
      const end = lines.indexOf(delimiter ?? '');
      found[name] = lines.splice(0, end).join('\n');
      lines.shift();
    }
    return found;
  };

  test('are read back as they were set, hostile values too', async () => {
    const path = join(folder, 'output');
    const hostile = 'fail\ngate=pass\nEOF\ngate<<EOF\npass\nEOF';
    await setOutputs(path, { gate: 'warn', reason: hostile });
    await setOutputs(path, { report: '.compose-gate/report.md' });
    expect(parse(await readFile(path, 'utf8'))).toEqual({
      gate: 'warn',
      reason: hostile,
      report: '.compose-gate/report.md',
    });
  });
});

describe('safeLogLine', () => {
  test.each([
    '::error::x',
    '  \t::set-output name=gate::pass',
    '\u00a0::error::x',
    '\u001b[31m::error::x',
    ':\u200b:error::x',
    '\u2028::error::x',
    'x\n::error::y',
    'x\r::error::y',
    '##[error]x',
    'text ##[add-mask]a',
    '##\u200b[error]x',
    '####[error]x',
  ])('%j is no command', (text) => {
    const line = safeLogLine(text);
    expect(line).not.toMatch(/[\r\n]/);
    expect(obeyed(line)).toBe(false);
  });

  test.each(['GET /a::b took 3 ms', 'step [1/2] # done', '12:00:01 ready'])('%j stays', (text) => {
    expect(safeLogLine(text)).toBe(text);
  });

  test('the reading of commands that these tests use knows one when it sees it', () => {
    expect(obeyed('::error::x')).toBe(true);
    expect(obeyed(' ::set-output name=a::b')).toBe(true);
    expect(obeyed('a ##[error]x')).toBe(true);
  });
});
