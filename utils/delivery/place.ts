import { isRich, isTextField } from '../host-page/editable';
import { focused, selectionAt } from '../host-page/focus';
import type { LastField } from '../host-page/last-field';
import { pause } from './pause';

/** ms that editors need to follow the focus, and then the selection: they hear of both in later tasks. */
const afterFocus = 80;
const afterSelection = 40;

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** Makes a range the selection, if it still can be, and lets the editor hear of it. */
async function select(element: HTMLElement, range: Range): Promise<void> {
  const selection = selectionAt(element);
  if (!selection || !range.startContainer.isConnected || !range.endContainer.isConnected) return;
  if (selection.rangeCount > 0 && isSame(selection.getRangeAt(0), range)) return;
  selection.removeAllRanges();
  selection.addRange(range);
  await pause(afterSelection);
}

/** A caret at the end of content that has none. */
function atEnd(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return range;
}

function focus(element: HTMLElement): void {
  // A document that is edited as a whole has no element that takes the focus.
  if (element.ownerDocument.designMode === 'on') element.ownerDocument.defaultView?.focus();
  element.focus();
}

/**
 * Puts the focus and the selection where the user had them. Where they are there already, as when the user is
 * in the browser's side panel, nothing is touched.
 */
export async function goTo({ element, range }: LastField): Promise<void> {
  const isThere = focused() === element && (document.hasFocus() || window.parent === window);
  if (!isThere) {
    const kept = isTextField(element) ? [element.selectionStart, element.selectionEnd] : [];
    focus(element);
    await pause(afterFocus);
    const [start, end] = kept;
    // Some pages select a field's text when it gets the focus; what stood there is not ours to replace.
    if (isTextField(element) && start != null && end != null) element.setSelectionRange(start, end);
  }
  if (isTextField(element) || !isRich(element)) return;
  if (range && !isThere) return select(element, range);
  const caret = selectionAt(element)?.anchorNode;
  if (!caret || !element.contains(caret)) await select(element, atEnd(element));
}

/** Puts the focus into a field and selects all that stands in it, or the place behind it. */
export async function goToWhole(element: HTMLElement, part: 'all' | 'end'): Promise<void> {
  focus(element);
  if (isTextField(element)) {
    if (part === 'all') element.select();
    else element.setSelectionRange(element.value.length, element.value.length);
    return;
  }
  await pause(afterFocus);
  const selection = selectionAt(element);
  element.ownerDocument.execCommand('selectAll');
  if (!selection?.anchorNode || !element.contains(selection.anchorNode))
    selection?.selectAllChildren(element);
  if (part === 'end') selection?.collapseToEnd();
  await pause(afterSelection);
}
