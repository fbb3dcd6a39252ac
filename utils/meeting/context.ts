import { type KindGuess, kindFrom } from './kind';
import { type PersonGuess, personFrom } from './person';
import type { Attendee, EventReading } from './reading';
import { type Clock, type When, whenFromIso, whenFromText } from './when';

/** A calendar event, understood: who, when, what kind, and how sure each of them is. */
export interface MeetingContext {
  /** The same for the same occurrence, however often it is opened; different for each recurrence. */
  readonly key: string;
  readonly title: string;
  readonly when: When;
  readonly person?: PersonGuess;
  readonly kind?: KindGuess;
  readonly link?: string;
}

/** Titles are kept up to here, in code points. */
const longestTitle = 300;

function shortened(text: string): string {
  const points = [...text.replace(/\s+/g, ' ').trim()];
  return points.length > longestTitle ? `${points.slice(0, longestTitle - 1).join('')}…` : points.join('');
}

function keyOf(reading: EventReading, when: When): string {
  if (reading.eventId) return `${reading.site}:${reading.eventId}`;
  const title = shortened(reading.title).toLowerCase();
  return `${reading.host}|${title}|${when.start ?? reading.start ?? reading.when ?? ''}`;
}

function whenOf(reading: EventReading, clock: Clock): When {
  if (reading.start) return whenFromIso(reading.start, reading.end, clock);
  const read = whenFromText(reading.when ?? '', clock, { language: reading.language, dayHint: reading.day });
  if (read.start !== undefined || read.allDay || !reading.likelyStart) return read;
  return { ...whenFromIso(reading.likelyStart, undefined, clock), sure: false };
}

/** Understands an event as read. `self` is the manager, where known. Pure: the clock is passed in. */
export function contextFrom(
  reading: EventReading,
  clock: Clock,
  self: Attendee | undefined = undefined,
): MeetingContext {
  const when = whenOf(reading, clock);
  const person = personFrom(reading, self);
  const kind = kindFrom(reading.title);
  return {
    key: keyOf(reading, when),
    title: shortened(reading.title),
    when,
    ...(person && { person }),
    ...(kind && { kind }),
    ...(reading.link && { link: reading.link }),
  };
}

/** ms. A longer event blocks a day or a morning; the conversation in it is shorter. */
const longestTalk = 4 * 60 * 60_000;

/** When the conversation ends, where the event gives a length that a conversation can have. */
export function talkEnd({ start, end }: When): number | undefined {
  return start !== undefined && end !== undefined && end - start <= longestTalk ? end : undefined;
}

/** Whether nothing needs to be asked before the conversation can open. */
export function isSure(context: MeetingContext): boolean {
  const { when, person, kind } = context;
  return Boolean(when.sure && !when.allDay && talkEnd(when) && person?.sure && kind?.sure);
}
