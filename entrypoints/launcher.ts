import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sweep } from '@/utils/host-page/host';
import { createLauncher } from '@/utils/launcher/launcher';
import { isToLauncher, type ToLauncher } from '@/utils/messages/to-page';
import { hasLost } from '@/utils/sites/pattern';

/*
 * The page side, on sites the user switched on or pages where they asked for it. An unlisted script and
 * not a WXT content script: those post the extension's id to the page.
 */
export default defineUnlistedScript(() => {
  const here = Symbol.for('fairside.launcher');
  const world = globalThis as { [here]?: AbortController };
  world[here]?.abort();
  sweep();
  const life = new AbortController();
  world[here] = life;

  const launcher = createLauncher({
    isAlive: () => browser.runtime?.id !== undefined,
    panelUrl: () => browser.runtime.getURL('/panel.html' as '/'),
    // Calls of a cut-off extension throw at once; here they reject like any other.
    send: async (message) => browser.runtime.sendMessage(message),
    end: () => life.abort(),
  });
  launcher.start(life.signal);

  const answerTo = (message: ToLauncher) => {
    switch (message.kind) {
      case 'ping':
        return true;
      case 'toggle-panel':
        return launcher.toggle();
      case 'open-panel':
        return launcher.open(message.wish);
      case 'read-page':
        return launcher.reading();
      case 'frame-shown':
        launcher.frameShows(message.reading);
        return true;
      case 'look-again':
        launcher.lookAgain();
        return true;
      case 'leave':
        if (hasLost(message, location)) life.abort();
        return true;
    }
  };
  const listener = (message: unknown, sender: { id?: string }, reply: (value: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isToLauncher(message)) return false;
    const answer = answerTo(message);
    if (!(answer instanceof Promise)) {
      reply(answer);
      return false;
    }
    answer.then(reply, () => reply(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => {
    delete world[here];
    browser.runtime?.onMessage?.removeListener(listener);
  });
});
