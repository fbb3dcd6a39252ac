import { textIn } from '../host-page/editable';
import type { RescuePage } from './in-page';
import { placedFields } from './page-fields';
import { type TypingEdges, watchTyping } from './watch-typing';
import { fullness } from './worth';

interface PageEdges extends Pick<TypingEdges, 'keep'> {
  ended(): void;
}

/** The page side of draft rescue. Building it does nothing; `end` leaves the page as it was. */
export function createRescuePage({ keep, ended }: PageEdges): RescuePage {
  const life = new AbortController();

  function end(): void {
    life.abort();
    ended();
  }

  return {
    start: () => watchTyping({ keep, end }, life.signal),
    end,
    look: () =>
      placedFields(document, location).map(({ element, place }) => ({
        ...place,
        origin: self.origin,
        holds: fullness(textIn(element)),
      })),
  };
}
