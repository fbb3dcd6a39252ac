import { atom, type ReadableAtom } from 'nanostores';
import type { NoteEdit } from '../notes/edit';
import type { Note } from '../notes/note';

/** Notes that are being edited in this window. What stands in an editor is on disk before it is the note. */
export interface NoteEdits {
  readonly $edits: ReadableAtom<readonly NoteEdit[]>;
  beginEdit(note: Note): void;
  writeEdit(edit: NoteEdit): void;
  /** The editor closes; the note is as it is. */
  endEdit(edit: NoteEdit): void;
}

/** `keep` brings `$edits` to the disk. */
export function createNoteEdits(newId: () => string, keep: () => void) {
  const $edits = atom<readonly NoteEdit[]>([]);

  function set(edits: readonly NoteEdit[]): void {
    $edits.set(edits);
    keep();
  }

  const edits: NoteEdits = {
    $edits,
    beginEdit(note) {
      if ($edits.get().some(({ began }) => began.id === note.id)) return;
      set([...$edits.get(), { id: newId(), began: note, text: note.text, kind: note.kind }]);
    },
    writeEdit: (edit) => set($edits.get().map((it) => (it.id === edit.id ? edit : it))),
    endEdit: ({ id }) => set($edits.get().filter((it) => it.id !== id)),
  };
  /** Goes on with what was being edited when a window was closed or died. */
  return { edits, resume: (kept: readonly NoteEdit[]) => $edits.set(kept) };
}
