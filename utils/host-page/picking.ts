/**
 * Where the picking code (injected on request) leaves the way to end it, and the launcher finds it. Both run
 * in this extension's own world of the page; the page cannot see it.
 */
const place = Symbol.for('fairside.picking');
type Shelf = { [place]?: AbortController };
const shelf = globalThis as Shelf;

/** Whether the user is pointing at something right now, so that presses are no use of the page. */
export function isPicking(): boolean {
  return shelf[place] !== undefined;
}

/** Ends the picking that is under way, if any; the page is then as it was. */
export function stopPicking(): void {
  shelf[place]?.abort();
}

/** A new picking, instead of one that is still under way. */
export function beginPicking(): AbortController {
  stopPicking();
  const picking = new AbortController();
  shelf[place] = picking;
  picking.signal.addEventListener('abort', () => delete shelf[place]);
  return picking;
}
