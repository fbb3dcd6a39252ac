import type { EventReading, Miss } from '../../meeting/reading';
import { peopleWithAddresses } from '../people';
import type { Page, Site } from '../site';
import { type VisibleText, tidy, visibleTexts } from '../visible-text';
import { statedEvent } from './machine-readable';
import { isShown, type MarkedTimes, markedTimes } from './marked-times';
import { dialogs, openSurfaces } from './open-surface';
import { peopleNamed } from './people-named';
import { saysTime, timeLineAt } from './time-line';
import { titleIn } from './title';

/*
 * Any calendar nobody wrote a reader for. What lies in front of the page and has a title and a time; else
 * the one event that the page states for machines; else the entry that was clicked; else a page about one
 * event. What could be read in two ways is left out.
 */

/** Texts of one event at most. A page with more is no page about one event. */
const mostTexts = 400;

function onlineLink(root: Element): string | undefined {
  const calls =
    /^https:\/\/(meet\.google\.com\/[a-z-]{10,}|[\w.-]*zoom(gov)?\.(us|com|com\.cn)\/(j|my|w|s)\/|teams\.(microsoft|live)\.com\/(l\/meetup-join|meet)\/|vc\.(feishu\.cn|larksuite\.com)\/j\/|(meeting\.tencent|voovmeeting)\.com\/(dm|p)\/|[\w.-]+\.webex\.com\/|meet\.jit\.si\/|whereby\.com\/)/;
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href^="https://"]')]
    .map((it) => it.href)
    .find((it) => calls.test(it));
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
function isOneOfMany(texts: readonly VisibleText[], at: number): boolean {
  const make = ({ element }: VisibleText) =>
    `${element.localName}.${element.className}<${element.parentElement?.className}`;
  const one = texts[at];
  const isPair = one && (one.text.match(/\p{Nd}[:：.h時时点]/gu)?.length ?? 0) < 2;
  const like = texts.filter((it) => one && saysTime(it.text) && make(it) === make(one));
  return new Set(like.map(({ element }) => element)).size > (isPair ? 2 : 1);
}

/** The day on which a grid shows its entry, where the grid says it. */
function dayOfEntry({ pointed }: Page): string | undefined {
  for (let it = pointed; it && it !== it.ownerDocument.body; it = it.parentElement ?? undefined) {
    const { day, start } = markedTimes(it.cloneNode(false) as Element);
    if (day ?? start) return day ?? start?.slice(0, 10);
  }
  return undefined;
}

/** What attributes and visible texts say together about when; each is checked against the other. */
function whenIn(marked: MarkedTimes, shown: string, day: string | undefined): Partial<EventReading> {
  const { start, end } = marked;
  const hint = marked.day ?? day;
  const visible = { ...(shown && { when: shown }), ...(hint && { day: hint }) };
  if (!start) return visible;
  if (!saysTime(shown) || isShown(start, shown)) return { start, ...(end && { end }) };
  // A zone is stated and the page shows another time: one of the two is wrong, and nobody can tell which.
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(start) ? { likelyStart: start } : visible;
}

/** Reads the event that an element shows. `asPage` where nothing says that it shows one, only its texts. */
function readIn(root: Element, page: Page, asPage = false): EventReading | Miss {
  const texts = visibleTexts(root, undefined, mostTexts);
  if (asPage && texts.length === mostTexts) return { miss: 'page of many texts' };
  const pieces = texts.map(({ text }) => text);
  const line = timeLineAt(pieces);
  const marked = markedTimes(root);
  if (!line?.isRange && !line?.hasDate && !marked.start) return { miss: 'no time' };
  if (line && isOneOfMany(texts, line.first)) return { miss: 'a list of times' };
  if (asPage && !(line?.isRange && line.hasDate)) return { miss: 'page without a time and a date' };
  const title = titleIn(root, texts, line?.start ?? 0, saidElsewhere(page, root));
  if (!title) return { miss: 'no title' };
  const shown = line ? pieces.slice(line.start, line.end + 1).join(' ') : '';
  const link = onlineLink(root);
  const people = peopleWithAddresses(root);
  return {
    ...common(page),
    title,
    ...whenIn(marked, shown, line?.hasDate ? undefined : dayOfEntry(page)),
    attendees: people.length > 0 ? people : peopleNamed(root, texts),
    ...(link && { link }),
  };
}
