import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Stage } from '@/utils/guide/stages';
import { factsAmong, isBorneOut } from '@/utils/notes/basis';
import { inOrder, inStage, type Note } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { isPressed } from '../keys/chords';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { later } from '../ui/later';
import { useWords } from '../words';
import { focusComposer } from './focus-composer';
import { NoteRow } from './NoteRow';

const NoteEditor = later(() => import('./NoteEditor').then((it) => it.NoteEditor), NotLoaded);

/** The notes taken in one stage. */
export function NoteList({ stage }: { stage: Stage }) {
  const words = useWords();
  const { session, facts: keptFacts } = useServices();
  const all = useStore(session.$notes);
  const edits = useStore(session.$edits);
  const unreadable = useStore(session.$unreadable);
  const kept = useStore(keptFacts.$evidence);
  const facts = useMemo(() => kept && factsAmong(all, kept), [all, kept]);
  const inThis = inStage(all, stage);
  // What is being edited stays, though it was deleted or moved elsewhere meanwhile.
  const held = edits.map(({ began }) => began).filter((it) => it.stage === stage);
  const gone = held.filter(({ id }) => !inThis.some((note) => note.id === id));
  const notes = inOrder([...inThis, ...gone]);
  const elsewhere = edits.find(({ began }) => began.stage !== stage)?.began.stage;

  const shownAs = useShown();
  const isCovered = (it: Pick<Note, 'kind' | 'text'>) => shownAs.note(it) !== it.text;

  const list = useRef<HTMLUListElement>(null);
  const shown = useRef(notes.length);
  /** What had the focus in a row that is on its way; taking the row elsewhere takes the focus from it. */
  const focused = useRef<Element | null>(null);
  /** The note that the focus goes to, once its row is there again. */
  const returning = useRef('');
  const [placed, setPlaced] = useState('');
  const order = notes.map(({ id }) => id).join();

  // A note just taken comes into view: the manager sees that it is kept. And what it was typed into stays there.
  useEffect(() => {
    if (notes.length > shown.current)
      for (const it of [list.current?.lastElementChild, document.activeElement?.closest('.composer')])
        it?.scrollIntoView({ block: 'nearest' });
    shown.current = notes.length;
  }, [notes.length]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the rows changed places
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement) focused.current.focus();
    focused.current = null;
  }, [order]);

  useLayoutEffect(() => {
    const id = returning.current;
    if (!id || edits.some(({ began }) => began.id === id)) return;
    returning.current = '';
    list.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] .edit`)?.focus();
  }, [edits]);

  const move = async (note: Note, step: -1 | 1) => {
    focused.current = document.activeElement;
    if (!(await session.moveNote(note, step))) return;
    const now = inStage(session.$notes.get(), stage);
    setPlaced(words.notes.placed(now.findIndex(({ id }) => id === note.id) + 1, now.length));
  };

  return (
    <section aria-labelledby="notes">
      <h2 class="heading" id="notes">
        {words.notes.heading}
        <span>{notes.length || ''}</span>
      </h2>
      {elsewhere && (
        <button type="button" class="link small" onClick={() => void session.moveTo(elsewhere)}>
          {words.notes.unfinished(words.stage[elsewhere])}
        </button>
      )}
      {unreadable > 0 && <p class="notice warn">{words.notes.unreadable(unreadable)}</p>}
      {notes.length === 0 ? (
        <p class="small empty">{words.notes.empty}</p>
      ) : (
        // Who comes to a note may edit it next, and what is typed right behind the press needs the editor there.
        <ul class="notes" ref={list} onPointerEnter={NoteEditor.soon} onFocusIn={NoteEditor.soon}>
          {notes.map((note, at) => {
            const next = notes[at + 1] ?? notes[at - 1];
            // What is covered is not shown by an open editor either; what was typed into it is kept.
            const edit = edits.find((it) => it.began.id === note.id && !isCovered(note));
            return (
              <li
                key={note.id}
                data-note={note.id}
                class={`note ${note.kind}`}
                onKeyDown={(event) => {
                  const step = isPressed(event, 'moveUp') ? -1 : isPressed(event, 'moveDown') && 1;
                  if (!step || edit) return;
                  event.preventDefault();
                  void move(note, step);
                }}
              >
                {edit ? (
                  <NoteEditor key={edit.id} edit={edit} onDone={() => (returning.current = note.id)} />
                ) : (
                  <NoteRow
                    note={note}
                    borneOut={facts && isBorneOut(note, facts)}
                    onMove={(step) => void move(note, step)}
                    onGone={() => {
                      const row = document.querySelector(`[data-note="${CSS.escape(next?.id ?? '')}"] .edit`);
                      if (row instanceof HTMLElement) row.focus();
                      else focusComposer();
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p class="hidden" role="status">
        {placed}
      </p>
    </section>
  );
}
