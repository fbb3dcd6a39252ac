import { describe, expect, it } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Note } from '@/utils/notes/note';
import { dueGroup, groupedByDue } from '@/utils/people/due-groups';
import { added, insightOf, nothing, wordCount } from '@/utils/people/insights';
import { comparable, sideBySide } from '@/utils/people/side-by-side';
import { isToCome, isUnfinished } from '@/utils/people/timeline';

const talk = (id: string, start: number, change: Partial<Conversation> = {}): Conversation => ({
  ...opened(
    { person: { name: 'Ana' }, kind: 'check-in', meeting: { title: '', start, end: start + 10 } },
    id,
    start,
  ),
  ...change,
});
const note = (id: string, change: Partial<Note> = {}): Note => ({
  id,
  conversationId: 'c',
  kind: 'fact',
  stage: 'review',
  text: id,
  at: 1,
  ...change,
});

describe('an action', () => {
  it('is overdue the day after its last, and soon for seven days', () => {
    const at = (due: string | undefined) => dueGroup(due, '2026-02-26');
    expect(at('2026-02-25')).toBe('overdue');
    expect(at('2026-02-26')).toBe('soon');
    expect(at('2026-03-04')).toBe('soon');
    expect(at('2026-03-05')).toBe('later');
    expect(at(undefined)).toBe('undated');
    expect(dueGroup('2024-03-06', '2024-02-28')).toBe('later');
    expect(dueGroup('2027-01-03', '2026-12-28')).toBe('soon');
  });

  it('stands in its group by its day, then by when it was promised', () => {
    const due = (id: string, day: string | undefined, at: number) =>
      note(id, { kind: 'action', at, action: { owner: 'manager', state: 'open', due: day } });
    const groups = groupedByDue(
      [
        due('b', '2026-01-02', 2),
        due('a', '2026-01-02', 1),
        due('first', '2026-01-01', 3),
        due('x', undefined, 1),
      ],
      '2026-02-26',
    );
    expect(groups.overdue.map(({ id }) => id)).toEqual(['first', 'a', 'b']);
    expect(groups.undated.map(({ id }) => id)).toEqual(['x']);
  });
});

it('a talk is to come until it is over or finished, then unfinished until somebody says otherwise', () => {
  expect(isToCome(talk('t', 100), 109)).toBe(true);
  expect(isToCome(talk('t', 100), 110)).toBe(false);
  expect(isUnfinished(talk('t', 100), 110)).toBe(true);
  expect(isUnfinished(talk('t', 100, { finishedAt: 120 }), 130)).toBe(false);
  expect(isToCome(talk('t', 100, { finishedAt: 90 }), 95)).toBe(false);
});

describe('side by side', () => {
  it('stand the newest three of a kind that was held twice', () => {
    const all = [1, 2, 3, 4].map((at) => talk(`t${at}`, at));
    const kinds = comparable([...all, talk('future', 99), talk('one', 5, { kind: 'goals' })], 50);
    expect([...kinds.keys()]).toEqual(['check-in']);
    expect(kinds.get('check-in')?.map(({ id }) => id)).toEqual(['t4', 't3', 't2']);
  });

  it('what was noted stands by its kind, in its order', () => {
    const rows = sideBySide([
      [note('late', { at: 2 }), note('early', { at: 1 })],
      [],
      [note('g', { kind: 'goal' })],
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(['fact', 'goal']);
    expect(rows[0]?.cells.map((cell) => cell.map(({ id }) => id))).toEqual([['early', 'late'], [], []]);
  });
});

describe('figures', () => {
  it('count words as editors do, in either script', () => {
    expect(wordCount('三月迁移零停机')).toBe(7);
    expect(wordCount('Zero downtime, twice!')).toBe(3);
    expect(wordCount('上线 v2.0，共 3 次')).toBe(7);
    expect(wordCount(' \n')).toBe(0);
  });

  it('say what judgements rest on and which promises were kept', () => {
    const mine = (id: string, action: Partial<NonNullable<Note['action']>>) =>
      note(id, { kind: 'action', action: { owner: 'manager', state: 'open', ...action } });
    const day = new Date(2026, 0, 5, 12).getTime();
    const notes = [
      note('fact'),
      note('s', { kind: 'strength', basis: ['fact'] }),
      note('s2', { kind: 'strength', basis: ['gone'] }),
      note('i', { kind: 'improvement' }),
      mine('in time', { state: 'done', due: '2026-01-05', settledAt: day }),
      mine('late', { state: 'done', due: '2026-01-04', settledAt: day }),
      mine('overdue', { due: '2026-01-01' }),
      mine('to come', { due: '2026-12-01' }),
      mine('dropped', { state: 'dropped', due: '2026-01-01' }),
      { ...mine('theirs', { due: '2026-01-01' }), action: { owner: 'employee', state: 'open' } as const },
    ];
    const insight = insightOf(notes, new Set(['fact']), '2026-02-01');
    expect(insight).toMatchObject({ conversations: 1, praise: 2, facts: 1 });
    expect(insight.borneOut).toEqual({ of: 1, among: 3 });
    expect(insight.kept).toEqual({ of: 1, among: 3 });
    expect(added(insight, nothing)).toEqual(insight);
    expect(added(insight, insight).kept).toEqual({ of: 2, among: 6 });
  });
});
