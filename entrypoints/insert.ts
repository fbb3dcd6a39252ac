import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertAtCursor } from '@/utils/delivery/insert';
import { placeHere } from '@/utils/host-page/last-field';
import { isInsertHere } from '@/utils/messages/to-page';

/**
 * Comes into the frames of a page when the user presses "insert", and stays to answer the next time. First
 * every frame is asked where it has its cursor, then one is told to insert.
 */
export default defineUnlistedScript(() => {
  const here = Symbol.for('fairside.insert');
  const place = Symbol.for('fairside.place');
  const world = globalThis as { [here]?: true; [place]?: unknown };
  world[place] = placeHere();
  if (world[here]) return;
  world[here] = true;
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (sender.id !== browser.runtime.id || !isInsertHere(message)) return;
    void insertAtCursor(message).then(answer, () => answer({ ok: false, reason: 'no-answer' }));
    return true;
  });
});
