/** Kinds of `input` that hold text as people write it. */
const written = /^(text|search|url|tel|email|)$/;

export type NativeField = HTMLInputElement | HTMLTextAreaElement;

/** Whether it is an input or a text area that people write words in: no dates, numbers, passwords. */
export function isTextField(element: Element): element is NativeField {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && written.test(element.getAttribute('type')?.toLowerCase() ?? '');
}

/** Kinds of `input` that are pressed or dragged, not typed in. */
const pressed = /^(button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/;

/** A native field with a cursor, also one that takes something else than text. */
export function takesKeys(element: Element): boolean {
  if (isTextField(element)) return true;
  return element.localName === 'input' && !pressed.test(element.getAttribute('type')?.toLowerCase() ?? '');
}

/** Content that the user edits in place, in a document that is edited as a whole too. */
export function isRich(element: Element): element is HTMLElement {
  if ((element as HTMLElement).isContentEditable) return true;
  return element.ownerDocument.designMode === 'on' || ('editContext' in element && !!element.editContext);
}

/** What stands in a field, as text. An editor's blocks are lines; it ends with one of its own. */
export function textIn(field: HTMLElement): string {
  return isTextField(field) ? field.value : field.innerText.replace(/\u00a0/g, ' ').trimEnd();
}

/** The outermost editable element: the editor's own. */
export function editorRoot(element: HTMLElement): HTMLElement {
  let root = element;
  while (root.localName !== 'body' && root.parentElement && isRich(root.parentElement))
    root = root.parentElement;
  return root;
}
