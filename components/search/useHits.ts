import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Search } from '@/utils/search/search';
import { useContent } from '../pack';
import { useServices } from '../panel/services';
import { type Hit, hitFor, suggestions, weigher } from './hits';

/** More than this nobody reads in a meeting. */
const most = 24;

/** Whether the index is there to be asked. */
export type Readiness = 'loading' | 'ready' | 'failed';

/** What a query finds, as it is typed; before that, what one probably wants. */
export function useHits(
  query: string,
  conversation: Conversation | undefined,
): { hits: readonly Hit[]; readiness: Readiness } {
  const { pack } = useContent();
  const { shelf: live, openSearch } = useServices();
  const shelf = useStore(live.$shelf);
  const [search, setSearch] = useState<Search>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    openSearch(pack).then(
      (opened) => wanted && setSearch(opened),
      () => wanted && setFailed(true), // the overlay says so
    );
    return () => {
      wanted = false;
    };
  }, [openSearch, pack]);

  const { own: lines } = shelf;
  /** The index, with the manager's own lines in it. */
  const index = useMemo(() => {
    search?.setOwn(
      lines.map((own) => ({ id: `own/${own.id}`, title: '', words: '', say: own.text, text: '' })),
    );
    return search;
  }, [search, lines]);

  const hits = useMemo(() => {
    const isEmpty = query.trim() === '';
    if (!isEmpty && !index) return [];
    const ids =
      isEmpty || !index
        ? suggestions(pack, shelf, conversation)
        : index.find(query, weigher(pack, shelf, conversation));
    return ids
      .slice(0, most)
      .map((id) => hitFor(id, pack, shelf))
      .filter((hit) => hit !== undefined);
  }, [query, index, pack, shelf, conversation]);
  return { hits, readiness: search ? 'ready' : failed ? 'failed' : 'loading' };
}
