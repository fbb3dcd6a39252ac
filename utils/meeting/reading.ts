/** Someone named on a page. Pages give a name, an address, or both. */
export interface Attendee {
  readonly name?: string;
  readonly email?: string;
  readonly organizer?: boolean;
  readonly declined?: boolean;
}

/**
 * One calendar event as a page shows it: text and attributes, nothing interpreted. Made by a site's
 * reader, read by `contextFrom`. All of it is data from a stranger's page.
 */
export interface EventReading {
  /** Id of the reader: 'google', 'outlook', 'generic'. */
  readonly site: string;
  readonly host: string;
  /** What tells this occurrence from all others on its site, where the page says so. */
  readonly eventId?: string;
  /** What all occurrences of its series have in common, where `eventId` begins with it and goes on with its time. */
  readonly seriesId?: string;
  readonly title: string;
  /** ISO 8601: an instant ('…Z', '…+08:00'), a local time, or a date for all-day events. */
  readonly start?: string;
  readonly end?: string;
  /** The visible time line, where no attribute says when. */
  readonly when?: string;
  /** ISO 8601 instant that is usually the start, for when nothing clearer can be read. */
  readonly likelyStart?: string;
  /** ISO 8601 date the page's own attributes give for the day, where `when` names none. */
  readonly day?: string;
  /** The page's language, a BCP 47 tag. */
  readonly language?: string;
  readonly attendees: readonly Attendee[];
  /** Who is signed in on the page, where it says so. */
  readonly self?: Attendee;
  /** Where the meeting is held online. */
  readonly link?: string;
  /** The page is the call itself: the meeting is on. */
  readonly call?: true;
  /** The site's own reader found nothing in what the generic one read. */
  readonly outdated?: Outdated;
}

/** How a page is built that its site's reader does not know, for a report that the user may copy. */
export interface Outdated {
  /** Id of the site's own reader. */
  readonly site: string;
  /** Tag names, roles, names of attributes; no values, no text. At most 4,000 characters. */
  readonly outline: string;
}

/** Fields of one page that are read at most. A page with more of them is read to here. */
export const mostFields = 60;

/** A field for a longer text in a form. */
export interface FormField {
  /** As the page shows it; empty where it shows none. At most 200 characters. */
  readonly label: string;
  /** A plain field, or an editor with formatting. */
  readonly kind: 'text' | 'rich';
  readonly empty: boolean;
  /** Characters allowed, where the page says so. */
  readonly limit?: number;
  /** How the page's side finds the field again: one for each field of all frames. Nobody else reads it. */
  readonly mark: string;
}

/** A page with a review form, as the panel needs it: whose, for what time, and what can be filled in. */
export interface FormReading {
  readonly site: string;
  /** "https://hr.example.com" */
  readonly origin: string;
  /** Page title and headings, in the page's order. */
  readonly headings: readonly string[];
  /** The employee, where the page names one and no other. */
  readonly person?: string;
  /** What the review covers, in the page's words. */
  readonly period?: string;
  /** Visible fields for longer texts, in the page's order. */
  readonly fields: readonly FormField[];
}

/** Why a reader has nothing to say. For developers, never shown to users. */
export interface Miss {
  readonly miss: string;
}

/** Whether a reader gave the reason why it read nothing. */
export function isMiss(value: object): value is Miss {
  return 'miss' in value;
}
