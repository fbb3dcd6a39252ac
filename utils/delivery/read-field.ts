import { editorRoot, isRich, isTextField, textIn } from '../host-page/editable';
import { isFrame, selectionAt } from '../host-page/focus';
import { type LastField, lastField, placeHere } from '../host-page/last-field';
import { type FieldText, mostRead } from '../messages/field-text';
import { isKeyCatcher, mannersOf } from './manners';
import { unreadable } from './refusal';

const read = (text: string, of: 'field' | 'selection'): FieldText => ({
  ok: true,
  text: text.slice(0, mostRead),
  length: text.length,
  of,
});

/** What is selected in the page itself, in no field. Going into a field ends such a selection. */
function selectedOutside(): string {
  const selection = document.getSelection();
  const [range] = selection && selection.rangeCount > 0 ? [selection.getRangeAt(0)] : [];
  if (!selection || !range || selection.isCollapsed) return '';
  const at = range.commonAncestorContainer;
  const element = at instanceof Element ? at : at.parentElement;
  return !element || isRich(element) ? '' : String(selection).trim();
}

/** What is selected in an editor, with its line breaks where the selection still stands. */
function selectedIn(root: HTMLElement, kept: Range | undefined): string {
  const selection = selectionAt(root);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const isInside = (it: Range) => !it.collapsed && root.contains(it.commonAncestorContainer);
  if (selection && range && isInside(range)) return String(selection);
  return kept && isInside(kept) ? String(kept) : '';
}

function textOf({ element, range }: LastField): FieldText {
  if (isTextField(element) && !isKeyCatcher(element)) {
    const { value, selectionStart: from, selectionEnd: to } = element;
    const selected = from !== null && to !== null ? value.slice(from, to) : '';
    return selected.trim() ? read(selected, 'selection') : read(value, 'field');
  }
  const root = isTextField(element) ? (mannersOf(element).root as HTMLElement) : editorRoot(element);
  const selected = selectedIn(root, range);
  return selected.trim() ? read(selected, 'selection') : read(textIn(root), 'field');
}

/** What is selected in this page, else what stands in the field that the user was in last. Changes nothing. */
export function readField(): FieldText {
  const outside = selectedOutside();
  if (outside) return read(outside, 'selection');
  const place = lastField();
  if (!place) return { ok: false, reason: 'no-field' };
  if (isFrame(place.element)) return { ok: false, reason: 'other-frame' };
  const reason = unreadable(place.element);
  return reason ? { ok: false, reason } : textOf(place);
}

/** Where this frame has something to read: as for insertion, or, without a field, by what is selected. */
export function readingPlaceHere() {
  const place = placeHere();
  return place.state === 'none' && selectedOutside() ? ({ ...place, state: 'field' } as const) : place;
}
