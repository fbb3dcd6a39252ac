import { describe, expect, it } from 'vitest';
import { summaryWords } from '@/components/summary/words';
import { opened } from '@/utils/conversation/conversation';
import type { Note, ShareableNote } from '@/utils/notes/note';
import { applied } from '@/utils/summary/applied';
import { compose, partNotes } from '@/utils/summary/compose';
import {
  baseOf,
  broughtBack,
  type Edits,
  keptMine,
  leftOut,
  madeOwn,
  noEdits,
  reverted,
  withOwn,
  withOwnText,
  withText,
} from '@/utils/summary/edits';
import { itemText } from '@/utils/summary/render';
import { standardTemplate, switched } from '@/utils/summary/template';

const conversation = opened(
  { person: { name: 'D' }, kind: 'check-in', meeting: { title: '', start: 0, end: 1 } },
  'c',
  0,
);
const template = standardTemplate('check-in', 'system');
const note = (known: Partial<Note> & Pick<Note, 'kind' | 'text' | 'id'>): Note => ({
  conversationId: 'c',
  stage: 'review',
  at: 0,
  ...known,
});
const notes = [
  note({ id: 's', kind: 'strength', text: 'calm', basis: ['f'] }),
  note({ id: 'f', kind: 'fact', text: 'zero downtime' }),
  note({ id: 'a', kind: 'action', text: 'template', action: { owner: 'employee', state: 'open' } }),
];
const given = (of: readonly Note[], by = template) => {
  const { shareable } = partNotes(of);
  return {
    summary: compose(conversation, shareable, { template: by }),
    known: { noteIds: new Set(shareable.map(({ id }: ShareableNote) => id)), template: by },
  };
};
const shownWith = (edits: Edits, of: readonly Note[] = notes, by = template) => {
  const { summary, known } = given(of, by);
  return applied(summary, edits, known);
};
const lineOf = (id: string, of: readonly Note[] = notes) => {
  const found = given(of)
    .summary.sections.flatMap(({ id: section, lines }) => lines.map((line) => ({ section, line })))
    .find(({ line }) => line.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return { id, section: found.section, base: baseOf(found.line), noteIds: found.line.noteIds };
};
const texts = ({ summary }: ReturnType<typeof shownWith>) =>
  summary.sections.flatMap(({ lines }) => lines.map(({ text }) => text));
const edited = withText(noEdits, lineOf('s'), 'very calm', 'calm');
const changed = (id: string, change: Partial<Note>) =>
  notes.map((it) => (it.id === id ? ({ ...it, ...change } as Note) : it));

describe('an edited line', () => {
  it('says what the manager wrote, and nothing below it', () => {
    const { summary, offers } = shownWith(edited);
    const [line] = summary.sections[0]?.lines ?? [];
    expect(line).toMatchObject({ id: 's', text: 'very calm', noteIds: ['s', 'f'], asTyped: true });
    expect(line && itemText(line, 'strength', summaryWords('en'))).toBe('very calm');
    expect(offers).toEqual([]);
  });

  it('stays when its note changes, and the change is offered', () => {
    const of = changed('s', { text: 'calm and quick' });
    const result = shownWith(edited, of);
    expect(texts(result)).toContain('very calm');
    expect(result.offers).toMatchObject([{ withheld: false, now: { text: 'calm and quick' } }]);
    const kept = keptMine(edited, 's', lineOf('s', of));
    expect(shownWith(kept, of)).toMatchObject({ offers: [] });
    expect(texts(shownWith(kept, of))).toContain('very calm');
    expect(texts(shownWith(reverted(edited, 's'), of))).toContain('calm and quick');
  });

  it('hears of a fact that changed below it', () => {
    expect(shownWith(edited, changed('f', { text: 'two outages' })).offers).toHaveLength(1);
  });

  it.each([
    ['deleted', notes.filter(({ id }) => id !== 's')],
    ['made private', changed('s', { kind: 'private' })],
  ])('does not leave when its note was %s, until the manager keeps it', (_, of) => {
    const result = shownWith(edited, of);
    expect(JSON.stringify(result.summary)).not.toContain('very calm');
    expect(result.offers).toMatchObject([{ withheld: true, edit: { text: 'very calm' } }]);
    const own = madeOwn(edited, 's', 'o');
    expect(texts(shownWith(own, of))).toContain('very calm');
    expect(shownWith(own, of).offers).toEqual([]);
  });

  it('does not leave when a fact in it was made private: it may hold its words', () => {
    const result = shownWith(edited, changed('f', { kind: 'private' }));
    expect(texts(result)).toContain('calm');
    expect(texts(result)).not.toContain('very calm');
    expect(result.offers).toMatchObject([{ withheld: true, now: { text: 'calm' } }]);
  });

  it('goes with its note into another section', () => {
    const { summary } = shownWith(edited, changed('s', { kind: 'improvement' }));
    expect(summary.sections.find(({ id }) => id === 'improvement')?.lines).toMatchObject([
      { text: 'very calm' },
    ]);
  });

  it('rests while its section is off', () => {
    const result = shownWith(edited, notes, switched(template, 'strength', false));
    expect(result.offers).toEqual([]);
    expect(texts(result)).not.toContain('very calm');
  });

  it('without words is no edit', () => {
    expect(texts(shownWith(withText(edited, lineOf('s'), ' ', 'very calm')))).toContain('calm');
  });

  it('keeps what another window wrote into it meanwhile', () => {
    const theirs = withText(edited, lineOf('s'), 'very calm in May', 'very calm');
    const both = withText(theirs, lineOf('s'), 'always very calm', 'very calm');
    expect(both.lines[0]?.text).toBe('always very calm in May');
  });
});

describe('a line left out', () => {
  it('does not leave, and comes back where it was', () => {
    const out = leftOut(noEdits, 's');
    const result = shownWith(out);
    expect(texts(result)).not.toContain('calm');
    expect(result.leftOut).toMatchObject([{ section: 'strength', line: { id: 's' } }]);
    expect(result.summary.sections.map(({ id }) => id)).not.toContain('strength');
    expect(shownWith(broughtBack(out, 's'))).toEqual(shownWith(noEdits));
  });

  it('stays out when its note changes', () => {
    expect(texts(shownWith(leftOut(noEdits, 's'), changed('s', { text: 'new' })))).not.toContain('new');
  });
});

describe('an own line', () => {
  it('stands at the end of its section, which is there for it', () => {
    const own = withOwnText(withOwn(noEdits, 'o', 'support'), 'o', 'an hour a month', '');
    expect(shownWith(own).summary.sections.find(({ id }) => id === 'support')?.lines).toEqual([
      { id: 'o', text: 'an hour a month', noteIds: [], details: [], asTyped: true },
    ]);
  });

  it('without words is not there', () => {
    expect(shownWith(withOwn(noEdits, 'o', 'support'))).toEqual(shownWith(noEdits));
  });
});
