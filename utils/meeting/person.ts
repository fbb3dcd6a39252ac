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

/** A title that names no kind of meeting ("Team lunch") is not searched: any words could be a name. */
function namesInTitle(title: string): string[] {
  const text = title.normalize('NFKC');
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

function isNamedIn(title: string, guest: Attendee): boolean {
  const names = [guest.name, guest.name?.split(/\s+/)[0], guest.email?.split(/[@.]/)[0]];
  const folded = fold(title);
  return names.some((name) => name !== undefined && [...name].length > 1 && folded.includes(fold(name)));
}

/** The employee of a meeting: a guest who is not the manager, or the name that the title carries. */
export function personFrom(reading: EventReading, self: Attendee | undefined): PersonGuess | undefined {
  const me = reading.self ?? self;
  const others = reading.attendees
    .slice(0, guestsRead)
    .filter((guest) => !isRoom(guest) && !(me && isSame(me, guest)));
  const guess = (guest: Attendee, source: PersonSource, sure: boolean): PersonGuess | undefined => {
    const person = personOf(guest);
    return person && { person, source, sure };
  };
  const named = others.filter((guest) => isNamedIn(reading.title, guest));
  if (others.length === 1 && others[0]) {
    const known = me !== undefined && reading.attendees.length > 1;
    return guess(others[0], 'only-guest', known || named.length === 1 || !others[0].organizer);
  }
  if (named.length === 1 && named[0]) return guess(named[0], 'named-in-title', true);
  if (others.length === 2) {
    const invited = others.filter((guest) => !guest.organizer);
    if (invited.length === 1 && invited[0]) return guess(invited[0], 'not-the-organizer', false);
  }
  if (others.length === 0) {
    const names = namesInTitle(reading.title).filter((name) => !(me && isSame(me, { name })));
    if (names.length === 1 && names[0]) return { person: { name: names[0] }, source: 'title', sure: true };
  }
  return undefined;
}
