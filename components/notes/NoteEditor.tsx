import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { notingWords } from '@/utils/locale/areas/noting';
import type { Clash, NoteEdit, Saved } from '@/utils/notes/edit';
import { editSaver } from '@/utils/session/save-edit';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { focusAtEnd } from '../ui/focus';
import { grow } from '../ui/grow';
import { isPlainEnter } from '../ui/keys';
import { Worded } from '../wording/worded';
import { useWords, useWordsOf } from '../words';
import { ClashOffer } from './ClashOffer';
import { KindRow } from './KindRow';

interface Props {
  /** As it was when the editor opened; the editor alone changes it. */
  readonly edit: NoteEdit;
  onDone(): void;
}

/** Edits a note in place. Every keystroke is on disk; the note changes when it is saved. */
export function NoteEditor({ edit, onDone }: Props) {
  const words = useWords();
  const noting = useWordsOf(notingWords);
  const { session, now: clock } = useServices();
  const saver = useMemo(() => editSaver(session, clock), [session, clock]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [kind, setKind] = useState(edit.kind);
  const [clash, setClash] = useState<Clash>();
  const now = useRef(edit);
  const over = useRef(false);
  /** What is typed cannot be replaced under the cursor: it is written in dots where it holds what is covered. */
  const [text, setText] = useState(edit.text);
  const veiled = useShown().note({ kind, text }) !== text;

  // Leaving the stage while editing keeps the edit, as leaving the composer does.
  useLayoutEffect(
    () => () => {
      if (!over.current) void saver.leave(now.current);
    },
    [saver],
  );
  // The field holds it, and nothing else in the page: it may be covered already. It has the focus as soon as it is
  // seen: what is typed at once would be lost, or stand in the composer, where the cursor was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with; from there on the field is first
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.value = edit.text;
    grow(field.current);
    focusAtEnd(field.current);
  }, []);

  const write = (change: Partial<NoteEdit>) => {
    now.current = { ...now.current, ...change };
    session.writeEdit(now.current);
  };
  const cancel = () => {
    over.current = true;
    session.endEdit(now.current);
    onDone();
  };
  /** Ends the edit if the disk took it; else the editor stays as it is, and the panel says why. */
  const finish = async (saving: (edit: NoteEdit) => Promise<Saved>) => {
    over.current = true;
    const saved = await saving(now.current);
    if (saved.kind === 'saved') return onDone();
    over.current = false;
    if (saved.kind === 'clash') setClash(saved.clash);
  };

  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void finish(saver.save);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        if (clash) setClash(undefined);
        else cancel();
      }}
    >
      <KindRow
        chosen={kind}
        onChoose={(chosen) => {
          setKind(chosen);
          write({ kind: chosen });
        }}
      />
      <div class="worded">
        <textarea
          ref={field}
          rows={2}
          class={veiled ? 'veiled' : ''}
          aria-label={noting.editor.label}
          spellcheck={false}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            write({ text: currentTarget.value });
            grow(currentTarget);
          }}
          onKeyDown={(event) => {
            if (!isPlainEnter(event)) return;
            event.preventDefault();
            void finish(saver.save);
          }}
        />
        <Worded text={text} kind={kind} veiled={veiled} />
      </div>
      {clash ? (
        <ClashOffer
          clash={clash}
          onMine={() => void finish((it) => saver.keepMine(it, clash))}
          onTheirs={cancel}
          onBoth={(theirs) => void finish((it) => saver.keepBoth(it, theirs))}
        />
      ) : (
        <div class="row-buttons">
          <button type="button" class="button" onClick={cancel}>
            {words.notes.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.notes.save}
          </button>
        </div>
      )}
    </form>
  );
}
