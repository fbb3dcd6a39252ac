import type { EventReading, Miss } from '../../meeting/reading';
import { peopleWithAddresses } from '../people';
import type { Page, Site } from '../site';
import { isVisible, visiblePieces, visibleText } from '../visible-text';
import { statedEvent } from './machine-readable';
import { timeLineIn } from './time-line';

/*
 * Any calendar nobody wrote a reader for. What the page states for machines comes first; else an open
 * dialog that has a title and a time. A dialog without a time is no event.
 */

const dialogs = '[role="dialog"],dialog[open],[aria-modal="true"]';
const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/**
 * Times in `<time datetime>` below an element: the first is the start, the second the end. One that says
 * only the day helps to read the visible time.
 */
function markedTimes(root: Element): { start?: string; end?: string; day?: string } {
  const [start, end] = [...root.querySelectorAll('time[datetime]')].map(
    (it) => it.getAttribute('datetime') ?? '',
  );
  if (!start || !/^\d{4}-\d\d-\d\d/.test(start)) return {};
  if (start.length === 10) return { day: start };
  return { start, ...(end && { end }) };
}

/** The heading names the event; a dialog's own label is often "Event details". */
function titleOf(dialog: Element): Element | undefined {
  const named = dialog.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const label = named ? dialog.ownerDocument.getElementById(named) : null;
  const heading = label && dialog.contains(label) ? label : dialog.querySelector(headings);
  return heading && visibleText(heading) ? heading : undefined;
}

function timeLine(dialog: Element, title: Element): string | undefined {
  return timeLineIn(visiblePieces(dialog, title));
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
  const when = marked.start ? undefined : timeLine(dialog, title);
  if (!marked.start && !when) return { miss: 'dialog without a time' };
  const link = onlineLink(dialog);
  return {
    ...common(page),
    title: visibleText(title),
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

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const genericExamples = [
  'http://localhost:4173/calendar/',
  'https://calendar.example.org/day/2026-09-28',
];

export const generic: Site<EventReading> = {
  id: 'generic',
  isHere: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  surface({ document }) {
    const dialog = [...document.querySelectorAll(dialogs)].find((it) => {
      const title = isVisible(it) && titleOf(it);
      return title && (markedTimes(it).start || timeLine(it, title));
    });
    if (dialog) return dialog;
    return statedEvent(document) ? document.body : undefined;
  },
  read: (surface, page) => (surface.matches(dialogs) ? readDialog(surface, page) : readPage(page)),
};
