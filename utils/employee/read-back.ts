import { isPoint, type PointKind, verdictOf } from '../notes/ledger';
import type { Note } from '../notes/note';
import { isStillOpen } from '../notes/open';

/**
 * What is read back to the employee: agreements, goals and actions that still hold. What both know they differ on
 * stands in the ledger, as improvement points do; it is answered there.
 */
export function readBackOf(notes: readonly Note[]): readonly Note<PointKind>[] {
  return notes.filter(isPoint).filter((note) => {
    if (note.kind === 'improvement') return false;
    if ((note.kind === 'action' || note.kind === 'goal') && !isStillOpen(note)) return false;
    const verdict = verdictOf(note);
    return verdict !== 'disagreed' && verdict !== 'undiscussed';
  });
}
