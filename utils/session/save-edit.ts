import { type Clash, changeBy, clashOf, type NoteEdit, type Saved } from '../notes/edit';
import { edited, inStage, type Note, written } from '../notes/note';
import { placeBehind } from '../notes/order';
import { actionReader } from './action-reader';
import type { Session } from './session';

/** What becomes of an edit. */
export interface EditSaver {
  /** Makes the note what the editor says, unless that would undo what was done to it meanwhile. */
  save(edit: NoteEdit): Promise<Saved>;
  /** Like `save`, where nobody can be asked: what clashes is kept beside the other as a note of its own. */
  leave(edit: NoteEdit): Promise<Saved>;
  /** Mine instead of theirs: of what `clash` showed, and of nothing newer. */
  keepMine(edit: NoteEdit, clash: Clash): Promise<Saved>;
  /** Theirs as it is, mine as a note of its own behind it. */
  keepBoth(edit: NoteEdit, theirs: Note): Promise<Saved>;
}

type Decided = { readonly put: readonly Note[] } | { readonly clash: Clash };

/** Ends edits of the session, each with what it comes to in one transaction. */
export function editSaver(session: Session, now: () => number): EditSaver {
  /** Writes what an edit comes to and ends the edit, in one transaction. */
  async function finish(edit: NoteEdit, decide: (current: Note | undefined) => Decided): Promise<Saved> {
    const { id, conversationId } = edit.began;
    let clash = undefined as Clash | undefined;
    // A keystroke still on its way would keep the edit again after its end.
    await session.settled();
    // Before the transaction, which would end while this is loaded.
    const read = await actionReader(now());
    const done = await session.changeNotes(conversationId, [id], (notes, draft) => {
      const decided = decide(notes.get(id));
      clash = 'clash' in decided ? decided.clash : undefined;
      if ('clash' in decided) return {};
      const edits = (draft?.edits ?? []).filter((it) => it.id !== edit.id);
      const put = decided.put.map((note) => read(notes.get(note.id), note));
      return { put, ...(draft && { draft: { ...draft, edits } }) };
    });
    if (!done) return { kind: 'refused' };
    if (clash) return { kind: 'clash', clash };
    session.endEdit(edit);
    return { kind: 'saved' };
  }

  function applied(edit: NoteEdit, to: Note): Decided {
    const changes = changeBy(edit);
    return { put: Object.keys(changes).length > 0 ? [edited(to, changes, now())] : [] };
  }

  function unlessClashing(edit: NoteEdit, current: Note | undefined): Decided {
    const clash = clashOf(edit, current);
    if (clash) return { clash };
    return current ? applied(edit, current) : { put: [] };
  }

  /** The edit as a note of its own; an edit's id is nobody else's. */
  function beside(edit: NoteEdit, theirs: Note): Note[] {
    const text = edit.text.trim();
    const { conversationId, stage } = theirs;
    const listed = inStage(session.$notes.get(), stage);
    const next = listed[listed.findIndex((it) => it.id === theirs.id) + 1];
    const order = placeBehind(theirs, next);
    return text
      ? [written({ id: edit.id, conversationId, kind: edit.kind, stage, text, at: now(), order })]
      : [];
  }

  const save = (edit: NoteEdit) => finish(edit, (current) => unlessClashing(edit, current));
  const keepBoth = (edit: NoteEdit, theirs: Note) => finish(edit, () => ({ put: beside(edit, theirs) }));

  function keepMine(edit: NoteEdit, clash: Clash): Promise<Saved> {
    if (clash.kind === 'changed') return save({ ...edit, began: clash.current });
    return finish(edit, (current) => (current ? unlessClashing(edit, current) : applied(edit, edit.began)));
  }

  return {
    save,
    async leave(edit) {
      const saved = await save(edit);
      if (saved.kind !== 'clash') return saved;
      const { clash } = saved;
      return clash.kind === 'changed' ? keepBoth(edit, clash.current) : keepMine(edit, clash);
    },
    keepMine,
    keepBoth,
  };
}
