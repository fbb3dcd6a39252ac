import type { Attendee } from './reading';

/** Names on pages are kept up to here, in code points. */
const longestName = 100;

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]+/gu;
const suffixes = /,?\s+(jr|sr|ii|iii|iv|phd|md|mba|esq)\.?$/i;
const titlesBefore = /^(mr|mrs|ms|mx|dr|prof|herr|frau|mme|sr|sra)\.?\s+(?=\p{L})/iu;
const titlesAfter = /(?<=\p{L}{2})\s*(老师|先生|女士|经理|总监|さん|様|님|씨)$/u;

/** Written after a surname, or before it, to speak of someone. */
export const honorificsAfter = ['老师', '经理', '总', '工', '先生', '女士', 'さん', '様', '氏', '님', '씨'];
export const honorificsBefore = ['小', '老', '阿'];

/** For comparing: width, case and accents do not count. */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return bare.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Words of a folded text in scripts that set them apart: "daniel’s" gives "daniel" and "s". */
export function words(folded: string): string[] {
  return folded
    .replace(eastAsian, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
}

/** "李 薇" and "李薇 Li Wei" alike give "李薇". */
export function unspaced(folded: string): string {
  return (folded.match(eastAsian) ?? []).join('');
}

/** A name as one would say it: "Okafor, Daniel (HR)" and "Dr. Daniel Okafor" are "Daniel Okafor". */
function readableName(given: string): string {
  const bare = [...given.normalize('NFKC')].slice(0, longestName).join('');
  const name = bare
    .replace(/\s*[([<【].*?[)\]>】]\s*/g, ' ')
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(suffixes, '')
    .replace(titlesBefore, '')
    .replace(titlesAfter, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [last, first, more] = name.split(/\s*,\s*/);
  if (!last || !first || more !== undefined) return name;
  return unspaced(first) ? `${last}${first}` : `${first} ${last}`;
}

/** What an address tells of a name: "daniel.okafor2@example.com" is perhaps "Daniel Okafor". */
export function nameFromAddress(email: string): string {
  const local = email.split('@')[0] ?? '';
  const parts = local
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .map((part) => part.replace(/\d+$/, ''))
    .filter(Boolean);
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ') || local;
}

/** The name that a page gives, unless it only repeats an address. */
export function namedBy({ name }: Attendee): string | undefined {
  const text = name?.trim();
  return text && !text.includes('@') ? readableName(text) || undefined : undefined;
}

/** How much of a name a text holds: all of it, in any order; a part that people call each other by; none. */
export type Mention = 'whole' | 'part' | undefined;

function mentionsEastAsian(text: string, name: string): Mention {
  const letters = [...name];
  if (letters.length < 2) return undefined;
  if (text.includes(name)) return 'whole';
  const given = letters.slice(1).join('');
  if (letters.length > 2 && text.includes(given)) return 'part';
  const surnames = [letters.slice(0, 1).join(''), letters.slice(0, 2).join('')];
  const called = surnames.flatMap((surname) => [
    ...honorificsAfter.map((after) => surname + after),
    ...honorificsBefore.map((before) => before + surname),
  ]);
  return called.some((it) => text.includes(it)) ? 'part' : undefined;
}

/**
 * Whether a title names someone. `bare`: the title without the words of meetings, where a part of a name
 * is looked for; latin names count as whole words only: "An" is not in "Annual".
 */
export function mentionIn(title: string, bare: string, name: string): Mention {
  const folded = fold(name);
  const found = mentionsEastAsian(unspaced(fold(title)), unspaced(folded));
  const parts = words(folded);
  if (found === 'whole' || parts.length === 0) return found;
  const all = new Set(words(fold(title)));
  if (parts.join('').length > 1 && parts.every((part) => all.has(part))) return 'whole';
  const rest = new Set(words(fold(bare)));
  const called = [parts[0], parts.at(-1)].some((part) => part && part.length > 1 && rest.has(part));
  return called ? 'part' : found;
}
