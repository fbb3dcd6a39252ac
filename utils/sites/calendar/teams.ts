import type { EventReading, Miss } from '../../meeting/reading';
import { distinct, mostPeople } from '../people';
import type { Page, Site } from '../site';
import { isVisible, tidy, visibleText } from '../visible-text';
import { eventOn, saidAfter, textAt } from './event-on-page';

/*
 * Microsoft Teams: a meeting opened in its classic calendar, and a call. The new calendar is a frame of
 * Outlook's, which Outlook's reader serves. `data-tid` as attested by extensions and bots in use
 * (Zerg00s/Live-Captions-Saver@053f47ec, attendee@77e990ed). The opened meeting's own time is not attested:
 * it is taken from the chip with the same title, if only one occurrence is shown.
 */
const subject = '[data-tid="calv2-sf-meeting-subject-view"]';
const hangUp = '[data-tid="hangup-main-btn"]';
const inCall = 'participantsInCall-';

function readCall(page: Page): EventReading | Miss {
  const rows = [...page.document.querySelectorAll(`[data-tid^="${inCall}"]`)].slice(0, mostPeople);
  return eventOn('teams', page, {
    title: textAt(page.document, '[data-tid="call-title"],[data-tid="calv2-call-title"]'),
    call: true,
    attendees: distinct(
      rows.map((row) => ({ name: tidy((row.getAttribute('data-tid') ?? '').slice(inCall.length, 120)) })),
    ),
  });
}

function readMeeting(page: Page): EventReading | Miss {
  const { document } = page;
  const title = textAt(document, subject);
  const chips = document.querySelectorAll(
    '[data-tid="calendar-main-pane"] li[aria-label],[data-testid="calendar-in-day-event-card"][title]',
  );
  const guests = [...document.querySelectorAll('[data-tid="calv2-sf-tracking-view"] [role="treeitem"]')];
  return eventOn('teams', page, {
    title,
    when: saidAfter(
      title,
      [...chips].map((chip) => chip.getAttribute('aria-label') ?? chip.getAttribute('title') ?? ''),
    ),
    attendees: distinct(
      guests.slice(0, mostPeople).map((guest) => ({ name: visibleText(guest).slice(0, 100) })),
    ),
  });
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const teamsExamples = [
  'https://teams.microsoft.com/v2/',
  'https://teams.microsoft.com/_#/calendarv2',
  'https://teams.cloud.microsoft/',
  'https://teams.live.com/v2/',
];

export const teams: Site<EventReading> = {
  id: 'teams',
  isHere: ({ protocol, host }) =>
    protocol === 'https:' && /^teams\.(microsoft\.com|cloud\.microsoft|live\.com)$/.test(host),
  surface({ document }) {
    const shown = document.querySelector(subject);
    if (shown && isVisible(shown)) return shown.closest('[data-tid="calendar-main-pane"]') ?? document.body;
    return document.querySelector(hangUp) ? document.body : undefined;
  },
  read: (surface, page) => (surface.querySelector(subject) ? readMeeting(page) : readCall(page)),
};
