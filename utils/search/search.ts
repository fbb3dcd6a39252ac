import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchDocument } from './document';
import { indexOptions } from './index-options';
import { folded } from './tokens';

export interface Search {
  /** Ids of what fits, the best first. `weigh` makes a document count for more (> 1) or leaves it out (0). */
  find(query: string, weigh?: (id: string) => number): string[];
  /** Puts the manager's own tips in the place of those that were there. */
  setOwn(documents: readonly SearchDocument[]): void;
}

/** A longer query is a paste by mistake; characters. */
const longestQuery = 100;

/** Fewer hits than this, and looser ones are shown behind them. */
const few = 5;

/**
 * Search over an index that was built with the extension. `texts` gives a document's texts for the last
 * resort, a plain look through them: browsers may cut Chinese text otherwise than the build did.
 */
export function createSearch(index: string, texts: ReadonlyMap<string, string>): Search {
  const engine = MiniSearch.loadJSON<SearchDocument>(index, indexOptions);
  let own: readonly SearchDocument[] = [];

  function looseHits(query: string): string[] {
    const wanted = folded(query).trim();
    if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
    const ownTexts = own.map((it): [string, string] => [it.id, `${it.title} ${it.say}`]);
    return [...texts, ...ownTexts].filter(([, text]) => folded(text).includes(wanted)).map(([id]) => id);
  }

  return {
    find(typed, weigh = () => 1) {
      const query = typed.slice(0, longestQuery);
      const found = new Set<string>();
      const add = (hits: readonly SearchResult[]) => {
        for (const { id } of hits) found.add(id);
      };
      const options = {
        boostDocument: (id: string) => (id.startsWith('moment/') ? 1.6 : 1) * weigh(id),
      };
      add(engine.search(query, { ...options, combineWith: 'AND' }));
      if (found.size < few) add(engine.search(query, { ...options, combineWith: 'OR' }));
      if (found.size === 0) return looseHits(query).filter((id) => weigh(id) > 0);
      return [...found];
    },
    setOwn(documents) {
      engine.removeAll(own as SearchDocument[]);
      own = documents;
      engine.addAll(own as SearchDocument[]);
    },
  };
}
