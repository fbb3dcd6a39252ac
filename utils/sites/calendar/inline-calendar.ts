import type { Attendee } from '../../meeting/reading';
import { addressIn, distinct, mostPeople } from '../people';
import { tidy } from '../visible-text';
import type { StatedEvent } from './machine-readable';
import { isoFrom } from './marked-times';

/** Links larger than this, in UTF-16 units, hold whole calendars. */
const longestLink = 60_000;

/** The text of a `data:text/calendar` address; empty where it is malformed. */
function contentOf(address: string): string {
  const comma = address.indexOf(',');
  try {
    return decodeURIComponent(address.slice(comma + 1));
  } catch {
    return ''; // the page's own mistake; the other ways of reading it remain
  }
}

const unescaped = (text: string) => tidy(text.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1'));

/** One event of an iCalendar text (RFC 5545), or nothing if it holds none or several. */
function eventIn(content: string): StatedEvent | undefined {
  const [, event = '', ...more] = content.replace(/\r?\n[ \t]/g, '').split('BEGIN:VEVENT');
  if (more.length > 0) return undefined;
  const lines = event.split('END:VEVENT')[0] ?? '';
  /** Parameters and value of each line with a name. */
  const all = (name: string) =>
    [...lines.matchAll(new RegExp(`^${name}((?:;(?:"[^"\n]*"|[^":\n])*)?):(.*)$`, 'gim'))].slice(
      0,
      mostPeople,
    );
  const value = (name: string) => all(name)[0]?.[2] ?? '';
  const title = unescaped(value('SUMMARY'));
  if (!title) return undefined;
  const start = isoFrom(value('DTSTART'));
  const end = isoFrom(value('DTEND'));
  const zone = /;TZID="?([^";]+)/i.exec(all('DTSTART')[0]?.[1] ?? '')?.[1];
  const people = ['ORGANIZER', 'ATTENDEE'].flatMap((role) =>
    all(role).map(([, parameters = '', address = '']): Attendee => {
      const name = unescaped(/;CN="?([^";]+)/i.exec(parameters)?.[1] ?? '');
      const email = addressIn(address.replace(/^mailto:/i, ''));
      return {
        ...(name && { name }),
        ...(email && { email }),
        ...(role === 'ORGANIZER' && { organizer: true }),
      };
    }),
  );
  return {
    title,
    // A time in a named zone is no instant yet: the line says the zone, and is read where zones are known.
    ...(zone && start && !start.endsWith('Z')
      ? { when: `${start} - ${end ?? ''} ${zone}`.replace(/(?<=\d)T/g, ' ') }
      : { ...(start && { start }), ...(end && { end }) }),
    attendees: distinct(people),
  };
}

/** The events of a page's links that carry an iCalendar file in themselves. */
export function inlineCalendars(root: ParentNode): StatedEvent[] {
  return [...root.querySelectorAll('a[href^="data:text/calendar" i]')].slice(0, 3).flatMap((link) => {
    const address = link.getAttribute('href') ?? '';
    return (address.length < longestLink && eventIn(contentOf(address))) || [];
  });
}
