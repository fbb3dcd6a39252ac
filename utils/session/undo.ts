import { type Note, placeOf } from '../notes/note';
import { prefixes } from '../notes/prefix';
import type { Undoable } from './note-desk';
import type { Session } from './session';

function asTyped({ kind, text }: Note): string {
  return `${[...prefixes[kind]][0]} ${text}`;
}

type Made = Extract<Undoable, { kind: 'made' }>;

/** The notes go and their text is in the composer again, in one transaction. Notes worked on since stay. */
function unmake(session: Session, { notes, text }: Made): Promise<boolean> {
  const ids = notes.map(({ id }) => id);
  return session.changeNotes(notes[0]?.conversationId ?? '', ids, (current, draft) => {
    const untouched = notes.filter(({ id }) => current.has(id) && !current.get(id)?.editedAt);
    if (!draft || untouched.length === 0) return {};
    const back = untouched.length === notes.length ? text : untouched.map(asTyped).join('\n');
    return {
      remove: untouched.map(({ id }) => id),
      draft: { ...draft, text: draft.text ? `${back}\n${draft.text}` : back },
    };
  });
}

function takeBack(session: Session, last: Undoable): Promise<boolean> {
  if (last.kind === 'made') return unmake(session, last);
  const { note } = last;
  if (last.kind === 'moved') return session.editNote(note, { stage: note.stage, order: placeOf(note) });
  // Where another window brought it back already, it stays as it is there.
  return session.changeNotes(note.conversationId, [note.id], (current) =>
    current.has(note.id) ? {} : { put: [note] },
  );
}

/** Takes back what was done last; says whether the disk did. */
export async function undo(session: Session): Promise<boolean> {
  const last = session.$undoable.get();
  const back = last !== undefined && (await takeBack(session, last));
  if (back && session.$undoable.get() === last) session.did(undefined);
  return back;
}
