import { daysBetween, type IsoDay } from '../meeting/iso-day';
import type { Note } from '../notes/note';

/** How near an action is; `soon` is today and the six days after it. */
export const dueGroups = ['overdue', 'soon', 'later', 'undated'] as const;
export type DueGroup = (typeof dueGroups)[number];

export type DueGroups = Readonly<Record<DueGroup, readonly Note[]>>;

const week = 7;

/** Where an action due on a day is listed, seen from today. */
export function dueGroup(due: IsoDay | undefined, today: IsoDay): DueGroup {
  if (due === undefined) return 'undated';
  if (due < today) return 'overdue';
  return daysBetween(today, due) < week ? 'soon' : 'later';
}

/** The longest overdue first, what has no day last; of one day what was promised first. */
export function byDue(one: Note, other: Note): number {
  const [due, another] = [one.action?.due ?? '9999', other.action?.due ?? '9999'];
  return due === another ? one.at - other.at : due < another ? -1 : 1;
}

/** Actions by how near they are, each group in order. */
export function groupedByDue(actions: readonly Note[], today: IsoDay): DueGroups {
  const groups: Record<DueGroup, Note[]> = { overdue: [], soon: [], later: [], undated: [] };
  for (const it of [...actions].sort(byDue)) groups[dueGroup(it.action?.due, today)].push(it);
  return groups;
}
