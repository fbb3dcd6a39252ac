import type { Attendee, EventReading } from '../../meeting/reading';
import { addressIn, distinct, mostPeople } from '../people';
import type { Site } from '../site';
import { isVisible, tidy, visibleText } from '../visible-text';
import { eventOn, textAt } from './event-on-page';

/*
 * Proton Calendar's popover. Classes and test ids from the product's own source (ProtonMail/WebClients:
 * EventPopover, CalendarEventDateHeader, Participant). The days in its `datetime` attributes are written in
 * another zone than the visible ones and can be a day off: the visible line is read, and the attributes only
 * tell that an event without times lasts all day.
 */
const title = '.eventpopover-title';

/** The full title is "Lin Wei <lin.wei@example.com>", or the address alone. */
function guestFrom(item: Element): Attendee {
  const said = tidy((item.querySelector('div[title]')?.getAttribute('title') ?? '').slice(0, 400));
  const email = addressIn(said.split('<').at(-1) ?? '');
  const name = said.includes('<') ? said.split('<')[0]?.trim().slice(0, 100) : undefined;
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(item.classList.contains('is-organizer') && { organizer: true }),
  };
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const protonExamples = ['https://calendar.proton.me/u/0/week', 'https://calendar.proton.me/'];

export const proton: Site<EventReading> = {
  id: 'proton',
  isHere: ({ protocol, host }) => protocol === 'https:' && host === 'calendar.proton.me',
  surface: ({ document }) =>
    [...document.querySelectorAll('.eventpopover')].find((it) => isVisible(it) && it.querySelector(title)),
  read(surface, page) {
    const times = [...surface.querySelectorAll('header time[datetime]')];
    const days = times.map((it) => it.getAttribute('datetime') ?? '');
    const line = times[0]?.closest('div');
    const allDay = days.length > 0 && days.every((it) => /^\d{4}-\d\d-\d\d$/.test(it));
    return eventOn('proton', page, {
      title: textAt(surface, title),
      ...(allDay ? { start: days[0] } : { when: line ? visibleText(line) : undefined }),
      attendees: distinct(
        [...surface.querySelectorAll('[data-testid="participant-in-popover"]')]
          .slice(0, mostPeople)
          .map(guestFrom),
      ),
    });
  },
};
