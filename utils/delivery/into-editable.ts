import type { InsertReport } from '../messages/insert-report';

/** How long an editor may take to show what it took, in ms, and how often it is looked at. */
const patience = 1500;
const look = 30;

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Lines of the text as they will be found in an editor: without numbers of lists, which it may render itself. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => squeezed(line.replace(/^\s*\d+\.\s/, '')))
    .filter(Boolean);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Waits until every line stands in the editor once more than before. */
async function arrived(editor: HTMLElement, before: string, lines: readonly string[]): Promise<boolean> {
  for (let waited = 0; waited <= patience; waited += look) {
    const after = squeezed(editor.textContent ?? '');
    if (lines.every((line) => count(after, line) > count(before, line))) return true;
    await new Promise((resolve) => setTimeout(resolve, look));
  }
  return false;
}

/** Firefox: what a content script makes is opaque to the page unless it is made in the page's own realm. */
declare const cloneInto:
  | undefined
  | (<T>(value: T, target: object, options?: { wrapReflectors?: boolean }) => T);
type PageWindow = Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis };

function pasteEvent(view: PageWindow, html: string, text: string): Event {
  const realm = view.wrappedJSObject ?? view;
  const data = new realm.DataTransfer();
  data.setData('text/html', html);
  data.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true };
  if (typeof cloneInto !== 'function')
    return new realm.ClipboardEvent('paste', { ...init, clipboardData: data });
  const event = new realm.ClipboardEvent('paste', cloneInto(init, view));
  // Firefox ignores clipboardData in the constructor.
  Object.defineProperty(event, 'clipboardData', cloneInto({ value: data }, view, { wrapReflectors: true }));
  return event;
}

/**
 * Puts formatted text into editable content as a paste would: the editor gets a paste event to handle as
 * its own; if it does not, the browser's default of a paste is done. Then it is read back: neither
 * "handled" nor a successful command proves anything.
 */
export async function insertIntoEditable(
  editor: HTMLElement,
  range: Range | undefined,
  { html, text }: { html: string; text: string },
): Promise<InsertReport> {
  const { ownerDocument: document } = editor;
  const view = document.defaultView as PageWindow | null;
  const selection = document.getSelection();
  if (!view || !selection) return { ok: false, reason: 'not-taken' };
  const root = rootOf(editor);
  root.focus();
  if (range?.startContainer.isConnected && range.endContainer.isConnected) {
    selection.removeAllRanges();
    selection.addRange(range);
    // Editors follow the selection by an event that comes with the next task.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const before = squeezed(root.textContent ?? '');
  const caret = selection.anchorNode;
  const target =
    caret && root.contains(caret)
      ? caret.nodeType === Node.ELEMENT_NODE
        ? (caret as Element)
        : caret.parentElement
      : root;
  const unhandled = (target ?? root).dispatchEvent(pasteEvent(view, html, text));
  if (unhandled) {
    if (root.contentEditable === 'plaintext-only') document.execCommand('insertText', false, text);
    else document.execCommand('insertHTML', false, html);
  }
  const lines = linesOf(text);
  if (!(await arrived(root, before, lines))) return { ok: false, reason: 'not-taken' };
  return { ok: true, written: [...text.replace(/\s/g, '')].length, missing: 0 };
}

/** The outermost editable element: the editor's own. */
function rootOf(element: HTMLElement): HTMLElement {
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}
