import { callLinkIn } from './call-link';
import { type Property, textOf } from './ics-lines';
import { durationFrom, later, type Stamp, stampFrom, type ZoneNames } from './ics-time';
import type { Attendee } from './reading';

/** One VEVENT, its times still as the file says them. */
export interface IcsEvent {
  readonly uid: string;
  readonly title: string;
  readonly start: Stamp;
  readonly end?: Stamp | undefined;
  readonly cancelled: boolean;
  readonly attendees: readonly Attendee[];
  readonly link?: string | undefined;
  /** RRULE. */
  readonly rule?: string | undefined;
  /** Values of the occurrences that fall out. */
  readonly except: readonly string[];
  /** The occurrence it stands in for. */
  readonly instead?: Stamp | undefined;
}

const mostPeople = 200;
const cut = (text: string, most: number) => [...text.slice(0, most * 2)].slice(0, most).join('');

/** A guest or the organizer; nothing for rooms, lists and other resources. */
function attendeeFrom({ name: property, parameters, value }: Property): Attendee | undefined {
  const kind = parameters.get('CUTYPE')?.toUpperCase();
  if (kind && kind !== 'INDIVIDUAL' && kind !== 'UNKNOWN') return undefined;
  const address = (parameters.get('EMAIL') ?? value.replace(/^mailto:/i, '')).trim();
  const email = /^[^\s@<>]{1,100}@[^\s@<>]{1,200}$/.test(address) ? address : undefined;
  const called = cut(textOf(parameters.get('CN') ?? ''), 100);
  // Many files repeat the address where the name belongs.
  const name = called && called.toLowerCase() !== email?.toLowerCase() ? called : undefined;
  if (!email && !name) return undefined;
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(property === 'ORGANIZER' && { organizer: true }),
    ...(parameters.get('PARTSTAT')?.toUpperCase() === 'DECLINED' && { declined: true }),
  };
}

/** The organizer is often listed among the guests too. */
function everyoneOnce(people: readonly Attendee[]): Attendee[] {
  const seen = new Map<string, Attendee>();
  for (const person of people) {
    const key = (person.email ?? person.name ?? '').toLowerCase();
    seen.set(key, { ...seen.get(key), ...person });
  }
  return [...seen.values()].slice(0, mostPeople);
}

/** The event of a VEVENT's properties; nothing without a start. */
export function eventFrom(properties: readonly Property[], zones: ZoneNames): IcsEvent | undefined {
  const first = (name: string) => properties.find((it) => it.name === name);
  const all = (...names: string[]) => properties.filter((it) => names.includes(it.name));
  const begin = first('DTSTART');
  const start = begin && stampFrom(begin, zones);
  if (!start) return undefined;
  const ending = first('DTEND');
  const duration = durationFrom(first('DURATION')?.value ?? '');
  const end = ending ? stampFrom(ending, zones) : duration ? later(start, duration) : undefined;
  const moved = first('RECURRENCE-ID');
  const links = all('X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'CONFERENCE', 'URL');
  const texts = [...links, ...all('LOCATION', 'DESCRIPTION')].map(({ value }) => textOf(value));
  return {
    uid: cut(first('UID')?.value.trim() ?? '', 300),
    title: cut(textOf(first('SUMMARY')?.value ?? ''), 300),
    start,
    end,
    cancelled: first('STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
    attendees: everyoneOnce(
      all('ORGANIZER', 'ATTENDEE')
        .slice(0, mostPeople * 2)
        .flatMap((it) => attendeeFrom(it) ?? []),
    ),
    link: texts.map(callLinkIn).find(Boolean),
    rule: first('RRULE')?.value,
    except: all('EXDATE').flatMap(({ value }) => value.split(',').map((it) => it.trim())),
    instead: moved && stampFrom(moved, zones),
  };
}
