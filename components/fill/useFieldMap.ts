import { useEffect, useState } from 'preact/hooks';
import type { LiveFieldMap } from '@/utils/session/field-map';
import type { FieldMap } from '@/utils/summary/field-map';
import { useServices } from '../panel/services';

interface Kept {
  /** Undefined until it is read; null where nothing was said. */
  readonly map: FieldMap | null | undefined;
  readonly live: LiveFieldMap | undefined;
}

/** What was said for the fields of a site. Without it, as where it cannot be read, the plan goes by labels. */
export function useFieldMap(origin: string): Kept {
  const { openFieldMap } = useServices();
  const [kept, setKept] = useState<Kept>({ map: undefined, live: undefined });
  useEffect(() => {
    const life = new AbortController();
    openFieldMap(origin).then(
      async (live) => {
        await live.start(life.signal);
        if (life.signal.aborted) return;
        const stop = live.$map.subscribe((map) => setKept({ map, live }));
        life.signal.addEventListener('abort', stop);
      },
      () => setKept({ map: null, live: undefined }), // its code did not come
    );
    return () => life.abort();
  }, [openFieldMap, origin]);
  return kept;
}
