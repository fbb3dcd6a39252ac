/** What ends a scrolling of ours: whoever does one of these goes elsewhere. */
const acts = ['wheel', 'pointerdown', 'keydown'] as const;

/** The number of this entry of the browser's history; one that has none yet gets one. */
function entry(): string {
  const { state } = history;
  if (typeof state?.entry === 'string') return state.entry;
  const fresh = crypto.randomUUID();
  history.replaceState({ entry: fresh }, '');
  return fresh;
}

/** Goes to so many px from the top as soon as the page is that long: what a place shows is read first. */
function reach(wanted: number): AbortController {
  const over = new AbortController();
  const grown = new ResizeObserver(() => {
    scrollTo(0, wanted);
    if (Math.abs(scrollY - wanted) < 1) over.abort();
  });
  // The body itself is as high as the window, whatever stands in it.
  for (const part of document.body.children) grown.observe(part);
  over.signal.addEventListener('abort', () => grown.disconnect());
  for (const act of acts) addEventListener(act, () => over.abort(), { signal: over.signal });
  return over;
}

/**
 * A place that one goes to begins at its top, one that one comes back to where one left it. By itself a browser keeps
 * the place that it is scrolled to, whatever stands there then. Call `gone` before another place is drawn.
 */
export function createScrolling(signal: AbortSignal): { gone(): void } {
  const left = new Map<string, number>();
  let here = entry();
  let reaching: AbortController | undefined;
  history.scrollRestoration = 'manual';
  // A page that is loaded anew is brought back by the browser.
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'), { signal });
  signal.addEventListener('abort', () => reaching?.abort());
  return {
    gone() {
      reaching?.abort();
      left.set(here, scrollY);
      here = entry();
      scrollTo(0, 0);
      const before = left.get(here);
      reaching = before ? reach(before) : undefined;
    },
  };
}
