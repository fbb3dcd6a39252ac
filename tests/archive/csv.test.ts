import { describe, expect, it } from 'vitest';
import { actionsTable, csvOf, evidenceTable, notesTable } from '@/utils/archive/csv';
import { overviewOf } from '@/utils/archive/overview';
import { isReadable } from '@/utils/store/archive-store';
import { exampleRows } from './rows';

const { record } = overviewOf(exampleRows, isReadable);

describe('a table', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 says', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['1', '中文'],
      ]),
    ).toBe('\uFEFFa,b\r\n1,中文\r\n');
  });

  it.each([
    ['with, comma', '"with, comma"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+86 10', "'+86 10"],
    ['- late', "'- late"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j', (text, cell) => {
    expect(csvOf([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });
});

it('of notes has a line for each, by conversation and in their order', () => {
  const [head, ...lines] = notesTable(record);
  expect(head).toContain('text');
  expect(lines).toHaveLength(record.notes.length);
  expect(lines.map((line) => line[6])).toEqual([
    '三月迁移零停机',
    '周报晚交 4 次',
    '留意加班情况',
    '新人两周内能独立上线',
    '下周五前发模板',
    'I’d like to lead the next rollout.',
  ]);
});

it('of actions says whose, whether open, and until when', () => {
  const [, ...lines] = actionsTable(record);
  expect(lines).toMatchObject([
    ['李薇', '年度绩效面谈：李薇', /./, '下周五前发模板', 'manager', 'done', '2026-12-04', /^20/].map((it) =>
      it instanceof RegExp ? expect.stringMatching(it) : it,
    ),
  ]);
});

it('of evidence names the person, or nobody', () => {
  const [, ...lines] = evidenceTable(record);
  expect(lines.map(([name, day, quote]) => [name, day, quote])).toEqual([
    ['李薇', '2026-03-14', '发布零回滚'],
    ['', '2026-11-20', 'By hand'],
  ]);
});
