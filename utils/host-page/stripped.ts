import { isAsLeft } from './host';

/**
 * Calls back when the page takes an element of ours off it, as calendars do with what they do not know, closes
 * it, or changes it, before that is drawn. Watches the children of the document and its element, and our own
 * element; nothing below, and only until the signal aborts.
 */
export function onStripped(host: HTMLElement, stripped: () => void, signal: AbortSignal): void {
  const watch = new MutationObserver(() => {
    if (!host.isConnected || !isAsLeft(host)) stripped();
  });
  watch.observe(document.documentElement, { childList: true });
  // A page that writes itself anew (`document.open`) has another document element then.
  watch.observe(document, { childList: true });
  watch.observe(host, { attributeFilter: ['style', 'popover', 'inert'] });
  // On the window, as pages may stop every event on its way down.
  addEventListener(
    'toggle',
    (event) => event.target === host && host.isConnected && !host.matches(':popover-open') && stripped(),
    {
      capture: true,
      signal,
    },
  );
  signal.addEventListener('abort', () => watch.disconnect());
}
