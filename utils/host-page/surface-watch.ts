/**
 * Watches one element that shows an event, and nothing else of the page: `changed` when its content
 * changes (calendars refill one popover for the next event), `gone` when it is hidden or removed.
 */
export function watchSurface(
  surface: Element,
  { changed, gone }: { changed(): void; gone(): void },
  signal: AbortSignal,
): void {
  let frame = 0;
  const content = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  });
  const place = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last && !last.isIntersecting && !surface.checkVisibility()) gone();
  });
  content.observe(surface, { subtree: true, childList: true, characterData: true });
  place.observe(surface);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    content.disconnect();
    place.disconnect();
  });
}
