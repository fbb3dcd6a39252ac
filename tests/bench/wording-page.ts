import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';
import { compile, together } from '@/utils/wording/book';
import { checkWith } from '@/utils/wording/check';
import { check } from '@/utils/wording/checker';
import { chinese } from '@/utils/wording/chinese';
import { english } from '@/utils/wording/english';

const books = together(compile(english), compile(chinese));
const equality = unified().use(retextEnglish).use(retextEquality).use(retextStringify);

/** Each takes a text and says how many things in it it would point out; ours counts hints, too. */
export const checkers = {
  ours: (text: string) => checkWith(books, text).length,
  'ours, without hints': (text: string) =>
    checkWith(books, text).filter(({ severity }) => severity !== 'hint').length,
  /** A text that was looked at, with one more character. */
  'ours, one key': (text: string) => check(`${text}x`).length,
  'retext-equality': (text: string) => equality.processSync(text).messages.length,
  'write-good': (text: string) => writeGood(text).length,
} satisfies Record<string, (text: string) => number>;
export type Checker = keyof typeof checkers;

/** Times every checker with every text in turn, ms, and counts what they say. In a page of the browser. */
export function timed(names: readonly Checker[], texts: readonly string[]): Record<string, number[]> {
  const times = Object.fromEntries(names.map((name): [string, number[]] => [name, []]));
  for (const text of texts) {
    check(text);
    for (const name of names) {
      const start = performance.now();
      checkers[name](text);
      times[name]?.push(performance.now() - start);
    }
  }
  return times;
}

export function alerts(name: Checker, texts: readonly string[]): number {
  return texts.reduce((all, text) => all + checkers[name](text), 0);
}
