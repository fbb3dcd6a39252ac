import type { ConversationKind } from '../guide/stages';
import { isSame } from './guests';
import type { Person } from './person';
import type { Attendee } from './reading';
import { titlePattern } from './title-pattern';

/** What the manager corrected in one event, kept for it and for titles like its own. */
export interface Learned {
  /** `MeetingContext.key` of the event. */
  readonly event: string;
  /** The title without its numbers and dates. */
  readonly title: string;
  /** And without names; the same as `title` where nothing would be left. */
  readonly pattern: string;
  /** Whom the event was with. */
  readonly about: Person;
  /** What was corrected, of the two. */
  readonly kind?: ConversationKind;
  readonly person?: Person;
}

/** Kept at most; the oldest go first. */
export const mostLearned = 200;

/** A page chooses an event's key, so it may be of any length; UTF-16 units. */
const longestKey = 400;

/** An event, for what is remembered of it. */
export interface Titled {
  readonly key: string;
  readonly title: string;
  /** Everyone who may be named in the title: guests, the manager, people known. */
  readonly names: readonly string[];
}

/** What was recognised and what the manager says it is. */
export interface Correction {
  readonly event: Titled;
  /** Who comes, without the manager. */
  readonly guests: readonly Attendee[];
  readonly guess: {
    readonly person?: Person | undefined;
    readonly kind?: ConversationKind | undefined;
    /** The kind came from another event's correction and was asked about: the answer counts like one. */
    readonly asked?: boolean;
  };
  readonly person: Person;
  readonly kind: ConversationKind;
}

function traces(
  { key, title, names }: Titled,
  person?: Person,
): Pick<Learned, 'event' | 'title' | 'pattern'> {
  return {
    event: key.slice(0, longestKey),
    title: titlePattern(title, []),
    pattern: titlePattern(title, person ? [...names, person.name] : names),
  };
}

/** The one guest's name was mended: still the one with that address. */
function withAddress({ guess, guests, person }: Correction): Person {
  const [guest, another] = guests;
  const email = guess.person?.email;
  return email && !person.email && guest?.email === email && !another ? { ...person, email } : person;
}

/** What is known after a correction, the newest first. The same list where nothing was corrected. */
export function learn(learned: readonly Learned[], correction: Correction): readonly Learned[] {
  const { event, guess, person, kind } = correction;
  const otherKind = guess.kind !== kind || guess.asked === true;
  const otherPerson = !guess.person || !isSame(guess.person, person);
  if (!otherKind && !otherPerson) return learned;
  const found = traces(event, person);
  const before = learned.find((it) => it.event === found.event);
  const fresh: Learned = {
    ...before,
    ...found,
    about: withAddress(correction),
    ...(otherKind && { kind }),
    ...(otherPerson && { person: withAddress(correction) }),
  };
  return [fresh, ...learned.filter((it) => it !== before)].slice(0, mostLearned);
}

/** What is known once an event has another key. The same list where nothing was corrected in it. */
export function learnedUnder(learned: readonly Learned[], before: string, now: string): readonly Learned[] {
  const event = now.slice(0, longestKey);
  const found = learned.find((it) => it.event === before.slice(0, longestKey));
  return found ? learned.map((it) => (it === found ? { ...it, event } : it)) : learned;
}

/** What comes back, and whether it may be used without asking. */
export interface Recalled {
  readonly kind?: { readonly kind: ConversationKind; readonly sure: boolean };
  readonly person?: { readonly person: Person; readonly sure: boolean };
}

/**
 * Sure for the event itself and for the same title with the same person. Titles are used for other people
 * too ("Meeting"): from them it is sure only from the second time on that the answer was the same.
 */
function kindAmong(
  here: readonly Learned[],
  titled: readonly Learned[],
  alike: readonly Learned[],
  person: Person | undefined,
): { kind: ConversationKind; sure: boolean } | undefined {
  const withThem = titled.filter(({ about }) => person && isSame(about, person));
  const mine = [...here, ...withThem].find((it) => it.kind)?.kind;
  if (mine) return { kind: mine, sure: true };
  const [newest, second] = [...new Set([...titled, ...alike])].flatMap((it) => it.kind ?? []);
  return newest && { kind: newest, sure: newest === second };
}

/** A person comes back only where the guests allow it: one title may be used for everyone. */
function personAmong(
  here: readonly Learned[],
  titled: readonly Learned[],
  guests: readonly Attendee[],
): { person: Person; sure: boolean } | undefined {
  const mine = here.find((it) => it.person)?.person;
  if (mine) return { person: mine, sure: true };
  const person = titled.find((it) => it.person)?.person;
  const comes = person && guests.some((guest) => isSame(guest, person));
  if (!person || (guests.length > 0 && !comes)) return undefined;
  return { person, sure: comes ?? false };
}

/**
 * What was corrected before in this event, else under its title, else, for the kind, under one like it.
 * `guess`: whom the conversation seems to be with.
 */
export function recall(
  learned: readonly Learned[],
  event: Titled,
  guests: readonly Attendee[],
  guess?: Person,
): Recalled {
  if (learned.length === 0) return {};
  const { event: key, title, pattern } = traces(event);
  const here = learned.filter((it) => it.event === key);
  const titled = learned.filter((it) => it.title === title);
  const alike = learned.filter((it) => it.pattern === pattern);
  const person = personAmong(here, titled, guests);
  const kind = kindAmong(here, titled, alike, person?.person ?? guess);
  return { ...(kind && { kind }), ...(person && { person }) };
}
