import type { Person } from '../meeting/person';
import type { PersonRecord } from '../people/person-record';
import { recognise } from '../people/recognise';
import { type Called, personCalled, recordCalled } from './called';
import { withoutRatings } from './ratings';

/** What people are called while others may see the screen. */
export interface CoverWords {
  /** "Employee A"; `letter` is the person's own. */
  employee(letter: string): string;
  /** For somebody who is not known, or not for sure. */
  readonly somebody: string;
}

/** What is shown instead of what stands there. The texts themselves stay as they are. */
export interface Cover {
  /** The pseudonym, else a neutral name that is always the same for that person. */
  name(person: Person, id?: string): string;
  /** A text without names and ratings. `about`: somebody it may name who is not among the people known. */
  text(text: string, about?: Person): string;
}

/** A to Z, then AA, AB …; people are counted from 0. */
function letterAt(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26));
  return position < 26 ? letter : letterAt(Math.floor(position / 26) - 1) + letter;
}

/** The first who was met is A: who comes later never changes the letter of another. */
function labelsOf(people: readonly PersonRecord[], words: CoverWords): Map<string, string> {
  const met = [...people].sort(
    (one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1),
  );
  return new Map(
    met.map(({ id, pseudonym }, position) => [id, pseudonym?.trim() || words.employee(letterAt(position))]),
  );
}

interface Way {
  readonly label: string;
  /** Written as a name is: a small letter makes it an ordinary word. */
  readonly part: boolean;
}

const bareOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
const keyOf = (text: string) => bareOf(text).toLowerCase().replace(/\s+/g, ' ');
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Latin letters count as whole words only: "An" is not in "Annual". Chinese has no words to end. */
function patternFor(as: string): string {
  const text = escaped(as).replace(/\s+/g, '\\s+');
  const before = /^[\p{Script=Latin}\d]/u.test(as) ? '(?<![\\p{Script=Latin}\\p{M}\\d])' : '';
  const after = /[\p{Script=Latin}\d]$/u.test(as) ? '(?![\\p{Script=Latin}\\p{M}\\d])' : '';
  return before + text + after;
}

/** Replaces every way in which people are named. A way that several share names nobody for sure. */
function replacing(named: readonly (readonly [label: string, ways: readonly Called[]])[], somebody: string) {
  const known = new Map<string, Way>();
  const spelled = new Set<string>();
  for (const [label, ways] of named)
    for (const { as, part } of ways) {
      if (as.trim().length < 2) continue;
      const key = keyOf(as);
      const before = known.get(key);
      const isShared = before !== undefined && before.label !== label;
      known.set(key, { label: isShared ? somebody : label, part: part && (before?.part ?? true) });
      for (const spelling of [as, bareOf(as)]) spelled.add(spelling);
    }
  if (spelled.size === 0) return (text: string) => text;
  const longestFirst = [...spelled].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(patternFor).join('|'), 'giu');
  return (text: string) =>
    text.replace(pattern, (found) => {
      const way = known.get(keyOf(found));
      if (!way || (way.part && /^\p{Ll}/u.test(found))) return found;
      return way.label;
    });
}

/**
 * Covers names for eyes beside the screen: a person has one label wherever they are named; unknown people
 * share one.
 */
export function createCover(people: readonly PersonRecord[], words: CoverWords): Cover {
  const labels = labelsOf(people, words);
  const labelOf = (person: Person, id: string | undefined) =>
    labels.get(id ?? '') ?? labels.get(recognise(people, person)?.id ?? '') ?? words.somebody;
  const known = replacing(
    people.map((it) => [labels.get(it.id) ?? words.somebody, recordCalled(it)] as const),
    words.somebody,
  );
  return {
    name: labelOf,
    text(text, about) {
      const others = about
        ? replacing([[labelOf(about, undefined), personCalled(about)]], words.somebody)
        : undefined;
      const nameless = known(others ? others(text) : text);
      return withoutRatings(nameless);
    },
  };
}
