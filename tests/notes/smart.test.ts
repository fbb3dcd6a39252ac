import { describe, expect, it } from 'vitest';
import type { Note } from '@/utils/notes/note';
import { missingOf, smart, smartLetters } from '@/utils/notes/smart';
import { weightIn, weightsOf } from '@/utils/notes/weights';

const today = { year: 2026, month: 11, day: 25 };
const goal = (text: string, known: Partial<Note> = {}): Note => ({
  id: 'n',
  conversationId: 'c',
  kind: 'goal',
  stage: 'planning',
  text,
  at: 0,
  ...known,
});
const letters = (note: Note) => smartLetters.filter((it) => smart(note, today)[it]).join('');

describe('the letters a goal’s words meet', () => {
  it.each([
    ['Communicate better', ''],
    ['提升沟通能力', ''],
    ['新人两周内能独立上线', 'ST'],
    ['Lead one small project', 'SM'],
    ['Close 40 tickets a week so that customers wait less, by 31 March', 'SMRT'],
    ['第一季度把首次响应压到 2 小时，为了减少客户流失，3月31日前', 'SMRT'],
    ['Be live by 31 March', 'ST'],
    ['Reach it by December', 'S'],
    ['零停机', 'M'],
  ])('%s: %s', (text, met) => expect(letters(goal(text))).toBe(met));
});

describe('what measures a goal', () => {
  const measured = (text: string) => smart(goal(text), today).M;

  it.each([
    'Lead a project on his own in Q1',
    '明年Q1独立负责项目',
    '明年Q1独立负责一个项目',
    'Lead a project in H2 2027',
    'Lead a project in the first half of 2027',
    'Lead a project from 1 March, done by 30 June',
    'Lead a project by March 31st, 2027',
    'Lead a project in FY26',
    'Lead a project in the 2nd quarter',
    '第一季度独立负责一个项目',
    '一季度做一次分享，二季度写一份总结',
    '上半年独立负责项目',
    '2027年独立负责项目',
    '3月独立负责一个项目，6月底前交接',
    '从2027年三月五日起带一名新人',
    '每周一独立主持站会',
    'Ｑ１独立负责项目',
  ])('not the name of a time: %s', (text) => expect(measured(text)).toBe(false));

  it.each([
    'Lead 2 projects in Q1',
    'Lead two projects on his own in Q1',
    '明年Q1独立负责2个项目',
    '明年Q1独立负责两个项目',
    '至少独立负责一个项目',
    '带十一个新人',
    '一万条以内',
    'Answer every ticket within 24 hours by 31 March',
    'Q1内所有工单24小时内回复',
    'Serve 2000 users',
    'Cut Q1 costs by 10%',
    '第一季度投诉减少三成',
    '用时减到3个月',
    '两周一次复盘',
    'It may 10x in Q2',
    '3月底前工单2日内办结',
    '1号线故障降到5次',
    'Halve it: 3/4 of tickets on the same day',
  ])('a figure: %s', (text) => expect(measured(text)).toBe(true));
});

describe('the letters a goal’s fields meet', () => {
  it.each<[Partial<Note>, string]>([
    [{ goal: { measure: 'days' } }, 'M'],
    [{ goal: { target: '14' } }, 'M'],
    [{ goal: { measure: '  ' } }, ''],
    [{ goal: { ifThen: 'If …, then …' } }, 'A'],
    [{ stand: { verdict: 'agreed' } }, 'A'],
    [{ stand: { verdict: 'partly' } }, ''],
    [{ goal: { weight: 30 } }, 'R'],
    [{ goal: { weight: 0 } }, ''],
    [{ basis: ['e'] }, 'R'],
    [{ goal: { due: '2027-03-31' } }, 'T'],
  ])('%j: %s', (known, met) => expect(letters(goal('better', known))).toBe(met));

  it('and those that are missing, in their order', () => {
    expect(missingOf(smart(goal('better', { goal: { measure: 'x', due: '2027-03-31' } }), today))).toEqual([
      'S',
      'A',
      'R',
    ]);
  });
});

describe('weights', () => {
  const of = (...weights: (number | undefined)[]) =>
    weightsOf(weights.map((weight) => goal('x', weight === undefined ? {} : { goal: { weight } })));

  it('are summed, with what has none counted; none at all says nothing', () => {
    expect(of(30, 40, undefined)).toEqual({ sum: 70, without: 1 });
    expect(of(33.3, 33.3, 33.4)).toEqual({ sum: 100, without: 0 });
    expect(of(undefined)).toBeUndefined();
    expect(weightsOf([goal('x', { kind: 'fact', goal: { weight: 5 } })])).toBeUndefined();
  });

  it.each<[string, number | undefined]>([
    ['30', 30],
    ['３０％', 30],
    [' 12.5 % ', 12.5],
    ['0', 0],
    ['100', 100],
    ['101', undefined],
    ['-5', undefined],
    ['', undefined],
    ['a lot', undefined],
  ])('“%s” is %s', (text, weight) => expect(weightIn(text)).toBe(weight));
});
