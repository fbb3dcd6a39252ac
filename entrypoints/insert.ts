import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertAtCursor } from '@/utils/delivery/insert';
import { placeHere } from '@/utils/host-page/last-field';
import { isInsertHere } from '@/utils/messages/to-page';
import { answerHere } from './in-page/answer-here';

/**
 * Comes into the frames of a page when the user presses "insert", and stays to answer the next time. First
 * every frame is asked where it has its cursor, then one is told to insert.
 */
export default defineUnlistedScript(() => {
  const place = Symbol.for('fairside.place');
  (globalThis as { [place]?: unknown })[place] = placeHere();
  answerHere('insert', isInsertHere, insertAtCursor);
});
