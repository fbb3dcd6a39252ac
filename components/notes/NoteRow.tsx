import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/notes/note';
import { prefixes } from '@/utils/notes/prefix';
import { useServices } from '../panel/services';
import { focusAtEnd } from '../ui/focus';
import { IconButton } from '../ui/IconButton';
import { isPlainEnter } from '../ui/keys';
import { useWords } from '../words';
import { KindRow } from './KindRow';

function NoteEditor({ note, onDone }: { note: Note; onDone(): void }) {
  const words = useWords();
  const { session } = useServices();
  const field = useRef<HTMLTextAreaElement>(null);
  const [kind, setKind] = useState(note.kind);
  const original = useRef(note);
  /** What is still to be saved; nothing once it is saved or cancelled. */
  const open = useRef({ text: note.text, kind: note.kind, pending: true });
  open.current.kind = kind;

  useEffect(() => {
    if (field.current) focusAtEnd(field.current);
    const edit = open.current;
    // Leaving the stage while editing keeps the edit, as leaving the composer does.
    return () => {
      const text = edit.text.trim();
      if (!edit.pending || !text || text === original.current.text) return;
      void session.editNote(original.current, { text, kind: edit.kind });
    };
  }, [session]);

  const cancel = () => {
    open.current.pending = false;
    onDone();
  };
  const save = async () => {
    const text = open.current.text.trim();
    const changed = text !== '' && (text !== note.text || kind !== note.kind);
    // Refused: the editor stays as it is, and the panel says why.
    if (changed && !(await session.editNote(note, { text, kind }))) return;
    cancel();
  };

  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) {
          event.stopPropagation();
          cancel();
        }
      }}
    >
      <KindRow chosen={kind} onChoose={setKind} />
      <textarea
        ref={field}
        rows={2}
        aria-label={words.notes.editLabel}
        spellcheck={false}
        defaultValue={note.text}
        onInput={(event) => {
          open.current.text = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          void save();
        }}
      />
      <div class="row-buttons">
        <button type="button" class="button" onClick={cancel}>
          {words.notes.cancel}
        </button>
        <button type="submit" class="button primary">
          {words.notes.save}
        </button>
      </div>
    </form>
  );
}

/** One note: its kind, its words, when; edited in place. */
export function NoteRow({ note }: { note: Note }) {
  const words = useWords();
  const { session } = useServices();
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);

  const finish = () => {
    setEditing(false);
    requestAnimationFrame(() => row.current?.querySelector<HTMLButtonElement>('.edit')?.focus());
  };

  if (editing) {
    return (
      <li class="note" ref={row}>
        <NoteEditor note={note} onDone={finish} />
      </li>
    );
  }
  return (
    <li class={`note ${note.kind}`} ref={row}>
      <span class="sign" title={words.noteKindMeaning[note.kind]} aria-hidden="true">
        {[...prefixes[note.kind]][0]}
      </span>
      <p>
        <span class="hidden">{words.noteKind[note.kind]}: </span>
        {note.text}
        {note.kind === 'private' && <span class="chip">{words.noteKind.private}</span>}
      </p>
      <span class="buttons">
        <IconButton icon="edit" class="edit" label={words.notes.edit} onPress={() => setEditing(true)} />
        <IconButton icon="remove" label={words.notes.remove} onPress={() => void session.deleteNote(note)} />
      </span>
      <time class="small" dateTime={new Date(note.at).toISOString()}>
        {words.notes.at(note.at)}
      </time>
    </li>
  );
}
