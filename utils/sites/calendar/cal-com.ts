import type { Attendee, EventReading } from '../../meeting/reading';
import { addressIn, distinct, mostPeople } from '../people';
import type { Site } from '../site';
import { isVisible, visibleText } from '../visible-text';
import { eventOn, textAt } from './event-on-page';

/*
 * Cal.com's page of one booking. Test ids from the product's own source and browser tests
 * (calcom/cal.com: bookings-single-view.tsx). Labels and values alternate in one grid; the time's value is
 * the second after the title and unmarked. A former time stands in it as `p`, the present one as `div`.
 */
const title = '[data-testid="booking-title"]';
const hostName = '[data-testid="booking-host-name"]';
const guestName = '[data-testid^="attendee-name-"]';
const guestAddress = '[data-testid^="attendee-email-"]';

function people(root: Element): Attendee[] {
  const host = root.querySelector(hostName);
  const hostAddress = addressIn(host?.parentElement?.nextElementSibling?.textContent ?? '');
  const guests = [...root.querySelectorAll(guestAddress)].slice(0, mostPeople).map((it) => {
    const name = textAt(it.parentElement ?? it, guestName).slice(0, 100);
    const email = addressIn(visibleText(it));
    return { ...(name && { name }), ...(email && { email }) };
  });
  if (!host) return distinct(guests);
  const name = visibleText(host).slice(0, 100);
  return distinct([{ name, ...(hostAddress && { email: hostAddress }), organizer: true }, ...guests]);
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const calComExamples = [
  'https://app.cal.com/booking/2Jb3Yw9sRp7kQm',
  'https://cal.com/booking/2Jb3Yw9sRp7kQm?isSuccessBookingPage=true',
];

export const calCom: Site<EventReading> = {
  id: 'cal-com',
  isHere: ({ protocol, host, pathname }) =>
    protocol === 'https:' && /^(app\.)?cal\.com$/.test(host) && /^\/booking\/\w+$/.test(pathname),
  surface({ document }) {
    const page = document.querySelector('[data-testid="success-page"]');
    return page && isVisible(page) && page.querySelector(title) ? page : undefined;
  },
  read(surface, page) {
    const value = surface.querySelector(title)?.nextElementSibling?.nextElementSibling;
    return eventOn('cal-com', page, {
      title: textAt(surface, title),
      when: value ? textAt(value, ':scope > div') : undefined,
      attendees: people(surface),
      link: surface.querySelector<HTMLAnchorElement>('[data-testid="where"] a[href^="https://"]')?.href,
    });
  },
};
