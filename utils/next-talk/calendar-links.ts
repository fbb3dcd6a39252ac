import type { Planned } from '../conversation/next';
import { clean } from '../summary/clean';

export const calendars = ['google', 'outlook', 'live', 'yahoo', 'feishu'] as const;
export type Calendar = (typeof calendars)[number];

/** What goes into a calendar. */
export interface Invitation extends Planned {
  readonly title: string;
  /** Empty: nothing but the time. */
  readonly agenda: string;
}

export interface CalendarLink {
  readonly href: string;
  /** How much of the agenda is in it: a link holds only so much, and Feishu's holds none. */
  readonly agenda: 'whole' | 'cut' | 'none';
}

/** "20261209T140000Z" */
function basic(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** "2026-12-09T14:00:00Z" */
function extended(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

interface Site {
  readonly address: string;
  /** Longest link that is known to work; characters. */
  readonly longest: number;
  /** Its parameters; the agenda comes last. */
  parameters(event: Invitation): Readonly<Record<string, string | number>>;
  /** The parameter for the agenda, where there is one. */
  readonly agenda?: string;
}

const outlook = ({ title, start, end }: Invitation) => ({
  path: '/calendar/action/compose',
  rru: 'addevent',
  subject: title,
  startdt: extended(start),
  enddt: extended(end),
});

/*
 * Times are instants: each calendar shows them in its own zone.
 * Google: InteractionDesignFoundation/add-event-to-calendar-docs, services/google.md. Below 8 kB, what servers usually take.
 * Outlook: the same, services/outlook-web.md. For work accounts `outlook.office.com` answers long queries with
 * AADSTS90015 (spatie/calendar-links, pull request 216, 2026); this host and about 2,000 characters pass. For
 * outlook.com and Yahoo nobody published a figure: the lowest is kept.
 * Yahoo: the same, services/yahoo.md.
 * Feishu: open.feishu.cn, "Open the event creation page": seconds, and no field for a description.
 */
const sites: Readonly<Record<Calendar, Site>> = {
  google: {
    address: 'https://calendar.google.com/calendar/render',
    longest: 8000,
    parameters: ({ title, start, end }) => ({
      action: 'TEMPLATE',
      text: title,
      dates: `${basic(start)}/${basic(end)}`,
    }),
    agenda: 'details',
  },
  outlook: {
    address: 'https://outlook.cloud.microsoft/calendar/deeplink/compose',
    longest: 2000,
    parameters: outlook,
    agenda: 'body',
  },
  live: {
    address: 'https://outlook.live.com/calendar/0/action/compose',
    longest: 2000,
    parameters: outlook,
    agenda: 'body',
  },
  yahoo: {
    address: 'https://calendar.yahoo.com/',
    longest: 2000,
    parameters: ({ title, start, end }) => ({ v: 60, title, st: basic(start), et: basic(end) }),
    agenda: 'desc',
  },
  feishu: {
    address: 'https://applink.feishu.cn/client/calendar/event/create',
    longest: 8000,
    parameters: ({ title, start, end }) => ({
      startTime: Math.floor(start / 1000),
      endTime: Math.floor(end / 1000),
      summary: title,
    }),
  },
};

/** As much of the text as fits into so many characters once it is encoded; whole lines where one fits at all. */
function fitting(text: string, room: number): string {
  const end = '\n…';
  const signs = [...text];
  let [fits, tooMany] = [0, signs.length];
  while (tooMany - fits > 1) {
    const count = (fits + tooMany) >> 1;
    if (encodeURIComponent(signs.slice(0, count).join('') + end).length <= room) fits = count;
    else tooMany = count;
  }
  const part = signs.slice(0, fits).join('');
  const line = part.lastIndexOf('\n');
  const kept = line > 0 ? part.slice(0, line) : part;
  return kept && kept + end;
}

/** An address that opens the calendar's own form with this in it; nothing is in the calendar before it is saved there. */
export function calendarLink(calendar: Calendar, event: Invitation): CalendarLink {
  const site = sites[calendar];
  const cleaned = { ...event, title: clean(event.title) };
  // "%20" for spaces: Outlook shows a plus as a plus.
  const query = Object.entries(site.parameters(cleaned)).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  const bare = `${site.address}?${query.join('&')}`;
  const agenda = clean(event.agenda);
  if (!agenda) return { href: bare, agenda: 'whole' };
  if (!site.agenda) return { href: bare, agenda: 'none' };
  const head = `${bare}&${site.agenda}=`;
  const whole = head + encodeURIComponent(agenda);
  if (whole.length <= site.longest) return { href: whole, agenda: 'whole' };
  const part = fitting(agenda, site.longest - head.length);
  return part ? { href: head + encodeURIComponent(part), agenda: 'cut' } : { href: bare, agenda: 'none' };
}
