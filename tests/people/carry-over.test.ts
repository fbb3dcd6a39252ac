import { describe, expect, it } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Note } from '@/utils/notes/note';
import { forAgenda, onAgenda } from '@/utils/people/agenda';
import { before, carryOver } from '@/utils/people/carry-over';

const talk = (id: string, start: number): Conversation =>
  opened(
    { person: { name: 'Ana' }, kind: 'check-in', meeting: { title: '', start, end: start + 1 } },
    id,
    start,
  );
const note = (id: string, conversationId: string, change: Partial<Note>): Note => ({
  id,
  conversationId,
  kind: 'fact',
  stage: 'summary',
  text: id,
  at: 1,
  ...change,
});
const action = (id: string, conversationId: string, change: Partial<NonNullable<Note['action']>> = {}) =>
  note(id, conversationId, { kind: 'action', action: { owner: 'employee', state: 'open', ...change } });
const ids = (notes: readonly Note[] = []) => notes.map(({ id }) => id);

describe('what a conversation takes over', () => {
  const earlier = [talk('last', 200), talk('first', 100)];

  it('is what both sides still owe, the longest overdue first, from however long ago', () => {
    const notes = [
      action('undated', 'last'),
      action('soon', 'first', { due: '2026-02-01' }),
      action('overdue', 'last', { due: '2026-01-01' }),
      action('mine', 'first', { owner: 'manager' }),
      action('done', 'last', { state: 'done' }),
      action('dropped', 'last', { state: 'dropped' }),
    ];
    const carried = carryOver(earlier, notes);
    expect(ids(carried?.employee)).toEqual(['overdue', 'soon', 'undated']);
    expect(ids(carried?.manager)).toEqual(['mine']);
    expect(carried?.last).toBe(200);
  });

  it('is goals that are not settled, and what the last one left undecided', () => {
    const notes = [
      note('open goal', 'first', { kind: 'goal' }),
      note('reached', 'last', { kind: 'goal', goal: { state: 'reached' } }),
      note('asked', 'last', { kind: 'question' }),
      note('asked long ago', 'first', { kind: 'question' }),
      note('agreed', 'last', { kind: 'agreement' }),
      note('put off', 'last', { kind: 'agreement', stand: { verdict: 'undiscussed' } }),
      note('undecided', 'last', { kind: 'improvement' }),
      note('disagreed', 'last', { kind: 'improvement', stand: { verdict: 'disagreed' } }),
      note('private', 'last', { kind: 'private' }),
    ];
    const carried = carryOver(earlier, notes);
    expect(ids(carried?.goals)).toEqual(['open goal']);
    expect(ids(carried?.unfinished)).toEqual(['asked', 'put off', 'undecided']);
  });

  it('is nothing where nothing was left, or nothing was ever noted', () => {
    expect(
      carryOver(earlier, [note('x', 'last', {}), action('done', 'last', { state: 'done' })]),
    ).toBeUndefined();
    expect(carryOver([], [])).toBeUndefined();
    expect(carryOver(earlier, [])).toBeUndefined();
  });

  it('skips a conversation that nobody noted anything in', () => {
    const opening = [talk('empty', 300), ...earlier];
    expect(ids(carryOver(opening, [note('asked', 'last', { kind: 'question' })])?.unfinished)).toEqual([
      'asked',
    ]);
  });

  it('keeps what was ticked just now in its place', () => {
    const ticked = action('a', 'last', { state: 'done' });
    expect(ids(carryOver(earlier, [ticked], new Set(['a']))?.employee)).toEqual(['a']);
  });
});

it('comes from what was before, not from itself or what is to come', () => {
  const now = talk('now', 200);
  const all = [talk('next', 300), now, talk('first', 100), talk('same time', 200)];
  expect(before(now, all).map(({ id }) => id)).toEqual(['same time', 'first']);
});

describe('a point brought to the agenda', () => {
  const of = { id: 'new', conversationId: 'now', at: 9 };

  it('is asked about, or decided now', () => {
    expect(forAgenda(action('a', 'last'), of)).toMatchObject({
      ...of,
      kind: 'question',
      stage: 'preparation',
      text: 'a',
    });
    const gap = note('g', 'last', { kind: 'improvement', plan: { standard: 'x' }, stand: { words: 'no' } });
    expect(forAgenda(gap, of)).toEqual({
      ...of,
      kind: 'improvement',
      stage: 'preparation',
      text: 'g',
      plan: { standard: 'x' },
    });
  });

  it('is known again by its words, among what was prepared', () => {
    const earlier = action('a', 'last');
    const there = forAgenda(earlier, of);
    expect(onAgenda([there], earlier)).toBe(there);
    expect(onAgenda([{ ...there, stage: 'review' }], earlier)).toBeUndefined();
    expect(onAgenda([{ ...there, text: 'changed' }], earlier)).toBeUndefined();
  });
});
