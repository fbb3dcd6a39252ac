import { honorificsAfter, honorificsBefore } from '../meeting/names';
import type { Person } from '../meeting/person';
import type { PersonRecord } from '../people/person-record';

/** A way to speak of somebody. A `part` of a name counts only where it is written as a name is. */
export interface Called {
  readonly as: string;
  readonly part: boolean;
}

const han = /\p{Script=Han}/u;
/** A name of more characters has a surname of two. */
const longestWithOne = 3;

/** "李薇": 李薇, 小李, 李工; of three characters also the given name. */
function inHan(name: string): Called[] {
  const letters = [...name];
  const split = letters.length > longestWithOne ? 2 : 1;
  const surname = letters.slice(0, split).join('');
  const given = letters.slice(split);
  return [
    { as: name, part: false },
    ...(given.length > 1 ? [{ as: given.join(''), part: true }] : []),
    ...honorificsAfter.map((after) => ({ as: surname + after, part: true })),
    ...honorificsBefore.map((before) => ({ as: before + surname, part: true })),
  ];
}

/** "Daniel Okafor": the whole, turned round, each of its words. */
function inLetters(name: string): Called[] {
  const parts = name.split(/[\s,]+/).filter((part) => part.length > 1);
  const [first, ...rest] = parts;
  const turned = first && rest.length > 0 ? `${rest.join(' ')} ${first}` : undefined;
  const last = parts.at(-1);
  const listed = first && last && first !== last ? `${last}, ${parts.slice(0, -1).join(' ')}` : undefined;
  return [
    { as: name, part: parts.length < 2 },
    ...[turned, listed].flatMap((as) => (as ? [{ as, part: false }] : [])),
    ...parts.map((as) => ({ as, part: true })),
  ];
}

/** How somebody may be named in a text. */
function calledAs(names: readonly string[], emails: readonly string[]): Called[] {
  const spoken = names.flatMap((given) => {
    const name = given.normalize('NFC').trim();
    if (name.length < 2) return [];
    const letters = name.replace(/\p{Script=Han}+/gu, ' ').trim();
    const characters = (name.match(/\p{Script=Han}+/gu) ?? []).join('');
    return [
      { as: name, part: !/\s/.test(name) && !han.test(name) },
      ...([...characters].length > 1 ? inHan(characters) : []),
      ...(letters.length > 1 ? inLetters(letters) : []),
    ];
  });
  return [...spoken, ...emails.map((as) => ({ as, part: false }))];
}

/** All that a person of the record is called: names, other names, addresses. */
export function recordCalled({ name, alsoNamed, emails }: PersonRecord): Called[] {
  return calledAs([name, ...alsoNamed], emails);
}

/** All that somebody of whom only a conversation knows is called. */
export function personCalled({ name, email }: Person): Called[] {
  return calledAs([name], email ? [email] : []);
}
