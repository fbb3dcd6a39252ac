import type { PersonRecord } from '../people/person-record';

const letter = '[\\p{Script=Latin}\\p{M}\\p{N}]';
const begins = new RegExp(`^${letter}`, 'u');
const ends = new RegExp(`${letter}$`, 'u');

/** A name as it may stand in a text: whole words where its script has them, any white space between them. */
function pattern(name: string): RegExp {
  const words = name.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const before = begins.test(name) ? `(?<!${letter})` : '';
  const after = ends.test(name) ? `(?!${letter})` : '';
  return new RegExp(`${before}${words.join('\\s+')}${after}`, 'iu');
}

/** Whether a text names a person, by any name or address of two characters or more that they are known by. */
export function isNamedIn(text: string, { name, alsoNamed, emails }: PersonRecord): boolean {
  const names = [name, ...alsoNamed, ...emails].map((it) => it.trim()).filter(({ length }) => length > 1);
  return names.some((it) => pattern(it).test(text));
}

/** An address's path as a person reads it. */
export function readablePath(path: string): string {
  try {
    return decodeURIComponent(path).replace(/[-_+.]/g, ' ');
  } catch {
    return path; // no text in it: a stray percent sign
  }
}
