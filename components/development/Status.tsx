import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { developmentWords } from '@/utils/locale/areas/development';
import type { LiveDevelopment } from '@/utils/session/development';
import { useWords, useWordsOf } from '../words';
import { focusPoint, focusPointSoon } from './focus-point';

/** What just happened to the points: the way back from a deletion, and a point that another window changed. */
export function Status({ live }: { readonly live: LiveDevelopment }) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const removed = useStore(live.$removed);
  const parted = useStore(live.$parted);

  // Whoever was typing goes on typing, in the point that has their words.
  useEffect(() => {
    const row = parted && document.activeElement?.closest<HTMLElement>('[data-point]');
    if (parted && row?.dataset.point === parted.from) focusPoint(parted.to);
  }, [parted]);

  return (
    <div class="swot-status" role="status">
      {parted && <p class="notice">{development.view.parted}</p>}
      {removed && (
        <p class="notice row">
          <span>{development.view.removed}</span>
          <button
            type="button"
            class="link"
            onClick={() => void live.undoRemove().then(() => focusPointSoon(removed.id))}
          >
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
