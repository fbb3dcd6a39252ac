import type { Note } from '../notes/note';
import { stem } from '../search/stem';
import { queryTokens } from '../search/tokens';

/** A point that was raised in more than one conversation; its notes, the latest first. */
export interface Recurring {
  readonly notes: readonly Note[];
}

/**
 * From which share of common words on (Dice's coefficient) two texts are one point, by how many words they
 * have in common; the last holds for more. Chosen on the first pairs in tests/people/recurring.test.ts, so
 * that none which only share a subject ("weekly report late", "weekly report lacks figures") is taken for
 * one. A point said in other words is missed; one that was never raised again is not made up.
 */
const alikeFrom = [Infinity, 1, 0.6, 0.5] as const;

/** How alike two points are, 0 to 1; 0 where they are two. */
function likeness(shared: number, one: number, other: number): number {
  const dice = (2 * shared) / (one + other);
  return dice >= (alikeFrom[shared] ?? 0.5) ? dice : 0;
}

/** Said of any point: how often, how much, and when. */
const anywhere =
  /^(\d+|再|又|还|次|两|三|四|几|多次|经常|常常|总是|有时|本|季度|本季度|上|下|月|周|年|天|more|most|often|always|again|twice|once|times?|two|three|four|this|last|too|very|still|not|no|never|quarter|month|week|year)$/;

/** Chinese words as pairs of characters, because where a word ends depends on what stands around it. */
function pairs(word: string): string[] {
  const characters = [...word];
  if (characters.length <= 2) return [word];
  return characters.slice(1).map((it, at) => `${characters[at]}${it}`);
}

/** What a point is about: the words that carry its meaning, cut so that they can be compared. */
export function termsOf(text: string): ReadonlySet<string> {
  const words = queryTokens(text).filter((word) => !anywhere.test(word));
  return new Set(words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? pairs(word) : stem(word))));
}

/** Older points than the newest of these are not compared: nobody raises them any more. */
const mostPoints = 600;

interface Point {
  readonly note: Note;
  readonly terms: ReadonlySet<string>;
}

/** For each earlier point that shares words, how many. */
function sharing({ terms }: Point, places: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const term of terms)
    for (const place of places.get(term) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  return shared;
}

/** Improvement points raised in two or more conversations, the most often raised first. */
export function recurring(notes: readonly Note[]): Recurring[] {
  const points = notes
    .filter(({ kind }) => kind === 'improvement')
    .sort((one, other) => one.at - other.at)
    .slice(-mostPoints)
    .map((note): Point => ({ note, terms: termsOf(note.text) }));
  const places = new Map<string, number[]>();
  const groupOf: number[] = [];
  const groups: Note[][] = [];
  for (const [place, point] of points.entries()) {
    let best = 0;
    let group = groups.length;
    for (const [earlier, shared] of sharing(point, places)) {
      const found = likeness(shared, point.terms.size, points[earlier]?.terms.size ?? 0);
      if (found === 0 || found < best) continue;
      best = found;
      group = groupOf[earlier] ?? group;
    }
    groupOf.push(group);
    groups[group] = [point.note, ...(groups[group] ?? [])];
    for (const term of point.terms) {
      const there = places.get(term);
      if (there) there.push(place);
      else places.set(term, [place]);
    }
  }
  const conversations = (some: readonly Note[]) =>
    new Set(some.map(({ conversationId }) => conversationId)).size;
  return groups
    .filter((it) => conversations(it) > 1)
    .sort((one, other) => conversations(other) - conversations(one))
    .map((it) => ({ notes: it }));
}
