import type { Attendee, EventReading, Miss } from '../../meeting/reading';
import { distinct, mostPeople } from '../people';
import type { Page, Site } from '../site';
import { isVisible, tidy, visibleText } from '../visible-text';
import { eventOn, saidAfter } from './event-on-page';

/*
 * Outlook on the web: the peek that opens on an event, and the opened event. `data-app-section` is the
 * hook that survives builds; the peek has no dialog role, no addresses and no event id (verified live by
 * others in September 2026). Labels are translated and only read as content; "Canceled:" is part of the
 * subject. Teams shows its calendar in a frame at `/hosted/calendar/` (attested by several extensions).
 */
const peek = '[data-app-section="CalendarItemPeek"]';
const opened = '[data-app-section="CalendarReadingPane"]';
/** All-day events have a place of their own above the grid. */
const allDayChips = '[data-app-section="calendar-view-header-0"] [data-calitemid] [aria-label][title]';

const hosts = ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'];

/** A person stands twice: a picture and a name, both buttons whose label ends in the name. */
function people(root: Element): Attendee[] {
  const buttons = [...root.querySelectorAll('span[role="button"][aria-label]')].slice(0, 2 * mostPeople);
  const named = buttons.filter((button) => {
    const text = visibleText(button);
    return text !== '' && tidy(button.getAttribute('aria-label') ?? '').endsWith(text);
  });
  return distinct(
    named.map((button) => ({
      name: visibleText(button),
      ...(/^(Organizer|组织者|主催者)$/i.test(tidy(button.nextElementSibling?.textContent ?? '')) && {
        organizer: true,
      }),
    })),
  );
}

/** The time stands in the row of the clock icon; icon names are not translated. */
function timeLine(root: Element): string | undefined {
  const icon = root.querySelector('[data-icon-name="ClockRegular"]');
  const row = icon?.parentElement?.querySelector('.allowTextSelection') ?? icon?.nextElementSibling;
  return row ? visibleText(row) : undefined;
}

/** The subject is the first text of the peek; nothing else marks it. */
function subject(root: Element): string {
  const heading = root.querySelector('[role="heading"]') ?? root.querySelector('span');
  return heading ? visibleText(heading) : '';
}

/** What the chip of an all-day event says after its subject, which is the first line of its title. */
function allDayLabel(title: string, document: Document): string | undefined {
  const chips = [...document.querySelectorAll(allDayChips)];
  const its = chips.filter((chip) => tidy(chip.getAttribute('title')?.split('\n')[0] ?? '') === title);
  const labels = its.map((chip) => chip.getAttribute('aria-label') ?? '');
  return saidAfter(
    title,
    labels.map((label) => label.slice(Math.max(label.indexOf(title), 0))),
  );
}

function read(surface: Element, page: Page): EventReading | Miss {
  const title = subject(surface);
  const line = timeLine(surface);
  // How the peek itself shows an all-day event is not attested: without a time in it, the chip tells.
  const timed = line && /\d\s?[:.h時时点]\s?\d|\d\s?[ap]\.?m/i.test(line);
  return eventOn('outlook', page, {
    title,
    when: timed ? line : (allDayLabel(title, page.document) ?? line),
    attendees: people(surface),
  });
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const outlookExamples = [
  'https://outlook.office.com/calendar/view/week',
  'https://outlook.office365.com/calendar/view/day',
  'https://outlook.live.com/calendar/0/view/month',
  'https://outlook.cloud.microsoft/calendar/item/AAMkAG',
  'https://outlook.office.com/hosted/calendar/view/week',
];

export const outlook: Site<EventReading> = {
  id: 'outlook',
  isHere: (url) =>
    url.protocol === 'https:' &&
    hosts.includes(url.host) &&
    /^\/((hosted\/)?calendar|owa)\//.test(url.pathname),
  surface: ({ document }) => [...document.querySelectorAll(`${peek},${opened}`)].find(isVisible),
  read,
};
