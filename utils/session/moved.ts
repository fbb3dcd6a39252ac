import type { Conversation, Meeting } from '../conversation/conversation';
import { conversationEnd, type MeetingContext } from '../meeting/context';
import { localDate } from '../meeting/zone';

/*
 * Of a series, keys hold the time that the series gives each meeting: moved with its series, a meeting has another key.
 * Within its day it is found by the series and the day that it was planned for, as a series meets once a day. Planned
 * for another day it looks just like the next one: pages do not say how often a series meets. Then, and where its title
 * is all that is known of it, it gets a conversation of its own: notes of one person never come up in another's talk.
 */

/** The time that a series gives a meeting, as it stands in its key: Google's, or Nextcloud's seconds since 1970. */
const planned = /^(?:_R\w+)?_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$|^\/(\d{1,11})$/;

/** Epoch ms; undefined for a key of another series, or without a time. */
function plannedIn(key: string | undefined, series: string): number | undefined {
  const found = key?.startsWith(series) && planned.exec(key.slice(series.length));
  if (!found) return undefined;
  const [year = 0, month = 0, ...rest] = found.slice(1, 7).map(Number);
  return found[7] ? Number(found[7]) * 1000 : Date.UTC(year, month - 1, ...rest);
}

/** The conversation that a meeting has, also where the meeting was moved within its day. */
export function talkOf(
  { key, series }: MeetingContext,
  recent: readonly Conversation[],
  timeZone: string,
): Conversation | undefined {
  const own = recent.find(({ meeting }) => meeting.key === key);
  if (own || !series) return own;
  /** A meeting that was made the first of a series has no planned time in its key: its own day counts. */
  const dayOf = (of: string | undefined, start?: number) => {
    const instant = of === series ? start : plannedIn(of, series);
    return instant === undefined ? undefined : Object.values(localDate(instant, timeZone)).join('-');
  };
  const day = dayOf(key);
  return day ? recent.find(({ meeting }) => dayOf(meeting.key, meeting.start) === day) : undefined;
}

/** The meeting of a talk that has not begun, as its page shows it now; undefined where it was not moved. */
export function movedMeeting(
  { meeting, stints, finishedAt }: Conversation,
  { key, when }: MeetingContext,
): Meeting | undefined {
  const end = conversationEnd(when);
  const begun = stints.length > 0 || finishedAt !== undefined;
  if (meeting.key === key || begun || !when.sure || when.allDay || when.start === undefined || !end)
    return undefined;
  return { ...meeting, key, start: when.start, end };
}
