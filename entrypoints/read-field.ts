import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readField, readingPlaceHere } from '@/utils/delivery/read-field';
import { isReadFieldHere } from '@/utils/messages/field-text';
import { answerHere } from './in-page/answer-here';

/**
 * Comes into the frames of a page when the user asks for a field to be checked, and stays to answer the next time.
 * First every frame is asked where it has its cursor, then one is told to read.
 */
export default defineUnlistedScript(() => {
  const place = Symbol.for('fairside.place');
  (globalThis as { [place]?: unknown })[place] = readingPlaceHere();
  answerHere('read-field', isReadFieldHere, async () => readField());
});
