import type { PageSelection } from '../messages/page-selection';
import { browser } from './api';

/** In UTF-16 units; more is never kept, and need not come out of the page. */
const most = 20_000;

interface FrameSelection extends PageSelection {
  /** The cursor is in this frame. */
  readonly focused: boolean;
  /** The frame holds the browser's own viewer of PDFs, which shows no script what is selected in it. */
  readonly closed: boolean;
}

/**
 * Runs in the page, and may use nothing but what it is given. The document's own properties are read from its
 * prototype: a page can cover them with elements of these names.
 */
function readSelection(longest: number): FrameSelection {
  const own = Document.prototype;
  const active = Object.getOwnPropertyDescriptor(own, 'activeElement')?.get;
  const closed = document.contentType === 'application/pdf';
  let field = active?.call(document) as Element | null;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  const focused = own.hasFocus.call(document) && !/^I?FRAME$/i.test(field?.tagName ?? '');
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const secret = /password|one-time-code|^cc-/.test(`${field.type} ${field.autocomplete}`);
    const [from, to] = [field.selectionStart, field.selectionEnd];
    if (secret) return { text: '', secret: true, focused, closed };
    if (from !== null && to !== null && from < to)
      return { text: field.value.slice(from, Math.min(to, from + longest)), secret: false, focused, closed };
  }
  return { text: String(getSelection() ?? '').slice(0, longest), secret: false, focused, closed };
}

/** Undefined where the browser lets no extension read. */
async function read(tabId: number, frameId: number | undefined): Promise<PageSelection | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      func: readSelection,
      args: [most],
    });
    const selections = frames.flatMap(({ result }) => (result as FrameSelection | undefined) ?? []);
    const inFront = selections.find(({ focused, secret, text }) => focused && (secret || text.trim()));
    const found = inFront ?? selections.find(({ text }) => text.trim()) ?? selections[0];
    return found?.closed && !found.text ? undefined : found;
  } catch {
    return undefined; // the browser's own pages, the shops of extensions
  }
}

/**
 * How long to wait before each try, ms. What the user's key allows reaches a busy page by another way than our
 * script, and may come after it: Chromium then answers with no frame at all.
 */
const tries = [0, 60, 240];

/**
 * What is selected in a tab: in the frame named, else in the one with the cursor, else in the first that has
 * something. Undefined where the browser lets no extension read.
 */
export async function selectionIn(tabId: number, frameId?: number): Promise<PageSelection | undefined> {
  for (const wait of tries) {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    const selection = await read(tabId, frameId);
    if (selection) return selection;
  }
  return undefined;
}
