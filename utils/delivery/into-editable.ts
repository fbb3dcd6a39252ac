import { selectionAt } from '../host-page/focus';
import type { InsertReport } from '../messages/insert-report';
import { escaped } from '../summary/escaped';
import { linesOf, linesOfHtml, points, squeezed, tidy } from './lines';
import { type Manners, mannersOf } from './manners';
import { beforePasteEvent, type Flavours, type PageWindow, pasteEvent } from './page-events';
import { pause } from './pause';
import { growth, shownIn } from './read-back';

/** How long an editor may take to show what it took, in ms, and how often it is looked at. */
const patience = 1500;
const look = 25;

/** What the browser itself does with a paste that no page has handled. */
function byDefault(element: HTMLElement, { html, text }: Flavours): void {
  const { ownerDocument: document } = element;
  if (element.contentEditable === 'plaintext-only')
    document.execCommand('insertHTML', false, escaped(text).replace(/\r\n?|\n/g, '<br>'));
  else if (html === undefined) document.execCommand('insertText', false, text);
  else document.execCommand('insertHTML', false, html);
}

/** The paste, as the browser does it: told, asked, done. */
function replayPaste(
  element: HTMLElement,
  selection: Selection | null,
  flavours: Flavours,
  direct: boolean,
): void {
  const view = element.ownerDocument.defaultView as PageWindow | null;
  const caret = selection?.anchorNode;
  const at = caret?.nodeType === Node.ELEMENT_NODE ? (caret as Element) : caret?.parentElement;
  const target = at && element.contains(at) ? at : element;
  if (view && !direct) {
    if (!target.dispatchEvent(pasteEvent(view, flavours))) return;
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (!target.dispatchEvent(beforePasteEvent(view, flavours, range))) return;
  }
  byDefault(element, flavours);
}

/**
 * Puts a text into editable content in place of its selection, as a paste would: the editor gets a paste to
 * handle as its own; if it does not, the browser's default is done. Then it is read back: neither "handled"
 * nor a successful command proves anything. Nothing else is tried after something that may work late.
 */
export async function insertIntoEditable(
  element: HTMLElement,
  { html, text }: { html: string; text: string },
): Promise<InsertReport> {
  const manners = mannersOf(element);
  const rich = tidy(html);
  const isText = manners.plain || element.contentEditable === 'plaintext-only';
  const flavours = { text, html: isText ? undefined : rich };
  const selection = selectionAt(element);
  const replaced = squeezed(selection?.toString() ?? '');
  const readings = new Set([manners.root, manners.around]);
  const whole = shownIn(manners.root);
  const before = new Map([...readings].map((it) => [it, shownIn(it).replace(replaced, '')]));

  const lend = manners.wantsFocus && !element.ownerDocument.hasFocus();
  if (lend) element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  replayPaste(element, selection, flavours, manners.direct);
  const report = await arrived(
    manners,
    before,
    isText ? [linesOf(text)] : [linesOfHtml(rich), linesOf(text)],
  );
  if (lend) element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  // Another text stands there than before: the page made something of ours, or dropped what was selected.
  if (!report.ok) return shownIn(manners.root) === whole ? report : { ok: false, reason: 'partly' };
  return { ...report, written: points(text.replace(/\s/g, '')), missing: 0 };
}

type Arrival = { ok: true; unseen?: number } | { ok: false; reason: 'not-taken' | 'partly' };

/** Waits until every line stands in the editor once more than before, by one of two ways to cut the text into lines. */
async function arrived(
  { partial }: Manners,
  before: ReadonlyMap<Element, string>,
  cuts: readonly (readonly string[])[],
): Promise<Arrival> {
  const last = cuts[0]?.at(-1) ?? '';
  for (const end = performance.now() + patience; ; ) {
    let some = false;
    for (const [root, earlier] of before) {
      const now = shownIn(root);
      if (now === earlier) continue;
      const grown = cuts.map((lines) => growth(earlier, now, lines));
      if (grown.some(({ missing }) => missing === 0)) return { ok: true };
      // The end of the text, where the caret is, is what an editor shows of a long one.
      if (partial && now.includes(last)) return { ok: true, unseen: grown[0]?.missing ?? 0 };
      some ||= grown.some(({ found }) => found > 0);
    }
    if (performance.now() > end) return { ok: false, reason: some ? 'partly' : 'not-taken' };
    await pause(look);
  }
}
