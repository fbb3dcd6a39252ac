import { dayFrom, dayOf } from '../../meeting/iso-day';
import { dueIn } from '../../notes/due-date';
import { inOrder, type Note } from '../../notes/note';
import { isStillOpen } from '../../notes/open';
import { isForNobody, ownerIn } from '../../notes/owner';
import { smart } from '../../notes/smart';
import type { Noted } from './balance';
import { type BalanceFinding, toldLetters } from './finding';

/** Goals that name no result, no measure or no day. What came out already is left alone. */
export function goals({ notes, today }: Noted): BalanceFinding | undefined {
  const lacking = inOrder(notes).flatMap((note) => {
    if (note.kind !== 'goal' || !isStillOpen(note)) return [];
    const met = smart(note, today);
    const missing = toldLetters.filter((letter) => !met[letter]);
    return missing.length > 0 ? [{ id: note.id, missing }] : [];
  });
  if (lacking.length === 0) return undefined;
  return {
    rule: 'AC-SMART',
    severity: 'warn',
    noteIds: lacking.map(({ id }) => id),
    missing: lacking.map(({ missing }) => missing),
  };
}

/** How many days an action's words could mean, read as on the day they were written; one where it is set. */
function daysOf({ action, text, at, editedAt }: Note): number {
  if (action?.due !== undefined) return 1;
  const read = dayFrom(dayOf(editedAt ?? at));
  return (read && dueIn(text, read)?.days.length) ?? 0;
}

/** Whose it is was not said, and not set by hand either. */
const hasNobody = ({ action, text }: Note) =>
  isForNobody(text) && (action?.owner ?? 'employee') === ownerIn(text);

/** Open actions without a day, whose day is still to be chosen, or that are everybody's and so nobody's. */
export function actions({ notes }: Noted): BalanceFinding | undefined {
  const open = inOrder(notes).filter((note) => note.kind === 'action' && isStillOpen(note));
  const noDate = open.filter((note) => daysOf(note) === 0);
  const whichDay = open.filter((note) => daysOf(note) > 1);
  const noOwner = open.filter(hasNobody);
  const lacking = open.filter((note) => [noDate, whichDay, noOwner].some((it) => it.includes(note)));
  if (lacking.length === 0) return undefined;
  return {
    rule: 'AC-OWNER-DATE',
    severity: 'warn',
    noteIds: lacking.map(({ id }) => id),
    noDate: noDate.length,
    whichDay: whichDay.length,
    noOwner: noOwner.length,
  };
}
