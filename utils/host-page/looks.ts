import { isOurs } from './host';
import { isPicking } from './picking';

/**
 * When to look again after the user did something, in ms: events open at once, after a request, or late;
 * a call's title comes after seven seconds. Between the user's clicks nothing runs and nothing is observed.
 */
const delays = [0, 120, 350, 800, 1600, 3200, 8000];

/** Keys that open or close something; typing does not. */
const opening = new Set(['Enter', ' ', 'Escape']);

/** What the user pressed, where that may have opened something. */
function pressedIn(event: Event): Element | undefined {
  const [first] = event.composedPath();
  const closes = event instanceof KeyboardEvent && event.key === 'Escape';
  return first instanceof Element && !closes ? first : undefined;
}

/**
 * Looks shortly after each click or opening key of the user, told what was pressed, until the signal
 * aborts. `soon` does the same without an input: for pages that build themselves after they have loaded.
 */
export function lookAfterInput(
  look: (pressed?: Element) => void,
  signal: AbortSignal,
): { soon(look: () => void): void } {
  let pending: ReturnType<typeof setTimeout>[] = [];
  const soon = (next: () => void) => {
    pending.forEach(clearTimeout);
    pending = delays.map((delay) => setTimeout(next, delay));
  };
  const again = (event: Event) => {
    if (!event.isTrusted || isOurs(event.target) || isPicking()) return;
    if (event instanceof KeyboardEvent && !opening.has(event.key)) return;
    const pressed = pressedIn(event);
    soon(() => look(pressed));
  };
  addEventListener('click', again, { capture: true, passive: true, signal });
  addEventListener('keyup', again, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => pending.forEach(clearTimeout));
  return { soon };
}
