import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertAtCursor } from '@/utils/delivery/insert';
import { isInsertHere } from '@/utils/messages/to-page';

/** Comes into a page when the user presses "insert", and stays to answer the next time. */
export default defineUnlistedScript(() => {
  const here = Symbol.for('fairside.insert');
  const world = globalThis as { [here]?: true };
  if (world[here]) return;
  world[here] = true;
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (sender.id !== browser.runtime.id || !isInsertHere(message)) return;
    void insertAtCursor(message).then(answer, () => answer({ ok: false, reason: 'not-taken' }));
    return true;
  });
});
