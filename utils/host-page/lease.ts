/** How long something of ours stays on a page without being renewed, and how often it is, in ms. */
const term = 4_000;
const renewal = 1_000;

/**
 * Keeps an element visible only while this script lives. When the extension is updated, disabled or
 * removed, Chromium cuts the script off from it and Firefox stops the script altogether; either way the
 * lease is not renewed and the element hides by itself. `ended` is called where the script can still run.
 */
export function lease(
  element: HTMLElement,
  isAlive: () => boolean,
  ended: () => void,
  signal: AbortSignal,
): void {
  const expiry = element.animate(
    [{ visibility: 'visible' }, { visibility: 'hidden', offset: 1, easing: 'step-end' }],
    {
      duration: term,
      fill: 'forwards',
      easing: 'step-end',
    },
  );
  const renew = () => {
    if (isAlive()) {
      expiry.currentTime = 0;
      expiry.play();
    } else ended();
  };
  const timer = setInterval(renew, renewal);
  document.addEventListener('visibilitychange', renew, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    expiry.cancel();
  });
}
