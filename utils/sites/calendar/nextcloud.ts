import type { Attendee, EventReading } from '../../meeting/reading';
import { addressIn, distinct, mostPeople } from '../people';
import type { Page, Site } from '../site';
import { isVisible, tidy, visibleText } from '../visible-text';
import { eventOn, saidAfter, textAt } from './event-on-page';

/*
 * Nextcloud's calendar, on any host: its popover and its full editor. Classes and routes from the product's
 * own source (nextcloud/calendar@cbe92dbc: EditSimple, EditFull, PropertyTitle, PropertyTitleTimePicker,
 * AttendeeDisplay, OrganizerListItem). The icon's class for "declined" is the icon library's name for it.
 */
const editor = '.event-popover[role="dialog"],.app-full';
const time = '.property-title-time-picker-read-only-wrapper';
/** The object's id, and the occurrence's start as first planned, in seconds since 1970. */
const route = /\/(?:edit|view)\/(?:popover|full)\/([^/]{1,300})\/(\d+)$/;

function guestFrom(item: Element): Attendee {
  const email = addressIn(textAt(item, '.attendee-display__email'));
  const name = tidy(textAt(item, '.attendee-display__name').replace(email ?? '', '')).slice(0, 100);
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(item.querySelector('.invitees-list-item__organizer-hint') && { organizer: true }),
    ...(item.querySelector('.close-circle-outline-icon') && { declined: true }),
  };
}

/** What is shown to be read; while it is edited, or where two zones meet, what the event's chip says. */
function timeLine(surface: Element, title: string, { document }: Page): string | undefined {
  const texts = (part: string) => [...surface.querySelectorAll(time + part)].map(visibleText);
  const [start, end] = texts('__label');
  const [zone = '', otherZone = zone] = texts('__timezone');
  if (start && zone === otherZone) return `${start}${end ? ` - ${end}` : ''} ${zone}`.trim();
  const chips = [...document.querySelectorAll('.fc-event[data-object-id][aria-label]')];
  return saidAfter(
    title,
    chips.map((chip) => chip.getAttribute('aria-label') ?? ''),
  );
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const nextcloudExamples = [
  'https://cloud.example.org/apps/calendar/timeGridWeek/now',
  'https://example.com/nextcloud/index.php/apps/calendar/dayGridMonth/2026-09-28/edit/popover/L3JlbW90/1790559000',
];

export const nextcloud: Site<EventReading> = {
  id: 'nextcloud',
  isHere: ({ protocol, pathname }) => /^https?:$/.test(protocol) && /\/apps\/calendar(\/|$)/.test(pathname),
  surface: ({ document }) => [...document.querySelectorAll(editor)].find(isVisible),
  read(surface, page) {
    const input = surface.querySelector<HTMLInputElement>('.property-title input')?.value.slice(0, 1000);
    const title = tidy(input ?? textAt(surface, '.property-title--readonly'));
    const [, object, planned] = route.exec(page.url.pathname) ?? [];
    return eventOn('nextcloud', page, {
      title,
      eventId: object && `${object}/${planned}`,
      seriesId: object,
      when: timeLine(surface, title, page),
      likelyStart: planned && new Date(Math.min(Number(planned), 1e11) * 1000).toISOString(),
      attendees: distinct(
        [...surface.querySelectorAll('.invitees-list-item')].slice(0, mostPeople).map(guestFrom),
      ),
      link: surface.querySelector<HTMLAnchorElement>('.event-popover__location-row a[href^="https://"]')
        ?.href,
    });
  },
};
