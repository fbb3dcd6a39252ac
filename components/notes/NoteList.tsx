import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Stage } from '@/utils/guide/stages';
import { inStage } from '@/utils/notes/note';
import { useServices } from '../panel/services';
import { useWords } from '../words';
import { NoteRow } from './NoteRow';

/** The notes taken in one stage. */
export function NoteList({ stage }: { stage: Stage }) {
  const words = useWords();
  const { session } = useServices();
  const notes = inStage(useStore(session.$notes), stage);
  const unreadable = useStore(session.$unreadable);
  const list = useRef<HTMLUListElement>(null);
  const shown = useRef(notes.length);

  // A note just taken comes into view: the manager sees that it is kept.
  useEffect(() => {
    if (notes.length > shown.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    shown.current = notes.length;
  }, [notes.length]);

  return (
    <section aria-labelledby="notes">
      <h2 class="heading" id="notes">
        {words.notes.heading}
        <span>{notes.length || ''}</span>
      </h2>
      {unreadable > 0 && <p class="notice warn">{words.notes.unreadable(unreadable)}</p>}
      {notes.length === 0 ? (
        <p class="small empty">{words.notes.empty}</p>
      ) : (
        <ul class="notes" ref={list}>
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      )}
    </section>
  );
}
