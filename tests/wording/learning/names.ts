import type { Book } from '@/utils/wording/book';

const capital = /^\p{Lu}/u;
const sentenceEnd = /[.!?:“"'(—–-]\s*$/u;

/**
 * Words that texts write with a capital where no sentence begins, and that no rule names: people, firms, places.
 * In small letters.
 */
export function namesIn(texts: readonly string[], book: Book): ReadonlySet<string> {
  const named = new Set(wordsOf(book));
  const counts = new Map<string, { capital: number; all: number }>();
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
      if (index === 0 || sentenceEnd.test(text.slice(0, index))) continue;
      const key = word.toLowerCase().replace(/['’]s$/, '');
      const count = counts.get(key) ?? { capital: 0, all: 0 };
      count.all += 1;
      if (capital.test(word)) count.capital += 1;
      counts.set(key, count);
    }
  }
  return new Set(
    [...counts].flatMap(([word, { capital: big, all }]) =>
      big > 0 && big >= 0.8 * all && !named.has(word) && word !== 'i' ? [word] : [],
    ),
  );
}

/** Every word that a book's patterns name. */
function wordsOf({ breaches, lists }: Book): string[] {
  const patterns = [...Object.values(lists).flat(), ...breaches.flatMap(({ triggers }) => triggers)];
  return patterns.flatMap((pattern) => pattern.match(/\p{L}+/gu) ?? []);
}
