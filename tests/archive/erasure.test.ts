import { describe, expect, it } from 'vitest';
import { countOf, type Entry, type Rows, rowsFrom } from '@/utils/archive/archive';
import { erasureOf, mentionsOf, rowsOfPerson, rowsOfRecords } from '@/utils/archive/erasure';
import type { PersonRecord } from '@/utils/people/person-record';
import { exampleRows } from './rows';

const li: PersonRecord = {
  id: 'person-c1',
  name: '李薇',
  alsoNamed: ['Li Wei'],
  emails: ['li.wei@example.com'],
  createdAt: 1,
};
const entry = (row: { id: string }): Entry => ({ key: row.id, row });
const learned = (about: object, change: object = {}) => ({
  event: 'k',
  title: '1:1',
  pattern: '1:1',
  about,
  ...change,
});
const settingsWith = (...list: object[]): Rows['settings'] => [
  { key: 'settings', row: { language: 'en', learned: list } },
];

describe('what is of a person', () => {
  it('is their record, conversations, and all that hangs on these', () => {
    const going = rowsOfPerson(exampleRows, li);
    expect(
      Object.fromEntries(Object.entries(going).map(([name, rows]) => [name, rows.map(({ key }) => key)])),
    ).toEqual({
      conversations: ['c1'],
      notes: ['n1', 'n2', 'n20', 'n21', 'n22'],
      drafts: ['c1'],
      settings: [],
      ownTips: [],
      marks: [],
      people: ['person-c1'],
      evidence: ['e1'],
      developments: ['c1'],
      summaries: ['c1'],
      fieldMaps: [],
      rescued: [],
    });
  });

  it('are texts kept from forms that name them, whole names only, in the text, the label or the path', () => {
    const kept = (id: string, change: object) =>
      entry({ id, ...{ path: '/review/42', page: '', label: '评语', nth: 0, text: 'x', at: 1, ...change } });
    const rescued = [
      kept('han', { text: '今天和李薇谈了绩效' }),
      kept('alias', { text: 'We agreed with li  WEI\non two goals' }),
      kept('mail', { text: 'write to LI.WEI@example.com.' }),
      kept('label', { label: 'Comment on Li Wei' }),
      kept('path', { path: '/people/li-wei/review' }),
      kept('encoded', { path: `/review/${encodeURIComponent('李薇')}` }),
      kept('odd', { text: 7, note: 'about 李薇' }),
      kept('other', { text: 'Li Weiming and Ali Wei did well' }),
      kept('broken', { path: '/100%' }),
    ];
    const going = rowsOfPerson({ ...exampleRows, rescued }, li);
    expect(going.rescued.map(({ key }) => key)).toEqual([
      'han',
      'alias',
      'mail',
      'label',
      'path',
      'encoded',
      'odd',
    ]);
  });

  it('also where a row cannot be read, by the name or address in it', () => {
    const conversations = [
      entry({ id: 'odd', person: { name: 'li  wei' }, kind: 'dream' } as { id: string }),
      entry({ id: 'other', person: { name: 'Somebody' } } as { id: string }),
      entry({ id: 'mail', person: { name: 'L', email: 'LI.WEI@example.com' } } as { id: string }),
      entry({ id: 'moved', person: { name: '李薇' }, personId: 'another' } as { id: string }),
    ];
    const notes = [entry({ id: 'n', conversationId: 'odd', text: 7 } as { id: string })];
    const going = rowsOfPerson({ ...exampleRows, conversations, notes }, li);
    expect(going.conversations.map(({ key }) => key)).toEqual(['odd', 'mail']);
    expect(going.notes).toHaveLength(1);
  });
});

describe('erasing', () => {
  it('forgets what was learned about the person, and nothing else', () => {
    const rows = {
      ...exampleRows,
      settings: settingsWith(
        learned({ name: '李薇' }),
        learned({ name: 'Daniel' }, { person: { name: 'x', email: 'li.wei@example.com' } }),
        learned({ name: 'Daniel' }, { title: '李薇 1:1' }),
        learned({ name: 'Daniel' }),
      ),
    };
    const erasure = erasureOf(rows, rowsOfPerson(rows, li));
    expect(erasure.forgotten).toBe(3);
    expect(erasure.settings).toEqual({ language: 'en', learned: [learned({ name: 'Daniel' })] });
    expect(erasure.gone.settings).toEqual([]);
  });

  it('leaves what was learned from other words with the name in them, and from what cannot be read', () => {
    const short = { ...li, name: 'Li', alsoNamed: [], emails: [] };
    const kept = [learned({ name: 'Daniel' }, { title: 'Listening session' }), null, 7, { about: 'x' }];
    const rows = {
      ...exampleRows,
      people: [entry(short)],
      settings: settingsWith(...(kept as object[]), learned({ name: 'Daniel' }, { title: 'LI 1:1' })),
    };
    const erasure = erasureOf(rows, rowsOfPerson(rows, short));
    expect(erasure.forgotten).toBe(1);
    expect(erasure.settings).toMatchObject({ learned: kept });
  });

  it('leaves the settings alone where nothing was learned', () => {
    expect(erasureOf(exampleRows, rowsOfPerson(exampleRows, li))).not.toHaveProperty('settings');
  });

  it('of everything takes everything', () => {
    const { gone } = erasureOf(exampleRows, exampleRows);
    expect(Object.values(gone).flat()).toHaveLength(countOf(exampleRows));
  });
});

it('records that go by age take people with them of whom nothing is left', () => {
  const going = rowsOfRecords(exampleRows, new Set(['c1', 'c2']), new Set());
  expect(going.people.map(({ key }) => key)).toEqual(['person-c2']); // of the other one there is evidence
  const all = rowsOfRecords(exampleRows, new Set(['c1']), new Set(['e1']));
  expect(all.people.map(({ key }) => key)).toEqual(['person-c1']);
  expect(all.notes).toHaveLength(5);
});

it('tells where else a name stands', () => {
  const notes = [
    ...exampleRows.notes,
    entry({ id: 'x', conversationId: 'c2', text: 'like 李薇' } as { id: string }),
  ];
  const ownTips = [entry({ id: 'o', text: '李薇，谢谢' } as { id: string })];
  const edited = {
    conversationId: 'c2',
    editedAt: 1,
    system: { lines: [], leftOut: [], own: [{ text: '和李薇一起' }] },
  };
  const summaries = [...exampleRows.summaries, { key: 'c2', row: edited }];
  const rows = { ...exampleRows, notes, summaries, ownTips };
  expect(mentionsOf(rows, rowsOfPerson(rows, li), li)).toEqual({ notes: 2, lines: 1 });
  expect(
    mentionsOf(
      exampleRows,
      rowsFrom(() => []),
      { ...li, name: 'nobody', alsoNamed: [], emails: [] },
    ),
  ).toEqual({
    notes: 0,
    lines: 0,
  });
});

it.each([
  ['Li Wei', 'like LI  WEI did', true],
  ['Mary "Molly" Byrne', 'with Mary "Molly" Byrne', true],
  ['An', 'Annual plan', false],
  ['An', 'with An', true],
])('a name stands elsewhere as it does in a text kept from a form: %s in “%s”', (name, text, isThere) => {
  const person = { ...li, name, alsoNamed: [], emails: [] };
  const draft = { conversationId: 'c2', text: '', sketch: { situation: text } };
  const rows = { ...rowsFrom(() => []), drafts: [{ key: 'c2', row: draft }] };
  const nothing = rowsFrom(() => []);
  expect(mentionsOf(rows, nothing, person).notes).toBe(isThere ? 1 : 0);
});
