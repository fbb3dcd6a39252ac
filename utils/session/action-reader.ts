import { dayFrom, dayOf } from '../meeting/iso-day';
import type { Note } from '../notes/note';

/** Gives an action what its words say: whose it is, and by when. */
export type ActionReader = (before: Note | undefined, after: Note) => Note;

/**
 * The reader of actions, whose patterns are loaded when it is first wanted. Where they cannot be (the
 * extension was just updated), the note is kept as it is: its row lets the manager say both by hand.
 */
export async function actionReader(now: number): Promise<ActionReader> {
  try {
    const { withWordsRead } = await import('../notes/action-words');
    const today = dayFrom(dayOf(now));
    return (before, after) => (today ? withWordsRead(before, after, today) : after);
  } catch {
    return (_before, after) => after;
  }
}
