import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '@/utils/notes/note';
import { emptySketch } from '@/utils/notes/sketch';
import { editSaver } from '@/utils/session/save-edit';
import type { Session } from '@/utils/session/session';
import { undo } from '@/utils/session/undo';
import { twoWindows } from './windows.ts';

const saver = (window: Session) => editSaver(window, () => 5000);
const draftText = (window: Session) => window.$draft.get()?.text;
const noteTexts = (window: Session) => window.$notes.get().map(({ text }) => text);

async function noted(window: Session, text: string): Promise<Note> {
  window.write(text);
  await window.addNote();
  const note = window.$notes.get().at(-1);
  if (!note) throw new Error('no note');
  return note;
}

describe('what is typed in two windows at once', () => {
  it('is shown in the other one while nothing is typed there', async () => {
    const { one, other, quiet } = await twoWindows();
    one.write('half a sentence');
    await quiet();
    expect(draftText(other)).toBe('half a sentence');
  });

  it('is in both, when neither had heard of the other', async () => {
    const { one, other, quiet } = await twoWindows();
    one.write('here');
    other.write('there');
    await quiet();
    expect(draftText(one)).toContain('here');
    expect(draftText(one)).toContain('there');
    expect(draftText(other)).toBe(draftText(one));
  });

  it('is not emptied by the other’s Enter', async () => {
    const { one, other, quiet } = await twoWindows();
    one.write('done');
    await quiet();
    other.write('done and more', 'done');
    await Promise.all([one.addNote(), other.settled()]);
    await quiet();
    expect(noteTexts(one)).toEqual(['done']);
    expect(draftText(one)).toBe(' and more');
    expect(draftText(other)).toBe(' and more');
  });

  it('joins what a field still held while an input method was composing', async () => {
    const { one, other, quiet } = await twoWindows();
    one.write('李');
    await quiet();
    other.write('李。来自另一个窗口', '李');
    await quiet();
    // The field was not touched: it still held what it held when the composition began.
    one.write('李薇', '李');
    await quiet();
    expect(draftText(one)).toContain('薇');
    expect(draftText(one)).toContain('来自另一个窗口');
  });

  it('is never lost and never doubled, whatever the order of keys, Enters and news', async () => {
    const step = fc.record({
      window: fc.constantFrom<'one' | 'other'>('one', 'other'),
      what: fc.constantFrom('end', 'end', 'front', 'enter', 'wait', 'quiet'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const windows = await twoWindows();
        const typed: string[] = [];
        let entered: string | undefined;
        for (const { window, what } of steps) {
          const session = windows[window];
          const word = `w${typed.length}.`;
          if (what === 'quiet') await windows.quiet();
          else if (what === 'wait') await Promise.resolve();
          else if (what === 'enter') {
            // One person has one Enter key: the other window had time to hear of the last one.
            if (entered !== window) await windows.quiet();
            entered = window;
            void session.addNote();
          } else {
            typed.push(word);
            const text = draftText(session) ?? '';
            session.write(what === 'end' ? text + word : word + text, text);
          }
        }
        await windows.quiet();
        expect(draftText(windows.one)).toBe(draftText(windows.other));
        const kept = await windows.store.draft(windows.conversationId);
        expect(draftText(windows.one) ?? '').toBe(kept?.text ?? '');
        const { notes } = await windows.store.notes(windows.conversationId);
        const all = [...notes.map(({ text }) => text), kept?.text ?? ''].join('\n');
        for (const word of typed) expect(all.split(word), word).toHaveLength(2);
      }),
      { numRuns: 100 },
    );
  });
});

it('a note is made while one types on, faster than the disk writes', async () => {
  const { one, quiet } = await twoWindows();
  let keys = 0;
  // A key for every write: there is always one more on its way.
  const typing = one.$draft.listen((draft) => {
    if (keys < 500 && draft && noteTexts(one).length === 0)
      setTimeout(() => one.write(`${draftText(one)}${keys++ % 10}`, draftText(one)));
  });
  one.write('first');
  await one.addNote();
  typing();
  expect(keys).toBeLessThan(400);
  await quiet();
  expect(noteTexts(one)).toEqual(['first']);
  expect(draftText(one)).toMatch(/^\d+$/);
});

it('a note taken while the one before is being listed is its own words only', async () => {
  const { one, quiet } = await twoWindows();
  one.write('！第一条，零停机');
  const first = one.addNote();
  await new Promise<void>((resolve) => {
    const stop = one.$draft.listen((draft) => {
      if (draft?.text !== '') return;
      stop();
      resolve();
    });
  });
  one.write('＝第二条，零停机', '');
  const second = one.addNote();
  expect(await Promise.all([first, second])).toEqual([true, true]);
  await quiet();
  expect(one.$notes.get().map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'action 第一条，零停机',
    'agreement 第二条，零停机',
  ]);
});

describe('one note edited in two windows', () => {
  async function bothEditing() {
    const windows = await twoWindows();
    const { one, other, quiet } = windows;
    const note = await noted(one, '# weekly report late');
    await quiet();
    one.beginEdit(note);
    other.beginEdit(note);
    const [mine] = other.$edits.get();
    const [first] = one.$edits.get();
    if (!mine || !first) throw new Error('no editor');
    await saver(one).save({ ...first, text: 'late four times' });
    await quiet();
    return { ...windows, note, edit: { ...mine, text: 'late in November' } };
  }

  it('the second is told, and nothing is written', async () => {
    const { other, edit, store, conversationId } = await bothEditing();
    expect(await saver(other).save(edit)).toMatchObject({
      kind: 'clash',
      clash: { kind: 'changed', current: { text: 'late four times' } },
    });
    expect((await store.notes(conversationId)).notes.map(({ text }) => text)).toEqual(['late four times']);
    expect(other.$edits.get()).toHaveLength(1);
  });

  it('mine is kept in place of what was shown, and of nothing newer', async () => {
    const { one, other, edit, note, quiet } = await bothEditing();
    const saved = await saver(other).save(edit);
    if (saved.kind !== 'clash') throw new Error(saved.kind);
    await one.editNote(note, { text: 'late five times' });
    expect(await saver(other).keepMine(edit, saved.clash)).toMatchObject({
      kind: 'clash',
      clash: { current: { text: 'late five times' } },
    });
    const again = await saver(other).save(edit);
    if (again.kind !== 'clash') throw new Error(again.kind);
    expect(await saver(other).keepMine(edit, again.clash)).toEqual({ kind: 'saved' });
    await quiet();
    expect(noteTexts(one)).toEqual(['late in November']);
    expect(other.$edits.get()).toEqual([]);
  });

  it('both are kept, mine behind theirs', async () => {
    const { one, other, edit, quiet } = await bothEditing();
    await noted(one, 'written later');
    await quiet();
    const saved = await saver(other).save(edit);
    if (saved.kind !== 'clash' || saved.clash.kind !== 'changed') throw new Error(saved.kind);
    await saver(other).keepBoth(edit, saved.clash.current);
    await quiet();
    expect(noteTexts(one)).toEqual(['late four times', 'late in November', 'written later']);
  });

  it('where nobody can be asked, both are kept', async () => {
    const { one, other, edit, quiet } = await bothEditing();
    expect(await saver(other).leave(edit)).toEqual({ kind: 'saved' });
    await quiet();
    expect(noteTexts(one)).toEqual(['late four times', 'late in November']);
  });

  it('one changes the words and one the kind: both hold', async () => {
    const { one, other, note, quiet } = await bothEditing();
    const [edit] = other.$edits.get();
    if (!edit) throw new Error('no editor');
    expect(await saver(other).save({ ...edit, kind: 'improvement' })).toEqual({ kind: 'saved' });
    await quiet();
    expect(one.$notes.get()).toMatchObject([{ id: note.id, text: 'late four times', kind: 'improvement' }]);
  });

  it('deleted elsewhere, it is asked for, and comes back with the edit', async () => {
    const { one, other, note, edit, quiet } = await bothEditing();
    await one.deleteNote(note);
    await quiet();
    const saved = await saver(other).save(edit);
    expect(saved).toEqual({ kind: 'clash', clash: { kind: 'deleted' } });
    if (saved.kind !== 'clash') throw new Error(saved.kind);
    expect(await saver(other).keepMine(edit, saved.clash)).toEqual({ kind: 'saved' });
    await quiet();
    expect(noteTexts(one)).toEqual(['late in November']);
    // The undo of the deletion then finds it there, and leaves it.
    await undo(one);
    await quiet();
    expect(noteTexts(one)).toEqual(['late in November']);
  });
});

describe('what stands in an editor', () => {
  it('is on disk, and opens again with the conversation', async () => {
    const { one, other, another, quiet } = await twoWindows();
    const note = await noted(one, '# first');
    one.beginEdit(note);
    const [edit] = one.$edits.get();
    if (!edit) throw new Error('no editor');
    one.writeEdit({ ...edit, text: 'first and half a sen' });
    one.write('and a draft');
    await quiet();
    // A window that was there before keeps its note as it is.
    expect(other.$edits.get()).toEqual([]);
    const late = await another();
    expect(late.$edits.get()).toMatchObject([{ text: 'first and half a sen', began: { id: note.id } }]);
    expect(draftText(late)).toBe('and a draft');
  });

  it('is gone from the disk when it became the note, or was given up', async () => {
    const { one, store, conversationId, quiet } = await twoWindows();
    const note = await noted(one, '# first');
    for (const how of ['save', 'end'] as const) {
      one.beginEdit(note);
      const [edit] = one.$edits.get();
      if (!edit) throw new Error('no editor');
      one.writeEdit({ ...edit, text: `first, ${how}` });
      one.write(`typed meanwhile, ${how}`);
      const last = { ...edit, text: `first, ${how}` };
      if (how === 'save') await saver(one).save(last);
      else one.endEdit(last);
      await quiet();
      expect((await store.draft(conversationId))?.edits, how).toEqual([]);
      expect(draftText(one), how).toBe(`typed meanwhile, ${how}`);
    }
    expect(noteTexts(one)).toEqual(['first, save']);
  });

  it('of one window does not end the other’s', async () => {
    const { one, other, store, conversationId, quiet } = await twoWindows();
    const note = await noted(one, '# first');
    await quiet();
    one.beginEdit(note);
    other.beginEdit(note);
    await quiet();
    expect((await store.draft(conversationId))?.edits).toHaveLength(2);
    const [mine] = one.$edits.get();
    if (mine) one.endEdit(mine);
    await quiet();
    expect((await store.draft(conversationId))?.edits?.map(({ id }) => id)).toEqual(
      other.$edits.get().map(({ id }) => id),
    );
  });
});

describe('a judgement put together of its parts', () => {
  it('is on disk at every keystroke, and in every window', async () => {
    const { one, other, store, conversationId, quiet, another } = await twoWindows();
    one.sketch({ ...emptySketch, situation: 'On Monday' });
    await quiet();
    expect((await store.draft(conversationId))?.sketch?.situation).toBe('On Monday');
    expect(other.$draft.get()?.sketch?.situation).toBe('On Monday');
    expect((await another()).$draft.get()?.sketch?.situation).toBe('On Monday');
  });

  it('keeps what two windows type at once, and leaves the composer alone', async () => {
    const { one, other, quiet } = await twoWindows();
    one.sketch({ ...emptySketch, situation: 'On Monday' });
    other.write('a note');
    other.sketch({ ...emptySketch, impact: 'we lost a day' });
    await quiet();
    for (const window of [one, other])
      expect(window.$draft.get()).toMatchObject({
        text: 'a note',
        sketch: { situation: 'On Monday', impact: 'we lost a day' },
      });
    await other.addNote();
    await quiet();
    expect(one.$draft.get()).toMatchObject({ text: '', sketch: { situation: 'On Monday' } });
  });

  it('goes with the note that is made of it, in one step', async () => {
    const { one, other, store, conversationId, quiet } = await twoWindows();
    for (const situation of ['O', 'On', 'On Monday']) {
      one.sketch({ ...emptySketch, situation });
      await quiet();
    }
    const note = { id: 'n', conversationId, kind: 'strength', stage: 'review', text: 'x', at: 1 } as const;
    await one.changeNotes(conversationId, [], (_, draft) => ({
      put: [note],
      ...(draft && { draft: { ...draft, sketch: undefined } }),
    }));
    await quiet();
    expect((await store.draft(conversationId))?.sketch).toBeUndefined();
    for (const window of [one, other]) {
      expect(window.$draft.get()?.sketch).toBeUndefined();
      expect(window.$notes.get()).toMatchObject([{ id: 'n' }]);
    }
  });
});

describe('a conversation that another window erased, of which was not heard yet', () => {
  const late: Record<string, (window: Session, note: Note) => unknown> = {
    typed: (window) => window.write('late'),
    edited: (window, note) => window.editNote(note, { text: 'late' }),
    noted: (window) => window.keepNote({ id: 'n', kind: 'fact', stage: 'review', text: 'late' }),
    deleted: (window, note) => window.deleteNote(note),
  };

  it.each(Object.keys(late))('does not come back with what is %s, and is off the screen', async (what) => {
    const { one, store, db, conversationId, quiet } = await twoWindows();
    const note = await noted(one, 'first');
    one.write('half a sentence');
    await quiet();
    await Promise.all((['conversations', 'drafts', 'notes'] as const).map((it) => db.clear(it)));
    one.fields.write('n/words', 'late', async () => false);
    expect((await late[what]?.(one, note)) ?? false).toBe(false);
    await one.settled();
    expect([one.$conversation.get(), one.$draft.get(), one.fields.$typed.get()]).toEqual([
      undefined,
      undefined,
      {},
    ]);
    expect([one.$keeping.get(), one.$refused.get(), one.$erased.get()]).toEqual(['kept', false, 'open']);
    expect((await store.notes(conversationId)).notes).toEqual([]);
    expect(await store.draft(conversationId)).toBeUndefined();
  });

  it('is not shown from a list that was read before; the next one is', async () => {
    const { one, other, store, db, conversationId } = await twoWindows();
    const listed = await store.recent(1);
    one.leave();
    await db.clear('conversations');
    for (const talk of listed) expect(await one.show(talk)).toBe(false);
    expect([one.$conversation.get(), one.$erased.get()]).toEqual([undefined, 'listed']);
    await other.openFor({
      person: { name: 'Maya' },
      kind: 'check-in',
      meeting: { title: '', start: 0, end: 1 },
    });
    for (const talk of await store.recent(1)) expect(await one.show(talk)).toBe(true);
    expect([one.$conversation.get()?.id === conversationId, one.$erased.get()]).toEqual([false, undefined]);
  });
});

it('finishing marks what is open at one go, and brings back none that the other deleted', async () => {
  const { one, other, quiet } = await twoWindows();
  await noted(one, '* stays');
  const gone = await noted(one, '* goes');
  await quiet();
  await other.deleteNote(gone);
  expect(await one.finish({ evenUndecided: true })).toBe(true);
  expect(one.$notes.get().map(({ text, stand }) => [text, stand?.verdict])).toEqual([
    ['stays', 'undiscussed'],
  ]);
});
