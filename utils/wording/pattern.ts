import { formsOf } from './forms';
import { tokensOf } from './tokens';

/**
 * How patterns are written. Their units are those of `tokens.ts`: words, single Han characters, marks.
 * - `needs work`, `有待提升`: these, one right after another. Letters are small, characters simplified.
 * - `(late|behind schedule|)`: one of these; an empty one may be left out.
 * - `miss+`: the word in any of its forms; `(miss|lose)+`: each of these. `careless*`: whatever begins so. `*ing`: whatever ends so.
 * - `~`, `~6`: at most so many units in between (absent: 3), within the clause. `~~6`: across commas, too.
 * - `@bad`: one of a named list (`lists` of the language).
 * - `#`: a number, in digits; `#11`: one of so many digits. `^`: the beginning of the sentence. `$`: its end.
 */
export type Unit =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'beginning' | 'ending'; readonly text: string }
  /** `digits`: how many it must have; absent: as many as there are. */
  | { readonly type: 'number'; readonly digits: number | undefined }
  | { readonly type: 'first' | 'last' }
  | { readonly type: 'gap'; readonly most: number; readonly acrossCommas: boolean }
  | { readonly type: 'one of'; readonly options: readonly Sequence[] };
export type Sequence = readonly Unit[];

/** Named lists of patterns, for patterns to refer to. */
export type Lists = Readonly<Record<string, readonly string[]>>;

const usualGap = 3;
const marks =
  /(@[a-z-]+)|(~~?\d*|#\d*)|(\)\+|[()|^$])|(?:\*(\p{L}+))|([\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*)([+*])|([^\s@~()|#^$+*]+)/gu;

/** The pattern's marks one after another; between them may be nothing but space. */
function marksIn(pattern: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let past = 0;
  let unread = '';
  for (const it of pattern.matchAll(marks)) {
    if (it.index > past) unread += pattern.slice(past, it.index);
    past = it.index + it[0].length;
    found.push(it);
  }
  unread = (unread + pattern.slice(past)).trim();
  if (unread) throw new Error(`"${unread}" in "${pattern}" means nothing`);
  return found;
}

const oneWord = /^[a-z]+(?:['-][a-z]+)*$/;

/** What stands for itself. Nearly all of English is single words, which need not be told apart first. */
function plainUnits(plain = ''): Unit[] {
  if (oneWord.test(plain)) return [{ type: 'text', text: plain }];
  return tokensOf(plain).map(({ text }) => ({ type: 'text', text }));
}

/** Long lists are read once, however many patterns refer to them. */
const readLists = new WeakMap<Lists, Map<string, Unit>>();

/** Reads a pattern. Throws where it cannot be read: a mistake in a rule file. */
export function read(pattern: string, lists: Lists = {}): Sequence {
  const found = marksIn(pattern);
  let at = 0;

  function sequence(inside: boolean): Unit[] {
    const units: Unit[] = [];
    while (at < found.length) {
      const [mark = '', list, gap, sign, tail, stem, ending, plain] = found[at] ?? [];
      if (sign?.startsWith(')') || sign === '|') {
        if (!inside) throw new Error(`"${mark}" without "(" in "${pattern}"`);
        return units;
      }
      at += 1;
      if (list) units.push(named(list.slice(1)));
      else if (gap?.startsWith('#')) {
        const digits = gap.slice(1);
        units.push({ type: 'number', digits: digits ? Number(digits) : undefined });
      } else if (gap) {
        const acrossCommas = gap.startsWith('~~');
        units.push({ type: 'gap', most: Number(gap.replace(/~/g, '') || usualGap), acrossCommas });
      } else if (sign === '(') units.push({ type: 'one of', options: options() });
      else if (sign) units.push({ type: sign === '^' ? 'first' : 'last' });
      else if (tail) units.push({ type: 'ending', text: tail });
      else if (stem && ending === '*') units.push({ type: 'beginning', text: stem });
      else if (stem) units.push(inAnyForm({ type: 'text', text: stem }));
      else units.push(...plainUnits(plain));
    }
    if (inside) throw new Error(`"(" without ")" in "${pattern}"`);
    return units;
  }

  function options(): Sequence[] {
    const all: Sequence[] = [];
    for (;;) {
      all.push(sequence(true));
      const [, , , sign] = found[at++] ?? [];
      if (sign === ')') return all;
      if (sign === ')+') return all.map((it) => [...it.slice(0, -1), ...it.slice(-1).map(inAnyForm)]);
    }
  }

  function named(name: string): Unit {
    const list = lists[name];
    if (!list) throw new Error(`no list "${name}" for "${pattern}"`);
    const known = readLists.get(lists) ?? new Map<string, Unit>();
    readLists.set(lists, known);
    const unit: Unit = known.get(name) ?? { type: 'one of', options: list.map((it) => read(it, lists)) };
    known.set(name, unit);
    return unit;
  }

  return sequence(false);
}

function inAnyForm(unit: Unit): Unit {
  if (unit.type !== 'text') return unit;
  return { type: 'one of', options: formsOf(unit.text).map((text) => [{ type: 'text', text }]) };
}
