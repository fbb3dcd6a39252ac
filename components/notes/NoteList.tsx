import { useStore } from '@nanostores/preact';
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
        <ul class="notes">
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      )}
    </section>
  );
}
