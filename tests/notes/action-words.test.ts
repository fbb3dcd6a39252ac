import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, dueOn, settled } from '@/utils/notes/action';
import { withWordsRead } from '@/utils/notes/action-words';
import { type Note, written } from '@/utils/notes/note';

/** A Wednesday. */
const today = { year: 2026, month: 11, day: 25 };
const action = (text: string, known?: Partial<Action>): Note => {
  const note = written({ id: 'n', conversationId: 'c', kind: 'action', stage: 'summary', text, at: 0 });
  return note.action ? { ...note, action: { ...note.action, ...known } } : note;
};
const read = (text: string) => withWordsRead(undefined, action(text), today);
const rewritten = (before: Note, text: string, on = today) =>
  withWordsRead(before, { ...before, text }, on).action;

describe('an action that is kept', () => {
  it('says whose it is and by when', () => {
    expect(read('我来确认人选，下周五前').action).toEqual({
      owner: 'manager',
      state: 'open',
      due: '2026-12-04',
      dueWords: '下周五前',
    });
    expect(read('You will send the template by end of Q4').action).toMatchObject({
      owner: 'employee',
      due: '2026-12-31',
      dueWords: 'by end of Q4',
    });
  });

  it.each(['Confirm it by December', 'Ask finance ASAP', 'Draft the handover', '尽快', '本周末前交'])(
    'has no day where its words name not just one: %s',
    (text) => expect(read(text).action?.due).toBeUndefined(),
  );

  it('of another kind is left alone', () => {
    const goal: Note = { ...action('by Friday'), kind: 'goal' };
    expect(withWordsRead(undefined, goal, today)).toBe(goal);
  });
});

describe('an action whose words change', () => {
  it('follows them', () => {
    expect(rewritten(read('Send it by Friday'), 'I will send it by Monday')).toMatchObject({
      owner: 'manager',
      due: '2026-11-30',
      dueWords: 'by Monday',
    });
    expect(rewritten(read('Send it by Friday'), 'Send it')).toMatchObject({
      due: undefined,
      dueWords: undefined,
    });
  });

  it('keeps its day while the words that say it stay, however late the rest is mended', () => {
    const later = { year: 2026, month: 12, day: 16 };
    expect(rewritten(read('下周五前发模版'), '下周五前发模板', later)).toMatchObject({ due: '2026-12-04' });
  });

  it('counts a new day from the day it is written on', () => {
    const later = { year: 2026, month: 12, day: 16 };
    expect(rewritten(read('下周五前发模板'), '本周五前发模板', later)).toMatchObject({ due: '2026-12-18' });
  });

  it('keeps what was set by hand: the day, that there is none, and the owner', () => {
    const byHand = read('Send it by Friday');
    const dated = { ...byHand, action: dueOn(byHand.action as Action, '2026-12-10') };
    expect(rewritten(dated, 'Send all of it by Monday')).toMatchObject({ due: '2026-12-10' });
    const undated = { ...byHand, action: dueOn(byHand.action as Action, undefined) };
    expect(rewritten(undated, 'Send all of it by Friday')).toMatchObject({ due: undefined });
    const mine = action('Send it', { owner: 'manager' });
    expect(rewritten(mine, 'You will send it all')).toMatchObject({ owner: 'manager' });
  });

  it('keeps a day that was chosen among several while the words still allow it', () => {
    const chosen = action('Confirm by December', { due: '2026-12-31', dueWords: 'by December' });
    expect(rewritten(chosen, 'I will confirm by December')).toMatchObject({ due: '2026-12-31' });
    expect(rewritten(chosen, 'I will confirm by Friday')).toMatchObject({ due: '2026-11-27' });
  });

  it('is read whole when it was no action before', () => {
    const { action: _, ...before } = action('I will do it by Friday');
    const fact: Note = { ...before, kind: 'fact' };
    expect(withWordsRead(fact, action('I will do it by Friday'), today).action).toMatchObject({
      owner: 'manager',
      due: '2026-11-27',
    });
  });

  it('keeps its state, and reading twice changes nothing', () => {
    const texts = fc.array(
      fc.constantFrom(
        'I will',
        'you will',
        '我来',
        '你负责',
        'by Friday',
        '下周五前',
        'by December',
        '尽快',
        ' x ',
        ', ',
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const first = read(one.join(' '));
        const done = { ...first, action: settled(first.action as Action, 'done', 7) };
        const after = withWordsRead(done, { ...done, text: other.join(' ') }, today);
        expect(after.action).toMatchObject({ state: 'done', settledAt: 7 });
        expect(withWordsRead(after, after, today)).toEqual(after);
      }),
    );
  });
});
