import { type Guests, guestsOf, isSame } from './guests';
import { fold, mentionIn, namedBy, nameFromAddress, words } from './names';
import type { Attendee, EventReading } from './reading';
import { bareTitle, isSurelyName, namesInTitle } from './title-names';

export interface Person {
  readonly name: string;
  readonly email?: string;
}

/** How the person was found; the panel says it in words. */
export type PersonSource =
  | 'only-guest'
  | 'named-in-title'
  | 'not-the-organizer'
  | 'title'
  /** Met in an earlier conversation. */
  | 'known'
  /** The manager corrected it before. */
  | 'learned';

export interface PersonGuess {
  readonly person: Person;
  readonly source: PersonSource;
  readonly sure: boolean;
}

/** People of earlier conversations looked at, and one's own name for each. */
const mostKnown = 200;

/** A name made from an address is a guess, whoever it is. */
function guessed(guest: Attendee | undefined, source: PersonSource, sure: boolean): PersonGuess | undefined {
  if (!guest) return undefined;
  const name = namedBy(guest);
  const address = guest.email ?? (guest.name?.includes('@') ? guest.name.trim() : undefined);
  const shown = name ?? (address && nameFromAddress(address));
  if (!shown) return undefined;
  const person = address ? { name: shown, email: address } : { name: shown };
  return { person, source, sure: sure && name !== undefined };
}

/** Those whom a title names; who is named in full goes before who shares a part of that name. */
export function namedIn<Someone extends Attendee>(title: string, people: readonly Someone[]): Someone[] {
  const bare = bareTitle(title);
  const mentions = people.map((someone) => {
    const name = namedBy(someone) ?? (someone.email && nameFromAddress(someone.email)) ?? '';
    return { someone, name: fold(name), mention: mentionIn(title, bare, name) };
  });
  const whole = mentions.filter(({ mention }) => mention === 'whole');
  const named = whole.length > 0 ? whole : mentions.filter(({ mention }) => mention === 'part');
  return named
    .filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)))
    .map(({ someone }) => someone);
}

function fromGuests(title: string, { others, knowsMe, hasGroup }: Guests): PersonGuess | undefined {
  const named = namedIn(title, others);
  if (named.length === 1)
    return guessed(named[0], others.length === 1 ? 'only-guest' : 'named-in-title', true);
  // Who invites is the manager, unless somebody else is known to be.
  const [only] = others;
  if (others.length === 1 && only && (knowsMe || !only.organizer)) {
    return guessed(only, 'only-guest', knowsMe && !hasGroup);
  }
  const asked = others.filter((guest) => !guest.organizer);
  return others.length === 2 && asked.length === 1
    ? guessed(asked[0], 'not-the-organizer', false)
    : undefined;
}

function fromTitle(title: string, me: Attendee | undefined): PersonGuess | undefined {
  const names = namesInTitle(title).filter((name) => !(me && isSame(me, { name })));
  const [name] = names;
  if (names.length !== 1 || !name) return undefined;
  return { person: { name }, source: 'title', sure: isSurelyName(name) };
}

/** Everyone once. Two of one name and different addresses stay two. */
function distinct(people: readonly Person[]): Person[] {
  const found = new Map<string, Person>();
  for (const person of people.slice(0, mostKnown)) {
    const key = fold(person.email ?? person.name);
    if (!found.has(key)) found.set(key, person);
  }
  const all = [...found.values()];
  // A conversation begun by hand gave no address: it is with the one of that name who has one.
  return all.filter((one) => one.email || !all.some((other) => other.email && isSame(one, other)));
}

/** The one of them who is the same; none where there are two. */
function theOne(people: readonly Person[], guest: Attendee): Person | undefined {
  const [one, another] = people.filter((person) => isSame(person, guest));
  return another ? undefined : one;
}

/** The one person met before whom the title names, in full, or by a part that can only be a name. */
function metInTitle(title: string, met: readonly Person[]): PersonGuess | undefined {
  const [person, another] = namedIn(title, met);
  if (!person || another) return undefined;
  const whole = mentionIn(title, title, person.name) === 'whole' && words(fold(person.name)).length !== 1;
  const pieces = namesInTitle(title);
  const parts = new Set(words(fold(person.name)));
  const [piece] = pieces;
  const isPiece = pieces.length === 1 && piece && words(fold(piece)).every((word) => parts.has(word));
  return { person, source: 'known', sure: whole || Boolean(isPiece) };
}

/** Someone met before is surely meant; an address then has a name, and a name an address. */
function confirmed(guess: PersonGuess, met: readonly Person[]): PersonGuess {
  const one = theOne(met, guess.person);
  if (!one || guess.sure) return guess;
  const email = guess.person.email ?? one.email;
  return { person: { name: one.name, ...(email && { email }) }, source: 'known', sure: true };
}

/** The one guest met before, where it is not clear which of several the conversation is with. */
function metAmong({ others, knowsMe, hasGroup }: Guests, met: readonly Person[]): PersonGuess | undefined {
  const [guest, another] = others.filter((it) => theOne(met, it));
  if (!guest || another) return undefined;
  return guessed(guest, 'known', others.length === 2 && !knowsMe && !hasGroup);
}

/**
 * The employee of a meeting: a guest who is not the manager, or the name that the title carries. `known`:
 * people of earlier conversations.
 */
export function personFrom(
  reading: EventReading,
  self: Attendee | undefined,
  known: readonly Person[] = [],
): PersonGuess | undefined {
  const guests = guestsOf(reading, self);
  const { others, me } = guests;
  const met = distinct(known).filter((person) => !(me && isSame(me, person)));
  const guess = fromGuests(reading.title, guests);
  if (guess) return confirmed(guess, met);
  if (others.some((guest) => !guest.organizer)) return metAmong(guests, met);
  const titled = fromTitle(reading.title, me);
  return titled?.sure ? confirmed(titled, met) : (metInTitle(reading.title, met) ?? titled);
}
