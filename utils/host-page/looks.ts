/**
 * When to look again after the user did something, in ms: events open at once, after a request, or late.
 * Between the user's clicks nothing runs and nothing is observed.
 */
const delays = [0, 120, 350, 800, 1600, 3200];

/** Keys that open or close something; typing does not. */
const opening = new Set(['Enter', ' ', 'Escape']);

/** Looks shortly after each click or opening key of the user, until the signal aborts. */
export function lookAfterInput(look: () => void, signal: AbortSignal): void {
  let pending: ReturnType<typeof setTimeout>[] = [];
  const again = (event: Event) => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && !opening.has(event.key))) return;
    pending.forEach(clearTimeout);
    pending = delays.map((delay) => setTimeout(look, delay));
  };
  addEventListener('click', again, { capture: true, passive: true, signal });
  addEventListener('keyup', again, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => pending.forEach(clearTimeout));
}
