import createCalendar, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { IsoDay } from '../meeting/iso-day';
import { clean } from '../summary/clean';
import type { Invitation } from './calendar-links';

/** A talk that goes into a calendar. */
export interface TalkEvent extends Invitation {
  /** Whose next talk it is: the same conversation makes the same event, so that a later file changes it. */
  readonly conversationId: string;
}

/** Something promised, with its day. */
export interface DueEvent {
  readonly noteId: string;
  readonly day: IsoDay;
  readonly title: string;
}

/** Calendars show a title in one line. */
function oneLine(text: string): string {
  return clean(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** Seconds before a talk, and after the beginning of the day on which something is due. */
const beforeTalk = 15 * 60;
const nineOClock = 9 * 60 * 60;

function calendar() {
  // A request would be an invitation to be answered.
  return createCalendar({ prodId: '//Fairside//Fairside//EN', method: ICalCalendarMethod.PUBLISH });
}

/** The library ends the last line without the line end that RFC 5545, 3.1, wants of each. */
function textOf(made: ReturnType<typeof calendar>): string {
  return `${made.toString()}\r\n`;
}

/** Grows from file to file, so that a calendar takes the later one; whole minutes, as SEQUENCE has 31 bits. */
function sequenceAt(now: number): number {
  return Math.floor(now / 60_000);
}

/**
 * The next talk as an iCalendar file. Its times are in UTC: one talk that does not repeat needs no zone of its own
 * in the file, every calendar takes it, and clock changes until then are in the instants already. `now` is epoch ms.
 */
export function talkFile({ conversationId, title, agenda, start, end }: TalkEvent, now: number): string {
  const made = calendar();
  const event = made.createEvent({
    id: `${conversationId}.next@fairside`,
    sequence: sequenceAt(now),
    stamp: new Date(now),
    start: new Date(start),
    end: new Date(end),
    summary: oneLine(title),
    description: clean(agenda) || null,
  });
  event.createAlarm({
    type: ICalAlarmType.display,
    triggerBefore: beforeTalk,
    description: oneLine(title),
  });
  return textOf(made);
}

/**
 * Actions as events of a whole day that keep no time busy, with a reminder at nine. Not as tasks (VTODO): Google
 * Calendar and Outlook on the web import events only.
 */
export function actionsFile(actions: readonly DueEvent[], now: number): string {
  const made = calendar();
  for (const { noteId, day, title } of actions) {
    const start = new Date(`${day}T00:00:00Z`);
    const event = made.createEvent({
      id: `${noteId}.due@fairside`,
      sequence: sequenceAt(now),
      stamp: new Date(now),
      // The library writes a whole day by its date in UTC.
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: oneLine(title),
    });
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerAfter: nineOClock,
      description: oneLine(title),
    });
  }
  return textOf(made);
}
