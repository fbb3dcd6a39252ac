import { type FieldText, isFieldText, type ReadFieldHere } from '../messages/field-text';
import { cursorFrame } from './cursor-frame';
import { frameAnswer } from './frame-answer';

/** ms after which a page will not answer any more. */
const patience = 5_000;

/** What stands in the field of a tab that the user was in. The code that reads it comes into the page only now. */
export async function fieldTextIn(tabId: number): Promise<FieldText> {
  const chosen = await cursorFrame(tabId, '/read-field.js');
  if ('reason' in chosen) return { ok: false, reason: chosen.reason };
  const message: ReadFieldHere = { kind: 'read-field-here' };
  const text = await frameAnswer({ tabId, frameId: chosen.frameId }, message, patience);
  return isFieldText(text) ? text : { ok: false, reason: 'no-answer' };
}
