import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/utils/evidence/evidence';
import { type ConversationKind, conversationKinds } from '@/utils/guide/stages';
import type { Note, NoteKind } from '@/utils/notes/note';
import { balanceOf, type Noted } from '@/utils/wording/balance/balance';
import { type BalanceRuleId, balanceRules } from '@/utils/wording/balance/finding';

const day = (on: string) => new Date(`${on}T12:00`).getTime();

/** A note of the talk; its words are its id. */
function note(kind: NoteKind, text: string, more: Partial<Note> = {}): Note {
  return { id: text, conversationId: 'now', kind, stage: 'review', text, at: day('2026-12-10'), ...more };
}
const earlier = (text: string, on = '2026-06-01') =>
  note('improvement', text, { conversationId: 'before', at: day(on) });
const piece = (id: string, on: string, quote = id): Evidence => ({
  id,
  personId: 'p',
  quote,
  on,
  keptAt: day(on),
});

const talk = (notes: readonly Note[], more: Partial<Noted> = {}): Noted => ({
  kind: 'evaluation',
  // As they are written down, one a minute.
  notes: notes.map((it, at) => ({ ...it, at: it.at + at * 60_000 })),
  evidence: [],
  period: { from: '2025-12-15', to: '2026-12-10' },
  earlier: [],
  today: { year: 2026, month: 12, day: 10 },
  ...more,
});
const rulesIn = (given: Noted) => balanceOf(given).map(({ rule }) => rule);
const found = <Rule extends BalanceRuleId>(rule: Rule, given: Noted) =>
  balanceOf(given).find((it) => it.rule === rule);

const strength = (text: string, more?: Partial<Note>) => note('strength', text, more);
const point = (text: string, more?: Partial<Note>) => note('improvement', text, more);

it('says nothing of a talk in which nothing is noted yet, nor of one fairly noted', () => {
  for (const kind of conversationKinds) expect(balanceOf(talk([], { kind }))).toEqual([]);
  const fair = talk(
    [
      note('fact', 'Migration without downtime on 3 March'),
      strength('Ran the migration', { basis: ['Migration without downtime on 3 March'] }),
      note('fact', 'Report four days late in May'),
      point('Reports come late', { basis: ['Report four days late in May'] }),
      note('goal', 'Weekly report by Friday noon, 11 of 12 weeks, until 31 March 2027'),
      note('action', 'Send the template by 18 December', {
        action: { owner: 'employee', state: 'open', due: '2026-12-18' },
      }),
      note('voice', 'I would like to lead the next one'),
    ],
    { earlier: ['Reports late', 'one', 'two', 'three'].map((it) => earlier(it)) },
  );
  for (const kind of conversationKinds) expect(balanceOf({ ...fair, kind }), kind).toEqual([]);
});

describe('criticism before praise', () => {
  const notes = [point('late'), point('loud'), strength('calm')];

  it('names the points that come first, and the strength to begin with', () => {
    expect(found('BA-ORDER', talk(notes))).toEqual({
      rule: 'BA-ORDER',
      severity: 'warn',
      noteIds: ['late', 'loud', 'calm'],
    });
  });

  it.each<[string, readonly Note[]]>([
    ['a strength comes first', [strength('calm'), point('late')]],
    ['there is no strength', [point('late'), point('loud')]],
    ['facts, agenda and questions come first', [note('fact', 'f'), note('question', 'q'), strength('calm')]],
    ['a strength was said in the opening', [strength('calm', { stage: 'opening' }), point('late')]],
    ['it was only jotted down before', [point('late', { stage: 'preparation' }), strength('calm')]],
    ['the strength was prepared', [strength('calm', { stage: 'preparation' }), point('late')]],
    ['the strength was moved up', [point('late'), strength('calm', { order: 0 })]],
  ])('is none where %s', (_, some) => expect(rulesIn(talk(some))).not.toContain('BA-ORDER'));

  it('is one although the stage after has the strength', () => {
    const later = [strength('calm', { stage: 'planning' }), point('late')];
    expect(rulesIn(talk(later))).toContain('BA-ORDER');
  });

  it('goes by the order in which a summary says it, where there is one', () => {
    expect(rulesIn(talk(notes, { said: ['calm', 'late', 'loud'] }))).not.toContain('BA-ORDER');
    const turned = found('BA-ORDER', talk([strength('calm'), point('late')], { said: ['late', 'calm'] }));
    expect(turned?.noteIds).toEqual(['late', 'calm']);
  });
});

describe('one side only', () => {
  it('names what is missing', () => {
    expect(found('BA-ONESIDED', talk([point('late'), point('loud')]))).toMatchObject({
      missing: 'strength',
      noteIds: ['late', 'loud'],
    });
    expect(found('BA-ONESIDED', talk(['a', 'b', 'c'].map((it) => strength(it))))).toMatchObject({
      missing: 'improvement',
      noteIds: ['a', 'b', 'c'],
    });
  });

  it.each<[string, readonly Note[]]>([
    ['the first point', [point('late')]],
    ['two praises', [strength('a'), strength('b')]],
    ['both', [point('late'), point('loud'), strength('a')]],
    ['private notes', [note('private', 'a'), note('private', 'b')]],
  ])('is not seen in %s', (_, some) => expect(rulesIn(talk(some))).not.toContain('BA-ONESIDED'));
});

it('more than three points are a pile, three are none', () => {
  const points = ['a', 'b', 'c', 'd'].map((it) => point(it));
  expect(found('BA-PILE', talk(points))?.noteIds).toEqual(['a', 'b', 'c', 'd']);
  expect(rulesIn(talk(points.slice(1)))).not.toContain('BA-PILE');
});

describe('judgements without facts', () => {
  const fact = note('fact', 'f');
  const five = [
    strength('a', { basis: ['f'] }),
    strength('b', { basis: ['clip'] }),
    strength('c'),
    point('d'),
    point('e', { basis: ['gone'] }),
  ];

  it('are one line, with the figures', () => {
    expect(found('EV-NO-FACT', talk([fact, ...five], { evidence: [piece('clip', '2026-05-05')] }))).toEqual({
      rule: 'EV-NO-FACT',
      severity: 'hint',
      noteIds: ['c', 'd', 'e'],
      borneOut: 2,
      of: 5,
    });
  });

  it('are not said while the evidence is not known, nor of one alone', () => {
    expect(rulesIn(talk([fact, ...five], { evidence: undefined }))).not.toContain('EV-NO-FACT');
    expect(rulesIn(talk([fact, five[0] as Note, strength('c')]))).not.toContain('EV-NO-FACT');
  });
});

describe('goals', () => {
  it('are named with the letters that words and fields can tell', () => {
    const given = talk([
      note('goal', 'Get better'),
      note('goal', 'Raise the satisfaction of customers to 90 %'),
      note('goal', '把客户满意度提升到 90%，6月30日前完成'),
      note('goal', 'Answer customers within a day', { goal: { measure: 'hours', due: '2027-03-31' } }),
      note('goal', 'Old one', { goal: { state: 'missed' } }),
    ]);
    expect(found('AC-SMART', given)).toEqual({
      rule: 'AC-SMART',
      severity: 'warn',
      noteIds: ['Get better', 'Raise the satisfaction of customers to 90 %'],
      missing: [['S', 'M', 'T'], ['T']],
    });
  });
});

describe('actions', () => {
  const action = (text: string, more: Partial<NonNullable<Note['action']>> = {}) =>
    note('action', text, { action: { owner: 'employee', state: 'open', ...more } });

  it('are named that have no day, or are everybody’s', () => {
    const given = talk([
      action('Send the template'),
      action('We update the plan', { due: '2026-12-18' }),
      action('大家多沟通'),
      action('I will ask finance by 12 December', { owner: 'manager' }),
      action('Send me the draft', { due: '2026-12-18' }),
      action('Old promise', { state: 'dropped' }),
      action('Kept promise', { state: 'done' }),
    ]);
    expect(found('AC-OWNER-DATE', given)).toEqual({
      rule: 'AC-OWNER-DATE',
      severity: 'warn',
      noteIds: ['Send the template', 'We update the plan', '大家多沟通'],
      noDate: 2,
      whichDay: 0,
      noOwner: 1 + 1,
    });
  });

  it('are not named where a hand said whose it is, or the day', () => {
    expect(rulesIn(talk([action('We update the plan', { owner: 'manager', due: '2026-12-18' })]))).toEqual(
      [],
    );
    expect(rulesIn(talk([action('Send it by 3/4', { due: '2027-04-03' })]))).toEqual([]);
    expect(rulesIn(talk([action('Send it by 18 December')]))).toEqual([]);
  });

  it.each([
    'Daniel sends the template by next Friday',
    'Daniel: finish the training by 12/5',
    '下周前交模板',
  ])('whose day could be one of several are counted by themselves: %s', (text) => {
    expect(found('AC-OWNER-DATE', talk([action(text)]))).toMatchObject({
      noteIds: [text],
      noDate: 0,
      whichDay: 1,
    });
  });

  it('are read as on the day they were written, as their rows are', () => {
    const text = 'Send it by next Friday';
    const read = (on: string, editedAt?: number) =>
      found('AC-OWNER-DATE', talk([{ ...action(text), at: day(on), ...(editedAt && { editedAt }) }]));
    // Of a Tuesday it could be this week's; of a Friday it is not.
    expect(read('2026-12-01')).toMatchObject({ whichDay: 1 });
    expect(read('2026-12-04')).toBeUndefined();
    expect(read('2026-12-01', day('2026-12-04'))).toBeUndefined();
  });

  it('by vague times are', () => {
    expect(found('AC-OWNER-DATE', talk([action('Send the template soon')]))).toMatchObject({ noDate: 1 });
  });
});

describe('evidence of the last weeks only', () => {
  const recent = ['2026-11-20', '2026-12-01', '2026-12-05'].map((on) => piece(on, on));
  const old = piece('old', '2026-03-03');
  const judged = strength('calm', { basis: recent.map(({ id }) => id) });

  it('is said with what else there is', () => {
    expect(found('FA-RECENCY', talk([judged, strength('x')], { evidence: [...recent, old] }))).toEqual({
      rule: 'FA-RECENCY',
      severity: 'hint',
      noteIds: ['calm'],
      count: 3,
      older: 1,
    });
    expect(found('FA-RECENCY', talk([judged], { evidence: recent }))).toMatchObject({ older: 0 });
    expect(found('FA-RECENCY', talk([strength('x')], { evidence: recent }))).toMatchObject({ noteIds: [] });
  });

  it.each<[string, readonly Note[], Partial<Noted>]>([
    ['one is older', [strength('x', { basis: ['old', ...recent.map(({ id }) => id)] })], {}],
    ['nothing is judged yet', [note('fact', 'f')], { evidence: recent }],
    ['a fact of the talk bears it out', [note('fact', 'f'), strength('x', { basis: ['f'] })], {}],
    ['the period is short', [judged], { period: { from: '2026-11-01', to: '2026-12-10' } }],
    ['it is two pieces', [strength('x')], { evidence: recent.slice(1) }],
    ['it is not known', [judged], { evidence: undefined }],
  ])('is not said where %s', (_, notes, more) => {
    expect(rulesIn(talk(notes, { evidence: [...recent, old], ...more }))).not.toContain('FA-RECENCY');
  });
});

describe('a criticism that was never noted before', () => {
  const known = ['Reports come late', 'Calm under load', 'Would like to lead'].map((it) => earlier(it));

  it('is one that shares no word with what was', () => {
    const given = talk([point('Late with two reports again'), point('Interrupts colleagues')], {
      earlier: known,
    });
    expect(found('SURPRISE', given)).toEqual({
      rule: 'SURPRISE',
      severity: 'hint',
      noteIds: ['Interrupts colleagues'],
    });
    const chinese = talk([point('周报又晚了两次'), point('开会经常打断别人')], {
      earlier: ['周报经常晚交', '客户表扬', '想带项目'].map((it) => earlier(it)),
    });
    expect(found('SURPRISE', chinese)?.noteIds).toEqual(['开会经常打断别人']);
  });

  it.each<[string, readonly Note[], Partial<Noted>]>([
    ['nothing was noted before', [point('Interrupts colleagues')], { earlier: [] }],
    ['too little was', [point('Interrupts colleagues')], { earlier: known.slice(1) }],
    [
      'it was noted before the period',
      [point('Interrupts')],
      { earlier: known.map((it) => ({ ...it, at: 0 })) },
    ],
    [
      'it rests on what was kept in the period',
      [point('Interrupts colleagues', { basis: ['clip'] })],
      { evidence: [piece('clip', '2026-04-04', 'Call of 4 April')] },
    ],
    [
      'what was kept speaks of it',
      [point('Interrupts colleagues')],
      { evidence: [piece('clip', '2026-04-04', 'Interrupted the customer twice')] },
    ],
    ['it has no words', [point('!!')], {}],
    ['what was noted is not known', [point('Interrupts colleagues')], { earlier: undefined }],
    ['it is praise', [strength('Interrupts colleagues')], {}],
  ])('is not claimed where %s', (_, notes, more) => {
    expect(rulesIn(talk(notes, { earlier: known, ...more }))).not.toContain('SURPRISE');
  });

  it('is claimed where the evidence is of the day of the talk', () => {
    const given = talk([point('Interrupts colleagues', { basis: ['clip'] })], {
      earlier: known,
      evidence: [piece('clip', '2026-12-10')],
    });
    expect(rulesIn(given)).toContain('SURPRISE');
  });
});

/** Notes in which everything is found. */
const everything = talk(
  [
    ...['Interrupts', 'Shouts', 'Whispers', 'Sleeps'].map((it) => point(it)),
    strength('Sings'),
    note('goal', 'Get better'),
    note('action', 'We talk', { action: { owner: 'employee', state: 'open' } }),
  ],
  {
    evidence: ['2026-12-01', '2026-12-02', '2026-12-03'].map((on) => piece(on, on, 'Dances')),
    earlier: ['Dances', 'Paints', 'Draws'].map((it) => earlier(it)),
  },
);

it.each<[ConversationKind, BalanceRuleId[]]>([
  [
    'evaluation',
    ['BA-ORDER', 'AC-SMART', 'AC-OWNER-DATE', 'EV-NO-FACT', 'BA-PILE', 'FA-RECENCY', 'SURPRISE'],
  ],
  ['goals', ['AC-SMART', 'AC-OWNER-DATE', 'BA-PILE']],
  ['improvement', ['AC-SMART', 'AC-OWNER-DATE', 'EV-NO-FACT', 'BA-PILE']],
  ['check-in', ['AC-OWNER-DATE', 'EV-NO-FACT', 'BA-PILE']],
  ['probation', ['BA-ORDER', 'AC-SMART', 'AC-OWNER-DATE', 'EV-NO-FACT', 'FA-RECENCY', 'SURPRISE']],
])('a talk of the kind %s is looked at for what makes sense in it, the gravest first', (kind, expected) => {
  expect(rulesIn({ ...everything, kind })).toEqual(expected);
});

it('praise or criticism alone is said of evaluations only', () => {
  const notes = [point('late'), point('loud')];
  const said = conversationKinds.filter((kind) => rulesIn(talk(notes, { kind })).includes('BA-ONESIDED'));
  expect(said).toEqual(['evaluation']);
});

it('a rule that is off says nothing', () => {
  for (const rule of Object.keys(balanceRules) as BalanceRuleId[])
    expect(rulesIn({ ...everything, off: new Set([rule]) })).not.toContain(rule);
  expect(balanceOf({ ...everything, off: new Set(Object.keys(balanceRules) as BalanceRuleId[]) })).toEqual(
    [],
  );
});

it('a thousand notes are no trouble', () => {
  const many = Array.from({ length: 1000 }, (_, at) => point(`point ${at} ${'word '.repeat(40)}`));
  expect(found('BA-PILE', talk(many, { earlier: many }))?.noteIds).toHaveLength(1000);
});
