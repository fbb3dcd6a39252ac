import { lastField } from '../host-page/last-field';
import type { InsertReport } from '../messages/insert-report';
import { insertIntoEditable } from './into-editable';
import { insertIntoField } from './into-field';

/** Puts a text where the user last had the cursor in this page, and says truly what became of it. */
export async function insertAtCursor(content: { html: string; text: string }): Promise<InsertReport> {
  const place = lastField();
  if (!place) return { ok: false, reason: 'no-field' };
  const { element, range } = place;
  if (element.closest('[aria-readonly="true"],[aria-disabled="true"]'))
    return { ok: false, reason: 'refused' };
  if (element.localName === 'textarea' || element.localName === 'input') {
    return insertIntoField(element as HTMLInputElement | HTMLTextAreaElement, content.text);
  }
  return insertIntoEditable(element, range, content);
}
