import { useStore } from '@nanostores/preact';
import type { Note } from '@/utils/notes/note';
import { forAgenda, onAgenda } from '@/utils/people/agenda';
import { useServices } from '../panel/services';

/** What of earlier conversations stands among the notes of this one. */
export function useAgenda(conversationId: string) {
  const { session, now } = useServices();
  const notes = useStore(session.$notes);
  return {
    has: (earlier: Note) => onAgenda(notes, earlier) !== undefined,
    /** Puts it among this conversation's notes, or takes it off again. */
    toggle(earlier: Note): Promise<boolean> {
      const there = onAgenda(notes, earlier);
      if (there) return session.deleteNote(there);
      const fresh = forAgenda(earlier, { id: crypto.randomUUID(), conversationId, at: now() });
      // A note that is not there yet is kept as it is given.
      return session.editNote(fresh, {});
    },
  };
}
