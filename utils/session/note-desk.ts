import { atom, type ReadableAtom } from 'nanostores';
import type { Stage } from '../guide/stages';
import { edited, inStage, type Note, type NoteChange, placeOf } from '../notes/note';
import { moved } from '../notes/order';
import type { Decide } from '../notes/work';
import { actionReader } from './action-reader';

/** What was done last and can be undone. */
export type Undoable =
  | { readonly kind: 'deleted'; readonly note: Note }
  /** `note` as it was before. */
  | { readonly kind: 'moved'; readonly note: Note; readonly to: Stage }
  /** Many notes made of one text. */
  | { readonly kind: 'made'; readonly notes: readonly Note[]; readonly text: string };

/** What is done with notes that are there. What changes the disk answers whether it did. */
export interface NoteDesk {
  readonly $undoable: ReadableAtom<Undoable | undefined>;
  /** Says what was done last; undefined: nothing that can be undone. */
  did(what: Undoable | undefined): void;
  /** All of what is decided, or nothing, in one transaction. */
  changeNotes(conversationId: string, ids: readonly string[], decide: Decide): Promise<boolean>;
  /** A change that depends on the note is made of the note as it is on disk. */
  editNote(note: Note, change: NoteChange | ((current: Note) => NoteChange)): Promise<boolean>;
  /** Up or down among the notes of its stage; true as well where it cannot go further. */
  moveNote(note: Note, step: -1 | 1): Promise<boolean>;
  /** To another stage. */
  sendNote(note: Note, stage: Stage): Promise<boolean>;
  deleteNote(note: Note): Promise<boolean>;
  /** Resolves when no edit is on its way to the disk. */
  settled(): Promise<void>;
}

export interface DeskEdges {
  now(): number;
  readonly $notes: ReadableAtom<readonly Note[]>;
  changeNote(note: Note, change: (current: Note) => Note): Promise<boolean>;
  changeNotes(conversationId: string, ids: readonly string[], decide: Decide): Promise<boolean>;
}

/** `changeNote` and `changeNotes` bring a change to the disk and answer whether it took it. */
export function createNoteDesk({ now, $notes, changeNote, changeNotes }: DeskEdges): NoteDesk {
  const $undoable = atom<Undoable | undefined>();
  const did = (what: Undoable | undefined) => $undoable.set(what);

  async function writeEdit(note: Note, to: Parameters<NoteDesk['editNote']>[1]): Promise<boolean> {
    const read = await actionReader(now());
    // A note deleted elsewhere in the meantime comes back with the edit: words are never lost to a race.
    return changeNote(note, (current) =>
      read(current, edited(current, typeof to === 'function' ? to(current) : to, now())),
    );
  }

  let editing: Promise<unknown> = Promise.resolve();
  const editNote: NoteDesk['editNote'] = (note, to) => {
    const edit = writeEdit(note, to);
    editing = Promise.all([editing, edit]);
    return edit;
  };

  return {
    $undoable,
    did,
    changeNotes,
    editNote,
    async settled() {
      await editing;
    },
    moveNote(note, step) {
      const places = moved(inStage($notes.get(), note.stage), note.id, step);
      const orders = new Map(places.map(({ id, order }) => [id, order]));
      return changeNotes(note.conversationId, [...orders.keys()], (current) => ({
        put: [...current.values()].map((it) => ({ ...it, order: orders.get(it.id) ?? placeOf(it) })),
      }));
    },
    async sendNote(note, stage) {
      const sent = await editNote(note, { stage });
      if (sent) did({ kind: 'moved', note, to: stage });
      return sent;
    },
    async deleteNote(note) {
      const deleted = await changeNotes(note.conversationId, [], () => ({ remove: [note.id] }));
      if (deleted) did({ kind: 'deleted', note });
      return deleted;
    },
  };
}
