import type { EventReading, Miss } from '../../meeting/reading';
import { peopleWithAddresses } from '../people';
import type { Page, Site } from '../site';
import { isVisible, visibleText } from '../visible-text';
import { statedEvent } from './machine-readable';

/*
 * Any calendar nobody wrote a reader for. What the page states for machines comes first; else an open
 * dialog that has a title and a time. A dialog without a time is no event.
 */

const dialogs = '[role="dialog"],dialog[open],[aria-modal="true"]';
const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** Two times of day with something like a dash or a word between them, or a start and an end. */
const timeRange =
  /\d{1,2}(?:[:：.h]\d{2}|\s?[時时點点])[^\d]{0,12}\d{0,2}[^\n]{0,60}?\d{1,2}(?:[:：.h]\d{2}|\s?[時时點点])|\b\d{1,2}\s?[ap]\.?m\b[^\n]{0,60}?\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|\d{1,2}\s*[-–—~～至]\s*\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b/iu;
const date =
  /\d{4}\s?[-/.年]\s?\d{1,2}|\d{1,2}\s?月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[/.]\d{1,2}[/.]\d{4}|今天|明天|\btoday\b|\btomorrow\b/iu;

/** Elements looked at in one dialog at most. */
const mostElements = 2_000;

/** The smallest element that shows a time range, widened by up to three parents until it shows a date. */
function timeLine(root: Element): string | undefined {
  const elements = [...root.querySelectorAll('*')].slice(0, mostElements);
  const holders = elements.filter(
    (it) => it.childElementCount < 12 && timeRange.test(it.textContent?.slice(0, 400) ?? ''),
  );
  let line = holders.find((it) => !holders.some((other) => other !== it && it.contains(other)));
  for (let steps = 0; line && steps < 3 && !date.test(visibleText(line)); steps++) {
    const parent: Element | null = line.parentElement;
    if (!parent || parent === root || visibleText(parent).length > 200) break;
    line = parent;
  }
  return line && visibleText(line);
}

/** Times in `<time datetime>` below an element: the first is the start, the second the end. */
function markedTimes(root: Element): { start?: string; end?: string } {
  const [start, end] = [...root.querySelectorAll('time[datetime]')].map(
    (it) => it.getAttribute('datetime') ?? '',
  );
  if (!start || !/^\d{4}-\d\d-\d\d/.test(start)) return {};
  return { start, ...(end && { end }) };
}

function titleOf(dialog: Element): string {
  const named = dialog.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const label = named ? dialog.ownerDocument.getElementById(named) : null;
  const heading = label && dialog.contains(label) ? label : dialog.querySelector(headings);
  return heading ? visibleText(heading) : '';
}

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

function readDialog(dialog: Element, page: Page): EventReading | Miss {
  const title = titleOf(dialog);
  if (!title) return { miss: 'dialog without a title' };
  const marked = markedTimes(dialog);
  const when = marked.start ? undefined : timeLine(dialog);
  if (!marked.start && !when) return { miss: 'dialog without a time' };
  const link = onlineLink(dialog);
  return {
    ...common(page),
    title,
    ...marked,
    ...(when && { when }),
    attendees: peopleWithAddresses(dialog),
    ...(link && { link }),
  };
}

function readPage(page: Page): EventReading | Miss {
  const stated = statedEvent(page.document);
  if (!stated) return { miss: 'page states no single event' };
  return { ...common(page), ...stated };
}

export const generic: Site<EventReading> = {
  id: 'generic',
  isHere: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  examples: ['http://localhost:4173/calendar/', 'https://calendar.example.org/day/2026-09-28'],
  surface({ document }) {
    const dialog = [...document.querySelectorAll(dialogs)].find(
      (it) =>
        isVisible(it) &&
        titleOf(it) &&
        (it.querySelector('time[datetime]') || timeRange.test(visibleText(it))),
    );
    if (dialog) return dialog;
    return statedEvent(document) ? document.body : undefined;
  },
  read: (surface, page) => (surface.matches(dialogs) ? readDialog(surface, page) : readPage(page)),
};
