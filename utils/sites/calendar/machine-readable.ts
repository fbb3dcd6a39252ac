import type { Attendee } from '../../meeting/reading';
import { addressIn, distinct, mostPeople } from '../people';
import { tidy } from '../visible-text';
import { inlineCalendars } from './inline-calendar';

/** What a page states about one event in a form made for machines. */
export interface StatedEvent {
  readonly title: string;
  readonly start?: string;
  readonly end?: string;
  /** Start, end and the name of their zone, where they are no instants. */
  readonly when?: string;
  readonly attendees: readonly Attendee[];
  readonly link?: string;
}

/** Scripts larger than this, in UTF-16 units, are catalogues, not one event. */
const longestScript = 100_000;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
/** Texts are read up to here, in UTF-16 units. */
const longestText = 2_000;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? tidy(value.slice(0, longestText)) : undefined;

function isEvent(value: unknown): value is Json {
  return (
    isObject(value) &&
    list(value['@type']).some((type) => typeof type === 'string' && /(^|:|\/)\w*Event$/.test(type))
  );
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined; // a page's own mistake; the other ways of reading it remain
  }
}

function person(value: unknown, organizer: boolean): Attendee | undefined {
  const name = isObject(value) ? text(value.name) : text(value);
  const email = isObject(value) ? addressIn(text(value.email) ?? '') : undefined;
  if (!name && !email) return undefined;
  return { ...(name && { name }), ...(email && { email }), ...(organizer && { organizer }) };
}

function fromJson(event: Json): StatedEvent | undefined {
  const title = text(event.name);
  if (!title) return undefined;
  const start = text(event.startDate);
  const end = text(event.endDate);
  const people = [
    ...list(event.organizer)
      .slice(0, mostPeople)
      .map((it) => person(it, true)),
    ...list(event.attendee)
      .concat(list(event.attendees))
      .slice(0, mostPeople)
      .map((it) => person(it, false)),
  ];
  const link = list(event.location).find((it) => isObject(it) && it['@type'] === 'VirtualLocation') as
    | Json
    | undefined;
  const url = link && text(link.url);
  return {
    title,
    ...(start && { start }),
    ...(end && { end }),
    attendees: distinct(people.filter((it): it is Attendee => it !== undefined)),
    ...(url && { link: url }),
  };
}

function linkedData(document: Document): StatedEvent[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .filter((script) => (script.textContent?.length ?? 0) < longestScript)
    .flatMap((script) => list(parsed(script.textContent ?? '')))
    .flatMap((value) => (isObject(value) && value['@graph'] ? list(value['@graph']) : [value]))
    .filter(isEvent)
    .map(fromJson)
    .filter((it): it is StatedEvent => it !== undefined);
}

/** What a property's element says: its machine value where it has one, else its text. */
function valueIn(element: Element | null): string | undefined {
  if (!element) return undefined;
  return text(
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.slice(0, 500),
  );
}

interface Names {
  readonly root: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly attendee: string;
  readonly organizer: string;
}

const microdata: Names = {
  root: '[itemtype*="schema.org/"][itemtype$="Event"]',
  title: '[itemprop=name]',
  start: '[itemprop=startDate]',
  end: '[itemprop=endDate]',
  attendee: '[itemprop=attendee]',
  organizer: '[itemprop=organizer]',
};

const microformat: Names = {
  root: '.h-event,.vevent',
  title: '.p-name,.summary',
  start: '.dt-start,.dtstart',
  end: '.dt-end,.dtend',
  attendee: '.p-attendee,.attendee',
  organizer: '.p-organizer,.organizer',
};

/** The first element with a property that belongs to the event itself, not to a person or place in it. */
function own(root: Element, selector: string): Element | null {
  const found = [...root.querySelectorAll(selector)].slice(0, 50);
  return (
    found.find((it) => it.parentElement?.closest('[itemscope],.h-event,.vevent,.h-card') === root) ?? null
  );
}

/** Someone marked: with a name and an address of their own in it, or as a bare text. */
function markedPerson(element: Element, organizer: boolean): Attendee | undefined {
  const name = element.querySelector('[itemprop=name],.p-name,.fn');
  const email = element.querySelector('[itemprop=email],.u-email,.email,[href^="mailto:"]');
  const address = addressIn(
    (email?.getAttribute('href') ?? '').replace(/^mailto:/, '') || (valueIn(email) ?? ''),
  );
  return person(
    { name: valueIn(name ?? (email === element || !email ? element : null)), email: address },
    organizer,
  );
}

function marked(document: Document, names: Names): StatedEvent[] {
  return [...document.querySelectorAll(names.root)].slice(0, 2).flatMap((root) => {
    const title = valueIn(own(root, names.title));
    if (!title) return [];
    const start = valueIn(own(root, names.start));
    const end = valueIn(own(root, names.end));
    const people = (selector: string, organizer: boolean) =>
      [...root.querySelectorAll(selector)].slice(0, mostPeople).map((it) => markedPerson(it, organizer));
    const everyone = [...people(names.organizer, true), ...people(names.attendee, false)];
    return [
      {
        title,
        ...(start && { start }),
        ...(end && { end }),
        attendees: distinct(everyone.filter((it): it is Attendee => it !== undefined)),
      },
    ];
  });
}

/** The one event a page states for machines; a page that states several is a list and has none open. */
export function statedEvent(document: Document): StatedEvent | undefined {
  for (const way of [
    () => linkedData(document),
    () => marked(document, microdata),
    () => marked(document, microformat),
    () => inlineCalendars(document),
  ]) {
    const events = way();
    if (events.length > 0) return events.length === 1 ? events[0] : undefined;
  }
  return undefined;
}
