import { calendarWords } from '../../meeting/calendar-words';
import { callLinkIn } from '../../meeting/call-link';
import { daysIn } from '../../meeting/day';
import { withoutTime } from '../../meeting/invite-times';
import type { EventReading } from '../../meeting/reading';
import { timesIn } from '../../meeting/time-of-day';
import { type Clock, whenFromText } from '../../meeting/when';
import { localDate } from '../../meeting/zone';
import { peopleWithAddresses } from '../people';
import type { Page } from '../site';
import { visiblePieces } from '../visible-text';
import { isShown, type MarkedTimes, markedOn, markedTimes } from './marked-times';

/** What the user pointed at. */
export interface Picked {
  readonly title: Element;
  readonly time: Element;
  /** Asked for only where the time has no date. */
  readonly day?: Element | undefined;
}

const longest = 400;
const wholePage = 'body,html,main,[role="main"]';
const ownBoxes =
  '[role="dialog"],dialog,[aria-modal="true"],li,tr,article,[role="listitem"],[role="row"],[role="article"]';

const textOf = (element: Element) => visiblePieces(element).join(' ').slice(0, longest);
/** The page's language for reading dates; pages carry tags that are none, like "zh_CN". */
function tagOf(document: Document): string | undefined {
  try {
    return Intl.getCanonicalLocales(document.documentElement.lang)[0];
  } catch {
    return undefined; // months are then read in English and Chinese, and what is unclear stays unread
  }
}

const hasTime = (text: string) => timesIn(text.normalize('NFKC'), calendarWords(undefined)).length > 0;

/** The event's own place on the page: what holds both, and the dialog or row around; not the whole page. */
function boxOf(title: Element, time: Element): Element | undefined {
  let box: Element | null = title;
  while (box && !box.contains(time)) box = box.parentElement;
  if (!box || box.matches(wholePage)) return undefined;
  const around = box.closest(ownBoxes);
  return around && !around.matches(wholePage) ? around : box;
}

/** A day that attributes say, of the element or of the column or row it stands in. */
function dayAround(element: Element): string | undefined {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 12 && !at.matches(wholePage); steps++, at = at.parentElement) {
    const { day } = markedOn(at);
    // A week's element says its first day; what stands in it says others.
    if (day) return markedTimes(at).day === day ? day : undefined;
  }
  return undefined;
}

/** The one text in the event's own place that names a date. Several different dates say nothing. */
function dateIn(box: Element, clock: Clock, language: string | undefined): string | undefined {
  const today = localDate(clock.now, clock.timeZone);
  const dated = visiblePieces(box)
    .slice(0, 200)
    .map((piece) => piece.slice(0, 100).normalize('NFKC'))
    .map((piece) => ({ piece, days: daysIn(piece, today, language) }))
    .filter(({ days }) => days.length > 0);
  const different = new Set(dated.flatMap(({ days }) => days.map(({ day }) => JSON.stringify(day))));
  const bare = dated.find(({ piece }) => !hasTime(piece));
  return different.size === 1 ? bare?.piece : undefined;
}

function titleOf({ title, time }: Picked, clock: Clock): string {
  const pieces = visiblePieces(title, title === time ? undefined : time);
  const named = pieces.filter((piece) => !hasTime(piece));
  const text = (named.length > 0 ? named : pieces).join(' ').slice(0, longest);
  return withoutTime(text, clock) || text;
}

/** Times in attributes count where the page shows the same. */
function statedAt(time: Element, shown: string): MarkedTimes {
  const marked = markedTimes(time.closest('time') ?? time);
  return marked.start && !isShown(marked.start, shown) ? {} : marked;
}

/**
 * The event that the user pointed at, with what its surroundings add: the day of its column or row, the
 * people beside it, its call. Nothing is taken from elsewhere on the page.
 */
export function pickedEvent(picked: Picked, { document, url }: Page, clock: Clock): EventReading {
  const { title, time, day } = picked;
  const language = tagOf(document);
  const shown = textOf(time);
  const { start, end, day: marked } = statedAt(time, shown);
  const box = boxOf(title, time);
  const named = daysIn(shown.normalize('NFKC'), localDate(clock.now, clock.timeZone), language).length > 0;
  const said = day ? textOf(day) : !named && box ? dateIn(box, clock, language) : undefined;
  const dayHint = marked ?? (day && dayAround(day)) ?? dayAround(time);
  const links = [...(box?.querySelectorAll('a[href^="https://"]') ?? [])].slice(0, 100);
  const link = links.map((it) => callLinkIn(it.getAttribute('href') ?? '')).find(Boolean);
  return {
    site: 'picked',
    host: url.host,
    title: titleOf(picked, clock),
    ...(start ? { start, ...(end && { end }) } : { when: said ? `${said} ${shown}` : shown }),
    ...(!start && dayHint && { day: dayHint }),
    ...(language && { language }),
    attendees: box ? peopleWithAddresses(box) : [],
    ...(link && { link }),
  };
}

/** Whether all that is missing to know the start is its date. */
export function lacksDay({ start, when = '', day, language }: EventReading, clock: Clock): boolean {
  if (start || !hasTime(when)) return false;
  return whenFromText(when, clock, { language, dayHint: day }).start === undefined;
}
