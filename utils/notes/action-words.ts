import type { Day } from '../meeting/day';
import { isoDay } from '../meeting/iso-day';
import type { Action } from './action';
import { type Due, dueIn } from './due-date';
import type { Note } from './note';
import { ownerIn } from './owner';

/** The day that words name, kept as a choice where they could mean it and others. */
function dayOf(due: Due | undefined, chosen: string | undefined): Pick<Action, 'due' | 'dueWords'> {
  const days = due?.days.map(isoDay) ?? [];
  const day = days.length === 1 ? days[0] : days.find((it) => it === chosen);
  return { due: day, dueWords: day && due?.match };
}

/**
 * An action with what its words say: whose it is, and by when. `before` is the note as it was; `today` is the
 * manager's own.
 *
 * What was set by hand stays. The owner was, where it is not the one that the words before said. The day was,
 * where it does not name the words it was read from; and a day is read anew only when the words that say it
 * changed, so that one taken away stays away.
 */
export function withWordsRead(before: Note | undefined, after: Note, today: Day): Note {
  const { action, text } = after;
  if (after.kind !== 'action' || !action) return after;
  const was = before?.action && before;
  if (was?.text === text) return after;
  const owner = !was || action.owner === ownerIn(was.text) ? ownerIn(text) : action.owner;
  const due = dueIn(text, today);
  const sameWords = was !== undefined && dueIn(was.text, today)?.match === due?.match;
  const byHand = action.due !== undefined && action.dueWords === undefined;
  return {
    ...after,
    action: { ...action, owner, ...(!sameWords && !byHand && dayOf(due, action.due)) },
  };
}
