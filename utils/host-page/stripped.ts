/**
 * Calls back when the page takes an element of ours off it, as calendars do with what they do not know.
 * Watches the document element's own children, nothing below, and only until the signal aborts.
 */
export function onStripped(host: Element, stripped: () => void, signal: AbortSignal): void {
  const watch = new MutationObserver(() => {
    if (!host.isConnected) stripped();
  });
  watch.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => watch.disconnect());
}
