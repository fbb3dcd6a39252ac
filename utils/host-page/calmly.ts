/** How much longer than a look took we rest after it: looking takes at most a tenth of the page's time. */
const restPerLook = 9;

/**
 * A way to ask for a look, however often: it happens once, in an animation frame, and after a look that
 * took long only when the page has had its time. Nothing runs while nobody asks, or once the signal aborts.
 */
export function calmly(look: () => void, signal: AbortSignal): () => void {
  let asked = false;
  let restUntil = 0;
  const run = () => {
    if (signal.aborted) return;
    asked = false;
    const began = performance.now();
    look();
    const ended = performance.now();
    restUntil = ended + restPerLook * (ended - began);
  };
  return () => {
    if (asked) return;
    asked = true;
    const rest = restUntil - performance.now();
    // Shorter rests than a frame are the frame's own.
    if (rest > 16) setTimeout(() => requestAnimationFrame(run), rest);
    else requestAnimationFrame(run);
  };
}
