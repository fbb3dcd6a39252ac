import { atom, type ReadableAtom } from 'nanostores';
import { isCareful } from './careful';

/** ms for which the panel must have been seen as it is before a press counts: longer than a double click. */
const longEnough = 500;
/** ms between two looks of the browser; it takes no shorter ones. */
const pace = 100;

type Look = IntersectionObserverEntry & { readonly isVisible?: boolean };

export interface Sight {
  /** How many presses in a row that wanted to write into the page, or delete, were not let through. */
  readonly $refused: ReadableAtom<number>;
  /** Whether the user has seen the panel as it is; what asks is let through or refused. */
  lets(): boolean;
}

/**
 * Keeps a page from making the user press something they do not see: what writes into the page or deletes is
 * let through only once this frame has been wholly visible, unmoved by effects and of one size for a moment, at
 * the press and at the release. The browser says so (Intersection Observer, `trackVisibility`); Firefox cannot,
 * and there every press is let through.
 */
export function watchSight(signal: AbortSignal): Sight {
  const $refused = atom(0);
  /** When the panel became visible as it is. */
  let since: number | undefined;
  /** When the press that is under way began. */
  let began: number | undefined;

  const watch = new IntersectionObserver(
    (looks: Look[]) => {
      for (const { isVisible } of looks) {
        if (!isVisible) since = undefined;
        else since ??= performance.now();
      }
    },
    { trackVisibility: true, delay: pace } as IntersectionObserverInit,
  );
  const isTold = 'isVisible' in IntersectionObserverEntry.prototype;
  if (isTold) watch.observe(document.documentElement);
  signal.addEventListener('abort', () => watch.disconnect());
  const resized = () => {
    if (since !== undefined) since = performance.now();
  };
  addEventListener('resize', resized, { signal });

  const letsAt = (time: number) => {
    const seen = !isTold || (since !== undefined && time - since >= longEnough);
    $refused.set(seen ? 0 : $refused.get() + 1);
    return seen;
  };

  for (const type of ['pointerdown', 'keydown'] as const)
    addEventListener(
      type,
      ({ timeStamp }) => {
        began = timeStamp;
      },
      { capture: true, signal },
    );
  // A press ends with its click; what comes without one, as from a screen reader, is judged by itself.
  for (const type of ['pointerup', 'keyup'] as const)
    addEventListener(
      type,
      () =>
        setTimeout(() => {
          began = undefined;
        }),
      { capture: true, signal },
    );
  addEventListener(
    'click',
    (event) => {
      const at = began ?? event.timeStamp;
      began = undefined;
      if (!isCareful(event.target)) return $refused.set(0);
      if (letsAt(at)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  return { $refused, lets: () => letsAt(performance.now()) };
}
