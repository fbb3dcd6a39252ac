import { describe, expect, it } from 'vitest';
import { factsAmong, lackingFact, withFact } from '@/utils/notes/basis';
import type { Note, NoteKind } from '@/utils/notes/note';

const note = (id: string, kind: NoteKind, basis?: string[]): Note => ({
  id,
  conversationId: 'c',
  kind,
  stage: 'review',
  text: id,
  at: 1,
  ...(basis && { basis }),
});

const notes = [
  note('fact', 'fact'),
  note('praise', 'strength', ['fact']),
  note('clipped', 'improvement', ['clip']),
  note('dangling', 'improvement', ['deleted']),
  note('bare', 'strength'),
  note('self', 'strength', ['praise']),
  note('goal', 'goal'),
];
const facts = factsAmong(notes, [{ id: 'clip' }]);

describe('a judgement', () => {
  it('is borne out by a fact of the conversation or by kept evidence, and by nothing that is gone', () => {
    expect(lackingFact(notes, facts).map(({ id }) => id)).toEqual(['dangling', 'bare', 'self']);
  });

  it('loses its fact when that becomes another kind of note', () => {
    const now = notes.map((it) => (it.id === 'fact' ? { ...it, kind: 'voice' as const } : it));
    expect(lackingFact(now, factsAmong(now, [])).map(({ id }) => id)).toContain('praise');
  });

  it('is linked once, however often one ticks', () => {
    expect(withFact(note('n', 'strength', ['a', 'b']), 'a', true)).toEqual(['b', 'a']);
    expect(withFact(note('n', 'strength', ['a', 'b']), 'a', false)).toEqual(['b']);
    expect(withFact(note('n', 'strength'), 'a', true)).toEqual(['a']);
  });
});
