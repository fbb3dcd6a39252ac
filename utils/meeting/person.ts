import { hanSurnames } from './han-surnames';
import type { Attendee, EventReading } from './reading';

export interface Person {
  readonly name: string;
  readonly email?: string;
}

/** How the person was found; the panel says it in words. */
export type PersonSource = 'only-guest' | 'named-in-title' | 'not-the-organizer' | 'title';

export interface PersonGuess {
  readonly person: Person;
  readonly source: PersonSource;
  readonly sure: boolean;
}

/** Guests read at most; more than that is no conversation between two people. */
const guestsRead = 50;

/** Words of titles that are never part of a name. */
const titleWords =
  /20\d\d\s*年?度?|\b(FY|Q|H)\s?\d+\b|[上下]半年|年度|年终|年中|半年度|季度|月度|第?[一二三四1-4]季度?|绩效|考核|面谈|评估|评价|沟通|反馈|回顾|谈话|访谈|述职|目标|设定|制定|规划|改进|改善|提升|计划|转正|试用期|一对一|会议|同事|员工|\d+\s*[:：对]\s*\d+|\b(performance|annual|yearly|year|end|mid|half|quarterly|monthly|weekly|biweekly|review|appraisal|evaluation|conversation|discussion|talk|meeting|chat|sync|feedback|goals?|objectives?|setting|planning|improvement|plan|pip|probation|check|in|catch|up|one|on|to|with|for|of|and|the|about|your|my|our|1on1|canceled|cancelled|updated|invitation)\b/gi;

/** Splits "张 三" and "Ana María" alike: a run of Han or of capitalised words that could be a name. */
const hanName = /^\p{Script=Han}{2,4}$/u;
const latinName = /^\p{Lu}[\p{L}\p{M}'’.-]*(\s+\p{Lu}?[\p{L}\p{M}'’.-]+){0,3}$/u;

/** Titles are read up to here, in UTF-16 units. */
const longestTitle = 300;

/** A title that names no kind of meeting ("Team lunch") is not searched: any words could be a name. */
function namesInTitle(title: string): string[] {
  const text = title.slice(0, longestTitle).normalize('NFKC');
  const bare = text.replace(titleWords, '|');
  if (bare === text) return [];
  return bare
    .split(/[^\p{L}\p{M}'’. -]+|[-–—]+|\s\/\s|[的和与跟及]/u)
    .map((piece) => piece.replace(/^['’.\s-]+|['’.\s-]+$/g, ''))
    .filter((piece) => hanName.test(piece) || (latinName.test(piece) && piece.length > 1));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function isSame(one: Attendee, other: Attendee): boolean {
  if (one.email && other.email) return fold(one.email) === fold(other.email);
  return Boolean(one.name && other.name && fold(one.name) === fold(other.name));
}

/** Rooms and other bookable things that calendars list among the guests. */
function isRoom({ email = '', name = '' }: Attendee): boolean {
  return /@resource\.calendar\.google\.com$/i.test(email) || /\bconference room\b|会议室/i.test(name);
}

function personOf(guest: Attendee): Person | undefined {
  const name = (guest.name ?? guest.email?.split('@')[0])?.trim();
  if (!name) return undefined;
  return guest.email ? { name, email: guest.email } : { name };
}

/** Latin names count as whole words only: "An" is not in "Annual". */
function isNamedIn(title: string, guest: Attendee): boolean {
  const folded = fold(title);
  const words = new Set(folded.split(/[^\p{L}\p{M}'’]+/u));
  const names = [guest.name, guest.name?.split(/\s+/)[0], guest.email?.split(/[@.]/)[0]];
  return names.some((name) => {
    if (name === undefined || [...name].length < 2) return false;
    const parts = fold(name)
      .split(/[^\p{L}\p{M}'’]+/u)
      .filter(Boolean);
    return /\p{Script=Han}/u.test(name)
      ? folded.includes(fold(name))
      : parts.every((part) => words.has(part));
  });
}

function invited(reading: EventReading): readonly Attendee[] {
  return reading.attendees.slice(0, guestsRead).filter((guest) => !isRoom(guest));
}

/**
 * The manager, where an event has just two guests and the employee is one of them. Undefined where the
 * page says itself who is signed in, or where it cannot be told.
 */
export function selfAmong(reading: EventReading, employee: Person): Attendee | undefined {
  const guests = invited(reading);
  const others = guests.filter((guest) => !isSame(guest, employee));
  return guests.length === 2 && others.length === 1 && !reading.self ? others[0] : undefined;
}

/** The employee of a meeting: a guest who is not the manager, or the name that the title carries. */
export function personFrom(reading: EventReading, self: Attendee | undefined): PersonGuess | undefined {
  const me = reading.self ?? self;
  const guests = invited(reading);
  const others = guests.filter((guest) => !(me && isSame(me, guest)));
  const knowsMe = others.length < guests.length;
  const guess = (
    guest: Attendee | undefined,
    source: PersonSource,
    sure: boolean,
  ): PersonGuess | undefined => {
    const person = guest && personOf(guest);
    return person && { person, source, sure };
  };
  const named = others.filter((guest) => isNamedIn(reading.title, guest));
  if (named.length === 1) return guess(named[0], others.length === 1 ? 'only-guest' : 'named-in-title', true);
  // Who invites is the manager, unless somebody else is known to be.
  const [only] = others;
  if (others.length === 1 && only && (knowsMe || !only.organizer)) return guess(only, 'only-guest', knowsMe);
  const asked = others.filter((guest) => !guest.organizer);
  if (others.length === 2 && asked.length === 1) return guess(asked[0], 'not-the-organizer', false);
  if (others.some((guest) => !guest.organizer)) return undefined;
  const names = namesInTitle(reading.title).filter((name) => !(me && isSame(me, { name })));
  const [name] = names;
  if (names.length !== 1 || !name) return undefined;
  return { person: { name }, source: 'title', sure: hanName.test(name) && hanSurnames.has(name.charAt(0)) };
}
