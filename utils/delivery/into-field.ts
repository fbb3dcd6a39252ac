import type { NativeField } from '../host-page/editable';
import type { InsertReport } from '../messages/insert-report';
import { escaped } from '../summary/escaped';
import { linesOf, points, squeezed } from './lines';
import { settling } from './pause';
import { growth } from './read-back';

/** One-line fields hold no line breaks: lines are joined, blank ones dropped. */
function oneLine(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join('; ');
}

/** As much of a text as `maxlength` leaves room for; it counts UTF-16 units, and no pair is split. */
function fitting(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(0, room));
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Code units from which Chromium takes seconds to type many lines; the same as markup takes it no time. */
const long = 500;

/** Puts a text in place of the selection as the browser's own editing does: one undo step, and an input event. */
function type(field: NativeField, text: string): void {
  const { ownerDocument: document, value } = field;
  let heard = false;
  const hear = () => {
    heard = true;
  };
  field.addEventListener('input', hear);
  const isDone = () => heard || field.value !== value;
  if (text === '') document.execCommand('delete');
  if (text.length > long && text.includes('\n')) document.execCommand('insertHTML', false, escaped(text));
  if (!isDone()) document.execCommand('insertText', false, text);
  field.removeEventListener('input', hear);
  if (isDone() || field.selectionStart === null) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd ?? field.selectionStart, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}

/** What frameworks wait for that hear neither typing nor its input event. */
function commit(field: NativeField): void {
  field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'Unidentified' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  if (field.ownerDocument.hasFocus()) return; // it comes by itself when the user leaves the field
  field.dispatchEvent(new FocusEvent('blur', { composed: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/**
 * Types into a native field in place of its selection, which should have the focus. Frameworks that control
 * the field see ordinary events. The report is about what the field holds once the page has had its say.
 */
export async function insertIntoField(field: NativeField, text: string): Promise<InsertReport> {
  const wanted = field.localName === 'input' ? oneLine(text) : text.replace(/\r\n?/g, '\n');
  const before = field.value;
  const from = field.selectionStart ?? before.length;
  const to = field.selectionEnd ?? before.length;
  const room = field.maxLength < 0 ? Number.POSITIVE_INFINITY : field.maxLength - before.length + to - from;
  const fitted = fitting(wanted, room);
  if (fitted === '') return { ok: false, reason: 'full' };
  type(field, fitted);
  commit(field);
  await new Promise((resolve) => setTimeout(resolve, settling));

  const after = field.value;
  const head = before.slice(0, from);
  const tail = before.slice(to);
  const taken =
    after.startsWith(head) && after.endsWith(tail) ? after.slice(from, after.length - tail.length) : '';
  if (taken !== '' && fitted.startsWith(taken))
    return { ok: true, written: points(taken), missing: points(wanted) - points(taken) };
  const { found, missing } = growth(squeezed(head + tail), squeezed(after), linesOf(fitted));
  if (missing === 0) return { ok: true, written: points(fitted), missing: points(wanted) - points(fitted) };
  if (found > 0) return { ok: false, reason: 'partly' };
  // What the page made of the text is of no use to anybody.
  if (after !== before) restore(field, before);
  return { ok: false, reason: 'not-taken' };
}

/** Makes a field hold what stood in it, all of it. It should have the focus. */
export function restore(field: NativeField, before: string): void {
  field.select();
  type(field, before);
  if (field.value !== before && field.selectionStart !== null) {
    // The field takes less than it held, and its own editing has cut it.
    field.setRangeText(before, 0, field.value.length, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'historyUndo' }));
  }
  commit(field);
}
