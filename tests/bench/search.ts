import MiniSearch from 'minisearch';
import { languages } from '@/utils/locale/language';
import { documentsIn } from '@/utils/pack/build/documents';
import { readSources } from '@/utils/pack/build/read';
import type { SearchDocument } from '@/utils/search/document';
import { indexOptions } from '@/utils/search/index-options';
import { createSearch } from '@/utils/search/search';

/** Tips in the index, of both languages together. */
const size = 2_000;

/** What managers typed in a blind test, letter by letter as it was typed. */
function typed(queries: readonly string[]): string[] {
  return queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
}

function documents(): SearchDocument[] {
  const sources = readSources();
  const real = languages.flatMap((language) =>
    documentsIn(language, sources).map((it) => ({ ...it, id: `${it.id}@${language}` })),
  );
  const tips = real.filter(({ id }) => id.startsWith('tip/'));
  // Copies make up the number; each has a word of its own, so that the index grows as real tips would make it.
  const copies = Array.from({ length: Math.max(0, size - tips.length) }, (_, at) => {
    const tip = tips[at % tips.length] as SearchDocument;
    return { ...tip, id: `${tip.id}#${at}`, words: `${tip.words} copy${at}` };
  });
  return [...real, ...copies];
}

/** ms that each keystroke's search takes over 2,000 tips in both languages. */
export function timeSearch(queries: readonly string[]): number[] {
  const index = new MiniSearch(indexOptions);
  index.addAll(documents());
  const search = createSearch(JSON.stringify(index), new Map());
  const all = typed(queries);
  for (const query of all) search.find(query); // once uncounted: the engine warms up
  return all.map((query) => {
    const start = performance.now();
    search.find(query);
    return performance.now() - start;
  });
}
