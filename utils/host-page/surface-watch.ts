/**
 * Watches one element that shows an event, and nothing else of the page: calls back when its content
 * changes (calendars refill one popover for the next event), and when it is hidden or removed.
 */
export function watchSurface(surface: Element, changed: () => void, signal: AbortSignal): void {
  const content = new MutationObserver(changed);
  const place = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last && !last.isIntersecting && !surface.checkVisibility()) changed();
  });
  content.observe(surface, { subtree: true, childList: true, characterData: true });
  place.observe(surface);
  signal.addEventListener('abort', () => {
    content.disconnect();
    place.disconnect();
  });
}
