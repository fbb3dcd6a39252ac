import { folded, queryTokens } from './tokens';

/*
 * Looking through many texts at once: they stand in one long string, one behind the other, because a browser
 * finds a word in ten million characters in a few milliseconds, and in a hundred thousand strings it does not.
 */
export interface Haystack {
  /** All texts, folded, with a line's end behind each; a text's own are spaces. */
  readonly all: string;
  /** Where each text begins, and where the next one would. */
  readonly starts: Uint32Array;
}

/** Texts folded into one long string, which a search goes through at once; each text is one line of it. */
export function haystack(texts: Iterable<string>): Haystack {
  const plain = Array.from(texts, (text) => `${folded(text).replaceAll('\n', ' ')}\n`);
  const starts = new Uint32Array(plain.length + 1);
  for (const [at, text] of plain.entries()) starts[at + 1] = (starts[at] ?? 0) + text.length;
  return { all: plain.join(''), starts };
}

/** A longer query is a paste by mistake; characters. */
const longestQuery = 100;

/** Of scripts that set words apart; of all others a word is found wherever it stands. */
const spaced = /(?=[\p{L}0-9])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/u;

/** Whether a word may begin here: what stands before belongs to no word with spaces around it. */
function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  if (code < 128) return !((code > 47 && code < 58) || (code > 96 && code < 123));
  return !spaced.test(text.charAt(at - 1));
}

/** Where `part` is next, at the beginning of a word where its script sets words apart; -1 for nowhere. */
function next(text: string, part: string, from: number): number {
  const isSpaced = spaced.test(part.charAt(0));
  let at = text.indexOf(part, from);
  while (at >= 0 && isSpaced && !beginsWord(text, at)) at = text.indexOf(part, at + 1);
  return at;
}

/** One word looked for, in whichever of its forms; `part` is in all of them. */
interface Wanted {
  readonly part: string;
  readonly forms: readonly string[];
}

const negations = ['不', '没', '没有', '未', '别'];

/** Chinese negations stand for one another, as among the tips: 没同意 is 不同意. */
function wanted(word: string): Wanted {
  const rest = word.slice(1);
  if (!word.startsWith('不') || rest === '') return { part: word, forms: [word] };
  return { part: rest, forms: negations.map((it) => `${it}${rest}`) };
}

/** The words of a query, cut as the tips' are; none: nothing is looked for. */
function wordsOf(typed: string): Wanted[] {
  const words = queryTokens(folded(typed.slice(0, longestQuery)).trim()).map(wanted);
  // The longest is the rarest, mostly: it is looked for, the others are checked where it is.
  return words.sort((one, other) => other.part.length - one.part.length);
}

/** Whether a query has a word in it at all. */
export function looksForAnything(query: string): boolean {
  return wordsOf(query).length > 0;
}

export interface Places {
  /** Positions of texts, the first first. */
  readonly places: readonly number[];
  /** How many there are, counted up to `mostCounted`. */
  readonly count: number;
}

/** More than this nobody wants to know exactly. */
export const mostCounted = 500;

/**
 * The first texts that have every word of a query, in any order; words of scripts with spaces by their
 * beginnings. None where nothing is looked for.
 */
export function lookThrough({ all, starts }: Haystack, query: string, most: number): Places {
  const words = wordsOf(query);
  const [rarest] = words;
  if (!rarest) return { places: [], count: 0 };
  const places: number[] = [];
  let count = 0;
  let place = 0;
  for (let at = next(all, rarest.part, 0); at >= 0 && count < mostCounted; ) {
    while ((starts[place + 1] ?? all.length) <= at) place += 1;
    const end = starts[place + 1] ?? all.length;
    const text = all.slice(starts[place], end);
    if (words.every(({ forms }) => forms.some((form) => next(text, form, 0) >= 0))) {
      count += 1;
      if (places.length < most) places.push(place);
    }
    at = next(all, rarest.part, end);
  }
  return { places, count };
}
