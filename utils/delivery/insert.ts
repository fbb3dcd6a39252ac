import { isTextField } from '../host-page/editable';
import { isFrame } from '../host-page/focus';
import { lastField } from '../host-page/last-field';
import type { InsertReport } from '../messages/insert-report';
import { insertIntoEditable } from './into-editable';
import { insertIntoField } from './into-field';
import { isKeyCatcher } from './manners';
import { goTo } from './place';
import { refusal } from './refusal';

/** A text in the two flavours of a clipboard; see `summary/render`. */
export interface Content {
  readonly html: string;
  readonly text: string;
}

/** Whether the page draws what is written, so that only a picture of it is there. */
function isDrawn(element: HTMLElement): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && isKeyCatcher(frame as HTMLElement)) return true;
  if (!isTextField(element) || element.closest('.ace_editor,.CodeMirror,.cm-editor,.monaco-editor'))
    return false;
  return [...document.querySelectorAll('canvas')].some((it) => it.clientWidth > 200 && it.clientHeight > 100);
}

/** Puts a text in place of the selection of an element that has the focus. */
export function insertInto(element: HTMLElement, content: Content): Promise<InsertReport> {
  if (isTextField(element) && !isKeyCatcher(element)) return insertIntoField(element, content.text);
  return insertIntoEditable(element, content);
}

/** Puts a text where the user last had the cursor in this page, and says truly what became of it. */
export async function insertAtCursor(content: Content): Promise<InsertReport> {
  const place = lastField();
  if (!place) return { ok: false, reason: 'no-field' };
  const { element } = place;
  const reason = refusal(element);
  if (reason) return { ok: false, reason };
  if (isFrame(element)) return { ok: false, reason: 'other-frame' };
  const isCatcher = isTextField(element) && isKeyCatcher(element);
  if ((isCatcher || !isTextField(element)) && isDrawn(element)) return { ok: false, reason: 'canvas' };
  await goTo(place);
  if (!element.isConnected) return { ok: false, reason: 'gone' };
  return insertInto(element, content);
}
