import type { Doubt, ReadByHand } from './by-hand';
import type { IcsEvent } from './ics-event';
import { fileFrom } from './ics-file';
import { occurrences } from './ics-repeat';
import { exactly, isoOf, later, roughly, type Stamp } from './ics-time';
import type { EventReading } from './reading';
import type { Clock } from './when';

const day = 86_400_000;
const beginning = /^\ufeff?BEGIN:V(?:CALENDAR|EVENT)[ \t]*$/im;

/** Whether a text is a calendar file, or an e-mail that carries one in plain sight. */
export function isCalendarFile(text: string): boolean {
  return beginning.test(text);
}

interface Candidate {
  readonly event: IcsEvent;
  readonly start: Stamp;
  readonly end?: Stamp | undefined;
  /** It repeats in a way that was not worked out: its date is the first of many. */
  readonly unsure: boolean;
}

const compact = (stamp: Stamp) => isoOf(stamp).replace(/[-:]|\.\d+/g, '');

/** The occurrences of an event that fall out or are told apart, in the notations a file may use for them. */
function outOf(event: IcsEvent, instead: ReadonlyMap<string, readonly string[]>): (stamp: Stamp) => boolean {
  const out = new Set([...event.except, ...(instead.get(event.uid) ?? [])]);
  if (out.size === 0) return () => false;
  return (stamp) => out.has(compact({ ...stamp, zone: undefined })) || out.has(compact(stamp));
}

/** When an event takes place, from about now on; once, or the next few times. */
function candidatesOf(
  event: IcsEvent,
  instead: ReadonlyMap<string, readonly string[]>,
  clock: Clock,
): Candidate[] {
  const once = { event, start: event.start, end: event.end, unsure: false };
  if (!event.rule || event.instead) return [once];
  const length = event.end && roughly(event.end) - roughly(event.start);
  const next = occurrences(event.rule, event.start, {
    from: clock.now - 2 * day,
    most: 30,
    ownZone: clock.timeZone,
  });
  if (!next) return [{ ...once, unsure: true }];
  if (next.length === 0) return [once];
  const isOut = outOf(event, instead);
  return next
    .filter((stamp) => !isOut(stamp))
    .slice(0, 5)
    .map((start) => ({
      event,
      start,
      end: length === undefined ? undefined : later(start, length),
      unsure: false,
    }));
}

/** Instants are worked out for so many candidates; the rest are far from now or too many to choose from. */
const mostExact = 500;

/** The one that is on or comes next, else the latest past one. */
function nextOf(candidates: readonly Candidate[], { now, timeZone }: Clock): Candidate | undefined {
  let exact = 0;
  // What the clocks of a zone show is within a day of UTC: only near now it matters.
  const instant = (stamp: Stamp) => {
    const rough = roughly(stamp);
    if (Math.abs(rough - now) > 2 * day || exact++ > mostExact) return rough;
    return exactly(stamp, timeZone);
  };
  const placed = candidates
    .map((it) => {
      const start = instant(it.start);
      return { it, start, over: it.end ? instant(it.end) : start };
    })
    .sort((one, other) => one.start - other.start);
  const next = placed.find(({ it, over }) => !it.unsure && over >= now);
  return (next ?? placed.find(({ it }) => it.unsure) ?? placed.at(-1))?.it;
}

function readingOf({ event, start, end, unsure }: Candidate): EventReading {
  const iso = isoOf(start);
  const clear = !start.unclear && !unsure;
  // A moved occurrence is the one that it was in its series.
  const occurrence = event.instead ? isoOf(event.instead) : event.rule ? iso : '';
  const id = event.uid && `${event.uid} ${occurrence}`.trim();
  return {
    site: 'ics',
    host: '',
    ...(id && { eventId: id }),
    title: event.title,
    ...(clear && { start: iso, ...(end && { end: isoOf(end) }) }),
    ...(!clear && !unsure && { likelyStart: iso }),
    attendees: event.attendees,
    ...(event.link && { link: event.link }),
  };
}

/** Reads the event of a calendar file; of several, the one that is on or comes next. Never throws. */
export function readIcs(text: string, clock: Clock): ReadByHand {
  const from = text.search(beginning);
  const { events, cutOff, cancels } = fileFrom(text.slice(Math.max(0, from)));
  if (events.length === 0) return { notRead: cutOff ? 'truncated' : 'no-event' };
  const instead = new Map<string, string[]>();
  for (const it of events) {
    if (it.instead) instead.set(it.uid, [...(instead.get(it.uid) ?? []), compact(it.instead)]);
  }
  const standing = cancels ? [] : events.filter(({ cancelled }) => !cancelled);
  const chosen = nextOf(
    standing.flatMap((it) => candidatesOf(it, instead, clock)),
    clock,
  );
  if (!chosen) return { notRead: standing.length === 0 ? 'cancelled' : 'no-event' };
  const doubts: Doubt[] = [];
  if (chosen.start.unclear) doubts.push('time');
  if (chosen.unsure) doubts.push('repeats');
  return { reading: readingOf(chosen), doubts, ...(standing.length > 1 && { of: standing.length }) };
}
