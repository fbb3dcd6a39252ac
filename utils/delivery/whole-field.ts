import { isTextField, textIn } from '../host-page/editable';
import type { FieldDone, Filling } from '../messages/fields';
import type { Content } from './insert';
import { restore } from './into-field';
import { points } from './lines';
import { pause, settling } from './pause';
import { goToWhole } from './place';
import { writeField } from './write-field';

/** A field of a form: a native one, or the root of an editor. */
export interface WholeField {
  readonly element: HTMLElement;
  /** The editor shows nothing but a hint; of native fields it says nothing. */
  readonly empty: boolean;
}

/** Resolves when a field has had its time to show what it made of a text. */
export const settled = () => pause(settling);

/** What stands in a field. */
export function contentOf({ element, empty }: WholeField): Content {
  if (isTextField(element)) return { text: textIn(element), html: '' };
  return empty ? { text: '', html: '' } : { text: textIn(element), html: element.innerHTML };
}

/** Whether the field itself cuts what is longer than its limit. */
export function isHard(element: HTMLElement): boolean {
  return isTextField(element) && element.maxLength > 0;
}

/** Puts a text into a field, behind what stands there or instead of it; then reads back what the page kept. */
export async function putInto(field: WholeField, { mark, how, html, text }: Filling): Promise<FieldDone> {
  const { element } = field;
  const before = contentOf(field).text;
  const behind = how === 'behind' && before.trim() !== '';
  // The first block of what is pasted goes on in the last line of an editor; an empty one keeps that as it is.
  const content = behind
    ? { html: `<p><br></p>${html}`, text: before.endsWith('\n') ? text : `\n${text}` }
    : { html, text };
  const report = await writeField(element, content, behind ? 'append' : 'replace');
  if (!report.ok) return { mark, ok: false, reason: report.reason };
  return { mark, ok: true, written: points(text) - report.missing, missing: report.missing };
}

/** Steps of an editor's own history that one insertion may be. */
const mostSteps = 3;

async function putBackRich(element: HTMLElement, before: Content): Promise<void> {
  const isBack = () => textIn(element).trim() === before.text.trim();
  await goToWhole(element, 'all');
  for (let step = 0; step < mostSteps && !isBack(); step++) {
    const undo = { bubbles: true, cancelable: true, composed: true, inputType: 'historyUndo' };
    // The browser's own history is of the whole page: only an editor that answers for itself is asked.
    if (element.dispatchEvent(new InputEvent('beforeinput', undo))) break;
    await settled();
  }
  if (isBack()) return;
  if (before.text !== '') {
    await writeField(element, before, 'replace');
    return;
  }
  await goToWhole(element, 'all');
  element.ownerDocument.execCommand('delete');
}

/** Puts back what stood in a field; says whether it stands there again. */
export async function putBack({ element }: WholeField, before: Content): Promise<boolean> {
  if (isTextField(element)) {
    await goToWhole(element, 'all');
    restore(element, before.text);
  } else await putBackRich(element, before);
  await settled();
  return textIn(element).trim() === before.text.trim();
}
