import { describe, expect, it } from 'vitest';
import type { NoteKind } from '@/utils/notes/note';
import { checkNote } from '@/utils/wording/checker';

const found = (kind: NoteKind | undefined, text: string) =>
  checkNote(text, { kind }).flatMap(({ rule }) =>
    rule === 'AC-SMART' || rule === 'AC-OWNER-DATE' ? [rule] : [],
  );

describe('what a goal lacks', () => {
  it.each([
    ['goal', 'Improve the handover.'],
    ['goal', 'Carry on with the night desk in 2027.'],
    ['goal', 'Work towards fewer returns by the end of June.'],
    ['goal', '明年把仓库管得更好。'],
    ['goal', '2027 年掌握新系统。'],
    ['goal', '协助推进档案移交。'],
    [undefined, 'Goal: get better at forecasting'],
    [undefined, '目标：提高出餐速度'],
    [undefined, '争取把投诉降下来。'],
  ] as const)('%s: %s', (kind, text) => {
    expect(found(kind, text)).toEqual(['AC-SMART']);
  });

  it.each([
    ['goal', 'Cut the waiting time to 6 minutes by 30 June.'],
    ['goal', 'Learn the crane signals and pass the practical test by 20 April.'],
    ['goal', '6 月 30 日前考取电工证。'],
    ['goal', '国庆前把返工率降到 2%。'],
    [undefined, '目标：9 月底前新签 8 家。'],
    ['fact', 'Improve the handover.'],
  ] as const)('nothing: %s: %s', (kind, text) => {
    expect(found(kind, text)).toEqual([]);
  });
});

describe('what an action or an agreement lacks', () => {
  it.each([
    ['action', 'Update the price list.'],
    ['action', 'The cold room gets cleaned by 15 March.'],
    ['action', 'The team cleans up the shared drive by Friday.'],
    ['action', '9月10日前把证据目录排好。'],
    ['action', '本周五前更新值班表。'],
    ['agreement', 'Both sides keep each other informed.'],
    ['agreement', 'A test run is to be picked up once things are quieter.'],
    ['agreement', '具体安排另行商议。'],
    [undefined, '待办：尽快整理台账'],
  ] as const)('%s: %s', (kind, text) => {
    expect(found(kind, text)).toEqual(['AC-OWNER-DATE']);
  });

  it.each([
    ['action', 'Li Wei presents the statistics in the team meeting on 11 November.'],
    ['action', 'By 9 January I ask facility management for a second printer.'],
    ['action', '你 8 月 8 日前列出老客户名单，8 月 10 日我们过一遍。'],
    ['action', '小罗 10/25 之前把监控的 PR 合了。'],
    ['agreement', 'We agreed: Pedro sends the stock list each Friday by noon, starting 5 June.'],
    ['agreement', '以后遇到加急单，你先打电话给我，我当场答复。'],
  ] as const)('nothing: %s: %s', (kind, text) => {
    expect(found(kind, text)).toEqual([]);
  });
});
