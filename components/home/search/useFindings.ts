import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Found } from '@/utils/session/record-search';
import { useHome } from '../services';

/** How far the reading is that a search needs. */
export type Readiness = 'not-yet' | 'reading' | 'ready' | 'failed';

/** What a query finds, as it is typed, among what has been read so far. `ready` begins the reading, ahead of the first key. */
export function useFindings(query: string): {
  found: Found | undefined;
  readiness: Readiness;
  ready(): void;
} {
  const { search } = useHome();
  useStore(search.$read);
  const [readiness, setReadiness] = useState<Readiness>('not-yet');
  useEffect(() => {
    const life = new AbortController();
    search.start(life.signal);
    return () => life.abort();
  }, [search]);
  const ready = useCallback(() => {
    setReadiness((before) => (before === 'ready' ? before : 'reading'));
    search.open().then(
      () => setReadiness('ready'),
      () => setReadiness('failed'),
    );
  }, [search]);
  const asks = query.trim() !== '';
  useEffect(() => {
    if (asks) ready();
  }, [asks, ready]);
  const canFind = asks && (readiness === 'reading' || readiness === 'ready');
  return { found: canFind ? search.find(query) : undefined, readiness, ready };
}
