import { isRich, takesKeys } from './editable';
import { focused, isFrame, selectionAt } from './focus';
import { framePath } from './frame-path';
import { isOurs } from './host';
import { follow, type Trail, trailOf } from './trail';

/** A place in the page where the user last could type. */
export interface LastField {
  readonly element: HTMLElement;
  /** The selection inside editable content; fields keep their own. */
  readonly range?: Range;
}

/** What the tracker saw last: a field, or a frame whose inside belongs to another site. */
interface Kept extends LastField {
  /** Epoch ms. */
  readonly at: number;
  readonly trail: Trail;
}

/**
 * Where the tracker leaves it and the insertion code (injected later, on request) finds it. Both run in
 * this extension's own world of the page; the page cannot see it.
 */
const place = Symbol.for('fairside.last-field');
type Shelf = { [place]?: Kept };
const shelf = globalThis as Shelf;

function isPlace(element: Element | null): element is HTMLElement {
  if (!element || isOurs(element)) return false;
  return takesKeys(element) || isRich(element) || isFrame(element);
}

function rangeIn(element: HTMLElement): Range | undefined {
  const selection = isRich(element) ? selectionAt(element) : null;
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && element.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

function keep(element: Element | null): void {
  if (!isPlace(element)) return;
  const range = rangeIn(element);
  const before = shelf[place];
  shelf[place] = {
    element,
    at: Date.now(),
    trail: before?.element === element ? before.trail : trailOf(element),
    ...(range && { range }),
  };
}

export interface FieldTracker {
  /** Keeps an eye on where the user types, from now until the signal aborts. Beginning twice changes nothing. */
  start(signal: AbortSignal): void;
  /** Where the user was when they turned to us; no event tells it. */
  remember(element: Element | null): void;
}

/** Remembers which field of a page had the focus last, in frames and shadow roots, too. */
export function trackFields(): FieldTracker {
  let tracking = false;
  return {
    start(signal) {
      if (tracking || signal.aborted) return;
      tracking = true;
      const heard = new WeakSet<Document>();
      const options = { capture: true, passive: true, signal };
      // From each document and not from the top: a page's focus does not always follow that of its frames.
      const lookIn = (inner: Document) => {
        const element = focused(inner);
        keep(element);
        if (element && element.ownerDocument !== inner) hear(element.ownerDocument);
      };
      const hear = (inner: Document) => {
        const view = inner.defaultView;
        if (!view || heard.has(inner)) return;
        heard.add(inner);
        const look = () => lookIn(inner);
        inner.addEventListener('focusin', look, options);
        inner.addEventListener('selectionchange', look, options);
        // No focus event tells that the focus went into a frame; which one, only the top knows.
        const left = () => signal.aborted || focused() === shelf[place]?.element || lookIn(document);
        view.addEventListener('blur', () => setTimeout(left), options);
        for (const { contentDocument } of inner.querySelectorAll('iframe')) {
          if (contentDocument) hear(contentDocument);
        }
      };
      hear(document);
      lookIn(document);
      signal.addEventListener('abort', () => delete shelf[place]);
    },
    remember: keep,
  };
}

/**
 * The field that has the focus, else the one that had it last and is still there or can be found again; else that
 * one as it was, gone from the page.
 */
export function lastField(): LastField | undefined {
  const element = focused();
  // Beside a side panel the page has no focus, but still knows which of its frames had it.
  if (isPlace(element) && (document.hasFocus() || isFrame(element))) return { element };
  const kept = shelf[place];
  const there = kept && (kept.element.isConnected ? kept.element : follow(kept.trail));
  if (there && isPlace(there)) return there === kept.element ? kept : { element: there };
  return isPlace(element) ? { element } : kept;
}

/** Where this frame has its cursor, so that of all frames the right one can be chosen; see `messages/frame-place`. */
export function placeHere() {
  const path = framePath()?.join('/');
  const there = lastField();
  if (!there) return { state: 'none', at: 0, path } as const;
  const { element } = there;
  const kept = shelf[place];
  // Nobody looked at a field that has the focus without ever having been entered; a frame came after what was seen.
  const isKept = kept && (focused() !== element || kept.element === element);
  const at = isKept ? kept.at : isFrame(element) && kept ? kept.at + 1 : 0;
  if (isFrame(element)) {
    const inner = element.contentWindow && framePath(element.contentWindow)?.join('/');
    return { state: 'inner', at, path, inner: inner ?? undefined } as const;
  }
  const isNow = document.hasFocus() && focused() === element;
  return { state: isNow ? 'typing' : 'field', at, path } as const;
}
