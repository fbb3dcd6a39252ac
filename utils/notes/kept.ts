import { dayOf, type IsoDay } from '../meeting/iso-day';
import type { Note } from './note';

/** How promises came out, in numbers of actions. What was dropped counts nowhere. */
export interface Kept {
  /** Done on its day or before, or without one. */
  readonly inTime: number;
  /** Done after its day. */
  readonly late: number;
  /** Not done; its day is to come, or it has none. */
  readonly open: number;
  /** Not done; its day is over. */
  readonly overdue: number;
}

/** How an action stands on a day, or nothing for one that was dropped. `today` is the manager's own. */
function keptHow({ action }: Note, today: IsoDay): keyof Kept | undefined {
  if (!action || action.state === 'dropped') return undefined;
  const { due, state, settledAt } = action;
  if (state === 'open') return due !== undefined && due < today ? 'overdue' : 'open';
  return due !== undefined && settledAt !== undefined && dayOf(settledAt) > due ? 'late' : 'inTime';
}

/** How the manager's own promises among these notes came out. For the manager only: no summary holds it. */
export function keptPromises(notes: readonly Note[], today: IsoDay): Kept {
  const kept = { inTime: 0, late: 0, open: 0, overdue: 0 };
  for (const note of notes) {
    if (note.kind !== 'action' || note.action?.owner !== 'manager') continue;
    const how = keptHow(note, today);
    if (how) kept[how]++;
  }
  return kept;
}
