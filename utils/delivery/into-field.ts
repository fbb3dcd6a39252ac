import type { InsertReport } from '../messages/insert-report';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** One-line fields hold no line breaks: lines are joined, blank ones dropped. */
function oneLine(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join('; ');
}

function points(text: string): number {
  return [...text].length;
}

/**
 * Types into a native field at its cursor, as the browser's own editing does: one undo step, and
 * frameworks that control the field see an ordinary input event.
 */
export function insertIntoField(field: Field, text: string): InsertReport {
  if (field.readOnly || field.disabled) return { ok: false, reason: 'refused' };
  const inserted = field.localName === 'input' ? oneLine(text) : text.replace(/\r\n?/g, '\n');
  const before = field.value;
  const from = field.selectionStart ?? before.length;
  const rest = before.length - (field.selectionEnd ?? before.length);
  field.focus();
  // Some pages select a field's text when it gets the focus; what stood there is not ours to replace.
  field.setSelectionRange(from, before.length - rest);
  let heard = false;
  field.addEventListener(
    'input',
    () => {
      heard = true;
    },
    { once: true },
  );
  field.ownerDocument.execCommand('insertText', false, inserted);
  if (!heard && field.value === before) {
    field.setRangeText(inserted, from, before.length - rest, 'end');
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: inserted }),
    );
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
  // What stands between the old text's two ends now is what the field took.
  const taken = field.value.slice(from, field.value.length - rest);
  if (taken === '') return { ok: false, reason: 'not-taken' };
  if (!inserted.startsWith(taken)) return { ok: false, reason: 'not-taken' };
  return { ok: true, written: points(taken), missing: points(inserted) - points(taken) };
}
