import { useStore } from '@nanostores/preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import type { Note, NoteChange } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { grow } from '../ui/grow';
import { useWordsOf } from '../words';

interface Props {
  readonly note: Note;
  /** Which of the note's fields; one name for one field. */
  readonly field: string;
  readonly label: string;
  /** The label is for the ear only. */
  readonly quiet?: boolean;
  readonly placeholder?: string;
  /** As it is on disk. */
  readonly kept: string;
  /** What the text changes, made of the note as it is on disk. */
  change(current: Note, text: string): NoteChange;
}

/** A field of a note. Every keystroke is on its way to the disk; what was refused waits, also while it is not shown. */
export function SavedText({ note, field, label, quiet = false, placeholder, kept, change }: Props) {
  const points = useWordsOf(pointsWords);
  const { session, copyText } = useServices();
  const name = `${note.id}/${field}`;
  const typed = useStore(session.fields.$typed)[name];
  const text = typed?.text ?? kept;
  const veiled = useShown().note({ kind: note.kind, text }) !== text;
  const area = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const id = useId();

  useLayoutEffect(() => {
    const shown = area.current;
    if (!shown) return;
    // Never touch the value while an input method composes: it would drop what is being composed.
    if (!composing.current && shown.value !== text) shown.value = text;
    grow(shown);
  }, [text]);

  const write = (value: string) =>
    session.fields.write(name, value, (latest) =>
      session.editNote(note, (current) => change(current, latest)),
    );

  return (
    <div class="saved-text">
      <label class={quiet ? 'hidden' : 'small'} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        rows={1}
        class={veiled ? 'veiled' : ''}
        placeholder={placeholder}
        autocomplete="off"
        // Browsers' "enhanced" spell checks send what is typed to a server.
        spellcheck={false}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          write(event.currentTarget.value);
        }}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div role="status">
        {typed?.refused && (
          <p class="notice warn">
            {points.field.refused}{' '}
            <button type="button" class="link" onClick={() => void copyText(typed.text)}>
              {points.field.copy}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
