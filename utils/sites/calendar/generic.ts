import { callLinkIn } from '../../meeting/call-link';
import { type EventReading, isMiss, type Miss } from '../../meeting/reading';
import { peopleWithAddresses } from '../people';
import type { Page, Site } from '../site';
import { isWritten, tidy, type VisibleText, visibleTexts } from '../visible-text';
import { statedEvent } from './machine-readable';
import { isShown, type MarkedTimes, markedOn, markedTimes } from './marked-times';
import { floatingOver, openDialogs } from './open-surface';
import { peopleNamed } from './people-named';
import { saysTime, timeLineAt } from './time-line';
import { headings, titleIn } from './title';

/*
 * Any calendar nobody wrote a reader for. What lies in front of the page and has a title and a time; else
 * the one event that the page states for machines; else the entry that was clicked; else a page about one
 * event. What could be read in two ways is left out.
 */

/** Texts of one event at most. A page with more is no page about one event. */
const mostTexts = 400;

function onlineLink(root: Element): string | undefined {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href^="https://"]')]
    .map((it) => callLinkIn(it.href))
    .find((it) => it !== undefined);
}

function common({ url, document }: Page) {
  const language = document.documentElement.lang;
  return { site: 'generic', host: url.host, ...(language && { language }) };
}

/** What the clicked entry says, in its texts and in the labels around it; the document's title, too. */
function saidElsewhere({ document, pointed }: Page, root: Element): string {
  const said = [document.title];
  let element = pointed;
  for (let up = 0; element && up < 4 && !element.contains(root) && !root.contains(element); up++) {
    const text = (element.textContent ?? '').slice(0, 1_000);
    if (text.length < 500) said.push(text, element.getAttribute('title') ?? '', element.ariaLabel ?? '');
    element = element.parentElement ?? undefined;
  }
  return said.map(tidy).join('\n');
}

/** Whether texts of the same make say times, too: then this is a list of events and none is open. */
function isOneOfMany(texts: readonly VisibleText[], one: VisibleText): boolean {
  const make = ({ element }: VisibleText) =>
    `${element.localName}.${element.className}<${element.parentElement?.className}`;
  const isPair = (one.text.match(/\p{Nd}[:：.h時时点]/gu)?.length ?? 0) < 2;
  const like = texts.filter((it) => saysTime(it.text) && make(it) === make(one));
  return new Set(like.map(({ element }) => element)).size > (isPair ? 2 : 1);
}

/** What the attributes of the clicked entry, and of the column it stands in, say about when. */
function markedOnEntry({ pointed }: Page): MarkedTimes {
  for (let it = pointed; it; it = it.parentElement ?? undefined) {
    const marked = markedOn(it);
    if (marked.start ?? marked.day) return marked;
  }
  return {};
}

const isZoned = (iso: string) => /(?:Z|[+-]\d\d:?\d\d)$/.test(iso);

/** What attributes and visible texts say together about when; each is checked against the other. */
function whenIn(marked: MarkedTimes, shown: string, isRange: boolean): Partial<EventReading> {
  const { start, end } = marked;
  const day = marked.day ?? start?.slice(0, 10);
  const visible = { ...(shown && { when: shown }), ...(day && { day }) };
  if (!start) return visible;
  if (!saysTime(shown) || isShown(start, shown)) {
    // Only the start is marked: its day, with the range as shown, says more.
    return !end && isRange && !isZoned(start) ? visible : { start, ...(end && { end }) };
  }
  // A zone is stated and the page shows another time: one of the two is wrong, and nobody can tell which.
  return isZoned(start) ? { likelyStart: start } : visible;
}

/** What an element seems to be; all but a dialog must say more to pass for an open event. */
type As = 'dialog' | 'floating' | 'entry' | 'page';

/** Reads the event that an element shows. */
function readIn(root: Element, page: Page, as: As): EventReading | Miss {
  const texts = visibleTexts(root, undefined, mostTexts);
  if (as === 'page' && texts.length === mostTexts) return { miss: 'many texts' };
  // A heading may say a time, too ("10:00 review"), but when it is stands beside it.
  const beside = texts.map(({ text, element }) => (element.closest(headings) ? '' : text));
  const pieces = beside.some(saysTime) ? beside : texts.map(({ text }) => text);
  const line = timeLineAt(pieces);
  const own = markedTimes(root);
  const marked = (own.start ?? own.day) ? own : markedOnEntry(page);
  if (!line?.isRange && !line?.hasDate && !own.start) return { miss: 'no time' };
  const one = line && texts[line.first];
  if (one && isOneOfMany(texts, one)) return { miss: 'a list' };
  if (one && isWritten(one.element)) return { miss: 'written' };
  if (as === 'entry' && !line?.isRange && !own.end) return { miss: 'no range' };
  // Entries of some grids lie over it like popovers; but only those give a date, or open from an entry.
  if (as === 'floating' && !line?.hasDate && !own.start && (!page.pointed || root.contains(page.pointed))) {
    return { miss: 'no date' };
  }
  if (as === 'page' && !(line?.isRange && line.hasDate)) return { miss: 'no date' };
  const title = titleIn(root, texts, line?.start ?? 0, saidElsewhere(page, root));
  if (!title) return { miss: 'no title' };
  const parts = line ? pieces.slice(line.start, line.end + 1) : [];
  const shown = parts.filter((part) => part && part !== title).join(' ');
  const link = onlineLink(root);
  const people = peopleWithAddresses(root);
  return {
    ...common(page),
    title,
    ...whenIn(marked, shown, line?.isRange ?? false),
    attendees: people.length > 0 ? people : peopleNamed(root, texts),
    ...(link && { link }),
  };
}

/** The entry of a grid that was clicked: the smallest element around it that reads as an event. */
function entryAt(page: Page): Element | undefined {
  let element = page.pointed?.isConnected ? page.pointed : undefined;
  // A press beside everything is one on the page itself, which is read otherwise.
  const { body, documentElement } = page.document;
  for (let up = 0; element && up < 6 && element !== body && element !== documentElement; up++) {
    if (visibleTexts(element, undefined, 20).length === 20) return undefined;
    if (!isMiss(readIn(element, page, 'entry'))) return element;
    element = element.parentElement ?? undefined;
  }
  return undefined;
}

function readPage(page: Page): EventReading | Miss {
  const { document } = page;
  const stated = statedEvent(document);
  if (stated) return { ...common(page), ...stated };
  if (document.querySelector('[role="grid"],[role="gridcell"]')) return { miss: 'a grid' };
  return readIn(document.querySelector('main,[role="main"],article') ?? document.body, page, 'page');
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const genericExamples = [
  'http://localhost:4173/calendar/',
  'https://calendar.example.org/day/2026-09-28',
];

export const generic: Site<EventReading> = {
  id: 'generic',
  isHere: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  surface(page) {
    const { document } = page;
    const dialog = openDialogs(document).find((it) => !isMiss(readIn(it, page, 'dialog')));
    if (dialog) return dialog;
    const floating = floatingOver(document).find((it) => !isMiss(readIn(it, page, 'floating')));
    if (floating) return floating;
    if (!statedEvent(document)) {
      const entry = entryAt(page);
      if (entry) return entry;
    }
    return isMiss(readPage(page)) ? undefined : document.body;
  },
  read(surface, page) {
    return surface === page.document.body ? readPage(page) : readIn(surface, page, 'dialog');
  },
};
