import type { Conversation } from '../conversation/conversation';
import type { MeetingContext } from '../meeting/context';
import { localDate } from '../meeting/zone';
import type { PersonRecord } from '../people/person-record';
import { recognise } from '../people/recognise';

/*
 * A meeting that was moved keeps its key only where its calendar gives it an id that holds no time. Else it is found
 * by its day: a series meets once a day, and nobody has two talks of one title with one person on a day. Moved to
 * another day with its whole series, or known by its title alone, it looks just like the next one: pages do not say how
 * often a series meets. Then it gets a conversation of its own, and the earlier one is among those to go on with.
 */

/** What may follow in a key after what all of a series begin with: nothing, or the time. */
const time = /^([_/|][^|]*)?$/;

/** Everybody known, and where days begin. */
interface Around {
  readonly people: readonly PersonRecord[];
  readonly timeZone: string;
}

/** The conversation that a meeting has, also where the meeting was moved within its day. */
export function talkOf(
  { key, series, when: { start }, person }: MeetingContext,
  recent: readonly Conversation[],
  { people, timeZone }: Around,
): Conversation | undefined {
  const own = recent.find(({ meeting }) => meeting.key === key);
  const who = person?.sure && recognise(people, person.person);
  if (own || !series || start === undefined || !who) return own;
  const dayOf = (instant: number) => Object.values(localDate(instant, timeZone)).join('-');
  return recent.find(
    ({ meeting, personId, finishedAt }) =>
      meeting.key?.startsWith(series.begins) &&
      time.test(meeting.key.slice(series.begins.length)) &&
      dayOf(meeting.start) === dayOf(start) &&
      personId === who.id &&
      // Under one title there may be another on the day once the first is over.
      (series.byId || finishedAt === undefined),
  );
}
