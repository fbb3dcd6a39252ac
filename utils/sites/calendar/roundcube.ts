import type { Attendee, EventReading } from '../../meeting/reading';
import { addressIn, distinct, mostPeople } from '../people';
import type { Site } from '../site';
import { isVisible, visibleText } from '../visible-text';
import { eventOn, textAt } from './event-on-page';

/*
 * Roundcube with Kolab's calendar, on any host. Ids and classes from the plugin's own source
 * (roundcubemail-plugins-kolab: calendar.html of the skins, calendar_ui.js). A guest's class is their answer
 * or "organizer", in any language. The one element is shown again for every event.
 */
function guestFrom(item: Element): Attendee {
  const name = visibleText(item).slice(0, 100);
  const email = addressIn(item.querySelector('a.mailtolink')?.getAttribute('href')?.slice(7) ?? '');
  return {
    ...(name !== email && { name }),
    ...(email && { email }),
    ...(item.classList.contains('organizer') && { organizer: true }),
    ...(item.classList.contains('declined') && { declined: true }),
  };
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const roundcubeExamples = [
  'https://webmail.example.org/?_task=calendar',
  'https://mail.example.com/roundcube/?_task=calendar&view=week',
];

export const roundcube: Site<EventReading> = {
  id: 'roundcube',
  isHere: ({ protocol, searchParams }) =>
    /^https?:$/.test(protocol) && searchParams.get('_task') === 'calendar',
  surface({ document }) {
    const shown = document.querySelector('#eventshow');
    return shown && isVisible(shown) ? shown : undefined;
  },
  read: (surface, page) =>
    eventOn('roundcube', page, {
      title: textAt(surface, '#event-title'),
      when: textAt(surface, '#event-date'),
      attendees: distinct(
        [...surface.querySelectorAll('#event-attendees .attendee')].slice(0, mostPeople).map(guestFrom),
      ),
      link: surface.querySelector<HTMLAnchorElement>('#event-url a[href^="https://"]')?.href,
    }),
};
