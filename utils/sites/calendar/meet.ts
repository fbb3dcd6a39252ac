import type { EventReading } from '../../meeting/reading';
import { mostPeople } from '../people';
import type { Site } from '../site';
import { tidy } from '../visible-text';
import { eventOn } from './event-on-page';

/*
 * Google Meet, once in the call. Attributes as attested in 2026 by extensions and bots in use
 * (Vexa-ai/vexa@4647c96e, vivek-nexus/transcriptonic@fe25d759). The page names no times; its title may come
 * seconds late, and is the meeting's code until then.
 */
const code = /^\/([a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4})$/;
const leave = 'button[jsname="CQylAd"]';

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const meetExamples = [
  'https://meet.google.com/abc-defg-hij',
  'https://meet.google.com/abc-defg-hij?authuser=0',
];

export const meet: Site<EventReading> = {
  id: 'meet',
  isHere: ({ protocol, host, pathname }) =>
    protocol === 'https:' && host === 'meet.google.com' && code.test(pathname),
  surface: ({ document }) => (document.querySelector(leave) ? document.body : undefined),
  read(surface, page) {
    const meeting = code.exec(page.url.pathname)?.[1];
    const named =
      surface.querySelector('[data-meeting-title]')?.getAttribute('data-meeting-title') ??
      page.document.title.replace(/^Meet\s*[-–—]?\s*/, '');
    const rows = [...surface.querySelectorAll('[role="listitem"][data-participant-id][aria-label]')];
    return eventOn('meet', page, {
      title: tidy(named.slice(0, 300)) || meeting,
      attendees: rows
        .slice(0, mostPeople)
        .map((row) => ({ name: tidy((row.getAttribute('aria-label') ?? '').slice(0, 100)) })),
      link: meeting && `https://meet.google.com/${meeting}`,
      call: true,
    });
  },
};
