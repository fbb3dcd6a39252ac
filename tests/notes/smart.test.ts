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
