import { isCancelled } from './cancelled';
import { guestsOf } from './guests';
import { type KindGuess, kindFrom } from './kind';
import { type Learned, recall, type Titled } from './learned';
import { namedBy } from './names';
import { type Person, type PersonGuess, personFrom } from './person';
import type { Attendee, EventReading } from './reading';
import { type Clock, type When, whenFromIso, whenFromText } from './when';
import { localDate } from './zone';

/** A calendar event, understood: who, when, what kind, and how sure each of them is. */
export interface MeetingContext {
  /** The same for the same occurrence, however often it is opened; different for each recurrence. */
  readonly key: string;
  /** What the keys of its series begin with, before the time that the series gives each; absent where it is of none. */
  readonly series?: string;
  readonly title: string;
  readonly when: When;
  readonly person?: PersonGuess;
  readonly kind?: KindGuess;
  readonly link?: string;
  /** The event was called off. */
  readonly cancelled?: true;
}

/** Titles are kept up to here, in code points. */
const longestTitle = 300;

function shortened(text: string): string {
  const points = [...text.replace(/\s+/g, ' ').trim()];
  return points.length > longestTitle ? `${points.slice(0, longestTitle - 1).join('')}…` : points.join('');
}

function keyOf(reading: EventReading, when: When, clock: Clock): string {
  if (reading.eventId) return `${reading.site}:${reading.eventId}`;
  const title = shortened(reading.title).toLowerCase();
  const time = when.start ?? reading.start ?? reading.when;
  // A call says no time: it is now, and a series meets in the same place again.
  const today = reading.call ? Object.values(localDate(clock.now, clock.timeZone)).join('-') : '';
  return `${reading.host}|${title}|${time ?? today}`;
}

function whenOf(reading: EventReading, clock: Clock): When {
  if (reading.start) return whenFromIso(reading.start, reading.end, clock);
  const read = whenFromText(reading.when ?? '', clock, { language: reading.language, dayHint: reading.day });
  if (read.start !== undefined || read.allDay || !reading.likelyStart) return read;
  return { ...whenFromIso(reading.likelyStart, undefined, clock), sure: false };
}

/** What is known before an event is read. */
export interface Knowing {
  /** The manager, where the page does not say. */
  readonly self?: Attendee | undefined;
  /** People of earlier conversations. */
  readonly known?: readonly Person[];
  /** What the manager corrected before. */
  readonly learned?: readonly Learned[] | undefined;
}

/** An event as corrections know it: its title, and who may be named in it. */
export function titledFrom(
  { attendees, self: signedIn, title }: EventReading,
  key: string,
  { self, known = [] }: Knowing,
): Titled {
  const people = [...attendees.slice(0, mostNamed), ...known.slice(0, mostNamed), signedIn, self];
  return { key, title, names: people.flatMap((it) => (it && namedBy(it)) ?? []) };
}

/** People whose names are looked for in a title. */
const mostNamed = 200;

/**
 * Understands an event as read. Pure: the clock is passed in, and what is known. `knownAs`: the key that its
 * conversation has, where that is another one than the page's now.
 */
export function contextFrom(
  reading: EventReading,
  clock: Clock,
  knowing: Knowing = {},
  knownAs?: string,
): MeetingContext {
  const { self, known, learned = [] } = knowing;
  const when = whenOf(reading, clock);
  const key = knownAs ?? keyOf(reading, when, clock);
  const event = titledFrom(reading, key, knowing);
  const guess = personFrom(reading, self, known);
  const recalled = recall(learned, event, guestsOf(reading, self).others, guess?.person);
  const person: PersonGuess | undefined = recalled.person ? { ...recalled.person, source: 'learned' } : guess;
  const kind: KindGuess | undefined = recalled.kind
    ? { ...recalled.kind, learned: true }
    : kindFrom(reading.title);
  return {
    key,
    ...(reading.seriesId && { series: `${reading.site}:${reading.seriesId}` }),
    title: shortened(reading.title),
    when,
    ...(person && { person }),
    ...(kind && { kind }),
    ...(reading.link && { link: reading.link }),
    ...(isCancelled(reading.title) && { cancelled: true }),
  };
}

/** ms. A longer event blocks a day or a morning; the conversation in it is shorter. */
const longestConversation = 4 * 60 * 60_000;

/** When the conversation ends, where the event gives a length that a conversation can have. */
export function conversationEnd({ start, end }: When): number | undefined {
  return start !== undefined && end !== undefined && end - start <= longestConversation ? end : undefined;
}

/** Whether nothing needs to be asked before the conversation can open. */
export function isSure(context: MeetingContext): boolean {
  const { when, person, kind, cancelled } = context;
  return Boolean(
    !cancelled && when.sure && !when.allDay && conversationEnd(when) && person?.sure && kind?.sure,
  );
}
