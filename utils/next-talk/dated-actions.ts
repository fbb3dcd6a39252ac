import type { IsoDay } from '../meeting/iso-day';
import type { Owner } from '../notes/action';
import type { ShareableNote } from '../notes/note';

export interface DatedAction {
  readonly noteId: string;
  readonly owner: Owner;
  readonly day: IsoDay;
  readonly text: string;
}

/** Open actions with a day, the earliest first. */
export function datedActions(notes: readonly ShareableNote[]): readonly DatedAction[] {
  return notes
    .flatMap(({ id, kind, text, action }) =>
      kind === 'action' && action?.state === 'open' && action.due
        ? [{ noteId: id, owner: action.owner, day: action.due, text }]
        : [],
    )
    .sort((one, other) => one.day.localeCompare(other.day));
}
