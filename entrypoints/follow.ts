import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { trackFields } from '@/utils/host-page/last-field';

/**
 * Comes into the frames of a page, those without a launcher too, once the panel is open: keeps in mind which
 * field the user was in last.
 */
export default defineUnlistedScript(() => {
  const here = Symbol.for('fairside.follow');
  const world = globalThis as { [here]?: () => boolean };
  // One that was cut off from an extension that went follows no more.
  if (world[here]?.()) return;
  const isAlive = () => browser.runtime?.id !== undefined;
  world[here] = isAlive;
  const life = new AbortController();
  const options = { capture: true, passive: true, signal: life.signal };
  document.addEventListener('focusin', () => isAlive() || life.abort(), options);
  trackFields().start(life.signal);
});
