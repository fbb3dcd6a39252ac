import type { Attendee, EventReading, Miss } from '../../meeting/reading';
import { distinct, mostPeople } from '../people';
import type { Page, Site } from '../site';
import { isVisible, tidy, visibleText } from '../visible-text';

/*
 * Google Calendar: the event popover and the edit page, also in Gmail's side panel. Attributes as attested
 * in 2026 by extensions in use; classes are build hashes and never selected on. Labels are translated and
 * only read as content; whether a guest declined stands nowhere else, so it is not read.
 */
const popover = '[role="dialog"][data-chips-dialog="true"]';
const editPage = 'body[data-viewfamily="EVENT_EDIT"]';

/**
 * `data-eventid` is base64 of "<event>[_YYYYMMDDTHHMMSSZ] <calendar>". The suffix, on recurring events, is
 * the start in UTC that the series gives this occurrence; one that was moved keeps its old suffix. Moving all of
 * the series changes the suffix; moving all that follow puts "_R<when>" before it.
 */
function idsFrom(encoded: string | null | undefined): Partial<EventReading> {
  try {
    const [eventId = ''] = atob((encoded ?? '').replace(/-/g, '+').replace(/_/g, '/')).split(' ');
    if (!/^[\w-]+$/.test(eventId)) return {};
    const [, seriesId, start] = /^(.+?)(?:_R\w+)?_(\d{8}T\d{6}Z)$/.exec(eventId) ?? [];
    if (!seriesId || !start) return { eventId };
    const likelyStart = start.replace(/(..)(..)T(..)(..)/, '-$1-$2T$3:$4:');
    return { eventId, seriesId, likelyStart };
  } catch {
    return {}; // not base64: another kind of id than the one attested
  }
}

/** `data-datekey` packs a day: years since 1970, month, day in 9 bits and up. */
function dayOfChip(document: Document, encoded: string | null): string | undefined {
  if (!encoded) return undefined;
  const chips = document.querySelectorAll(`[data-datekey] [data-eventid="${CSS.escape(encoded)}"]`);
  const days = new Set(
    [...chips].map((chip) => Number(chip.closest('[data-datekey]')?.getAttribute('data-datekey'))),
  );
  const [key] = days;
  if (days.size !== 1 || !key) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${(key >> 9) + 1970}-${two((key >> 5) & 15)}-${two(key & 31)}`;
}

/** "林伟 Lin Wei, Maybe attending": the part before the first comma is the name, the rest is translated. */
function guestFrom(item: Element): Attendee | undefined {
  const email = item.getAttribute('data-email') ?? item.getAttribute('data-hovercard-id') ?? undefined;
  const [label = ''] = (item.getAttribute('aria-label') ?? visibleText(item)).split(/[,，、]/);
  const name = tidy(label);
  if (!email && !name) return undefined;
  return { ...(name && name !== email && { name }), ...(email && { email }) };
}

function guests(root: Element): Attendee[] {
  const items = [...root.querySelectorAll('[role="treeitem"]')].slice(0, mostPeople);
  return distinct(items.map(guestFrom).filter((guest): guest is Attendee => guest !== undefined));
}

/** The account button says "Google Account: Ana Manager (ana@example.com)" in any language. */
function account(document: Document): Attendee | undefined {
  for (const button of document.querySelectorAll('[role="banner"] a[aria-label*="@"]')) {
    const label = tidy((button.getAttribute('aria-label') ?? '').slice(0, 320));
    const match = /([^:：]*)\(([^()@\s]+@[^()\s]+)\)$/.exec(label);
    if (match?.[2]) return { ...(match[1]?.trim() && { name: match[1].trim() }), email: match[2] };
  }
  return undefined;
}

function common(page: Page) {
  const self = account(page.document);
  const language = page.document.documentElement.lang;
  return { site: 'google', host: page.url.host, ...(self && { self }), ...(language && { language }) };
}

/**
 * Whether a time line names days only. One with times joins day and times by "⋅", or has a day and a time
 * on either side ("April 25, 11pm – April 26, 6am"); days alone are at most two numbers, years and
 * numbered months aside.
 */
function isAllDay(when: string): boolean {
  return !when.includes('⋅') && (when.match(/\b\d{1,2}(?!\d|\s?[月월])/g)?.length ?? 9) <= 2;
}

function readPopover(dialog: Element, page: Page): EventReading | Miss {
  const title = dialog.querySelector('#rAECCd') ?? dialog.querySelector('[role="heading"]');
  if (!title) return { miss: 'popover without a heading' };
  const whenRow = dialog.querySelector('#xDetDlgWhen');
  const when = whenRow && tidy(visibleText(whenRow).replace(visibleText(title), ' '));
  const encoded = dialog.querySelector('#xDetDlg')?.getAttribute('data-eventid') ?? null;
  const day = dayOfChip(page.document, encoded);
  const link = dialog.querySelector('[data-meet-url]')?.getAttribute('data-meet-url');
  return {
    ...common(page),
    ...idsFrom(encoded),
    title: visibleText(title),
    ...(when && day && isAllDay(when) ? { start: day } : { ...(when && { when }), ...(day && { day }) }),
    attendees: guests(dialog),
    ...(link && { link }),
  };
}

function readEditPage(root: Element, page: Page): EventReading | Miss {
  const value = (selector: string) => root.querySelector<HTMLInputElement>(selector)?.value ?? '';
  const date = (selector: string) =>
    /^(\d{4})(\d\d)(\d\d)$/
      .exec(root.querySelector(selector)?.getAttribute('data-date') ?? '')
      ?.slice(1)
      .join('-');
  const title = value('#xTiIn');
  const start = date('#xStDaIn');
  if (!title || !start) return { miss: 'edit page without title or start date' };
  const end = date('#xEnDaIn') ?? start;
  const allDay = root.querySelector<HTMLInputElement>('#xAlDaCbx')?.checked;
  return {
    ...common(page),
    ...idsFrom(root.querySelector('#YPCqFe')?.getAttribute('data-eventid')),
    title,
    ...(allDay ? { start } : { when: `${start} ${value('#xStTiIn')} - ${end} ${value('#xEnTiIn')}` }),
    attendees: guests(root),
  };
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const googleExamples = [
  'https://calendar.google.com/calendar/u/0/r/week/2026/9/28',
  'https://calendar.google.com/calendar/u/0/r/eventedit/a2hzZ3Fwb3UwcGNqa21wbzl1bWd0bDlmZjggbWdyQG0',
  'https://calendar.google.com/calendar/event?eid=a2hzZ3Fwb3U',
  'https://calendar.google.com/calendar/companion',
  'https://calendar.google.com/calendar/u/1/companion',
];

export const google: Site<EventReading> = {
  id: 'google',
  isHere: (url) => url.protocol === 'https:' && url.host === 'calendar.google.com',
  surface({ document }) {
    const edit = document.querySelector(editPage);
    if (edit) return edit;
    return [...document.querySelectorAll(popover)].find(
      (dialog) => isVisible(dialog) && [...dialog.querySelectorAll('#xDetDlg')].some(isVisible),
    );
  },
  read: (surface, page) =>
    surface.matches(editPage) ? readEditPage(surface, page) : readPopover(surface, page),
};
