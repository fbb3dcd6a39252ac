import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAdded, withChanged, without, withRestored } from '@/utils/notes/checkpoints';
import { isPoint, pointKinds, tally, undecided, verdictOf } from '@/utils/notes/ledger';
import { type Note, type NoteKind, noteKinds } from '@/utils/notes/note';
import { type Checkpoint, isPlanned } from '@/utils/notes/plan';
import type { Verdict } from '@/utils/notes/stand';

const note = (kind: NoteKind, verdict?: Verdict): Note => ({
  id: `${kind} ${verdict}`,
  conversationId: 'c',
  kind,
  stage: 'review',
  text: 'x',
  at: 0,
  ...(verdict && { stand: { verdict } }),
});

describe('the ledger', () => {
  it('lists improvements, goals, agreements and actions', () => {
    const listed = noteKinds.map((kind) => note(kind)).filter(isPoint);
    expect(listed.map(({ kind }) => kind).sort()).toEqual([...pointKinds].sort());
  });

  it('takes what was noted as agreed for agreed until somebody says otherwise', () => {
    expect(verdictOf(note('agreement'))).toBe('agreed');
    expect(verdictOf(note('agreement', 'disagreed'))).toBe('disagreed');
    expect(verdictOf(note('goal'))).toBeUndefined();
    expect(verdictOf({ ...note('goal'), stand: { words: 'hm' } })).toBeUndefined();
  });

  it('knows what is still to be decided', () => {
    const notes = [note('goal'), note('goal', 'partly'), note('agreement'), note('fact'), note('action')];
    expect(undecided(notes).map(({ kind }) => kind)).toEqual(['goal', 'action']);
    expect(tally(notes)).toEqual({ agreed: 1, partly: 1, disagreed: 0, undiscussed: 0, undecided: 2 });
  });
});

describe('checkpoints', () => {
  const lists = fc.array(fc.constantFrom<'add' | 'first' | 'last'>('add', 'first', 'last'), {
    maxLength: 12,
  });
  const after = (steps: readonly string[]) =>
    steps.reduce<readonly Checkpoint[]>((list, step) => {
      if (step === 'add') return withAdded(list);
      return without(list, (step === 'first' ? list[0] : list.at(-1))?.id ?? '');
    }, []);

  it('have ids of their own, whatever was added and removed, and a removed one comes back at its place', () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(20), (steps, more, pick) => {
        const list = after(steps);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        const at = pick % Math.max(1, list.length);
        const removed = list[at];
        if (!removed) return;
        const rest = without(list, removed.id);
        expect(withRestored(rest, removed, at)).toEqual(list);
        // Its id may be another's by now.
        const grown = more.reduce<readonly Checkpoint[]>((now) => withAdded(now), rest);
        const back = withRestored(grown, { ...removed, text: 'back' }, at);
        expect(new Set(back.map(({ id }) => id)).size).toBe(grown.length + 1);
        expect(back[at]?.text).toBe('back');
      }),
    );
  });

  it('change one at a time', () => {
    const list = withAdded(withAdded([]));
    expect(withChanged(list, 'k2', { text: 'x', done: true })).toEqual([
      { id: 'k1', text: '' },
      { id: 'k2', text: 'x', done: true },
    ]);
  });

  it('make a plan, as does anything written', () => {
    expect(isPlanned(undefined)).toBe(false);
    expect(isPlanned({ standard: ' ', checkpoints: [] })).toBe(false);
    expect(isPlanned({ support: 'an hour' })).toBe(true);
    expect(isPlanned({ checkpoints: withAdded([]) })).toBe(true);
  });
});
