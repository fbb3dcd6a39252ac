import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readField, readingPlaceHere } from '@/utils/delivery/read-field';
import { isReadFieldHere } from '@/utils/messages/field-text';

/**
 * Comes into the frames of a page when the user asks for a field to be checked, and stays to answer the next time.
 * First every frame is asked where it has its cursor, then one is told to read.
 */
export default defineUnlistedScript(() => {
  const here = Symbol.for('fairside.read-field');
  const place = Symbol.for('fairside.place');
  const world = globalThis as { [here]?: true; [place]?: unknown };
  world[place] = readingPlaceHere();
  if (world[here]) return;
  world[here] = true;
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (sender.id !== browser.runtime.id || !isReadFieldHere(message)) return;
    try {
      answer(readField());
    } catch {
      answer({ ok: false, reason: 'no-answer' }); // the panel says it
    }
  });
});
