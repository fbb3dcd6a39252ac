/** A place in the page where the user last could type. */
export interface LastField {
  readonly element: HTMLElement;
  /** The selection inside editable content; fields keep their own. */
  readonly range?: Range;
}

/**
 * Where the tracker (in the launcher) leaves it and the insertion code (injected later, on request) finds
 * it. Both run in this extension's own world of the page; the page cannot see it.
 */
const place = Symbol.for('fairside.last-field');
type Shelf = { [place]?: LastField };
const shelf = globalThis as Shelf;

/** The innermost focused element, through open shadow roots and frames of the same origin. */
export function focused(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  if (active?.shadowRoot) return focused(active.shadowRoot) ?? active;
  if (active instanceof HTMLIFrameElement) {
    try {
      return active.contentDocument ? (focused(active.contentDocument) ?? active) : active;
    } catch {
      return active; // another origin: its content is not ours to look into
    }
  }
  return active;
}

export function isEditable(element: Element | null): element is HTMLElement {
  if (!element) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if (element instanceof (view as Window & typeof globalThis).HTMLElement && element.isContentEditable)
    return true;
  if (element.localName === 'textarea') return true;
  return (
    element.localName === 'input' &&
    /^(text|search|url|tel|email|)$/.test(element.getAttribute('type')?.toLowerCase() ?? '')
  );
}

function keep(element: Element | null): void {
  if (!isEditable(element)) return;
  const selection = element.isContentEditable ? element.ownerDocument.getSelection() : null;
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const inside = range && element.contains(range.commonAncestorContainer);
  shelf[place] = inside ? { element, range: range.cloneRange() } : { element };
}

export interface FieldTracker {
  /** Keeps an eye on where the user types, from now until the signal aborts. Beginning twice changes nothing. */
  start(signal: AbortSignal): void;
  /** Where the user was when they turned to us; no event tells it. */
  remember(element: Element | null): void;
}

export function trackFields(): FieldTracker {
  let tracking = false;
  return {
    start(signal) {
      if (tracking || signal.aborted) return;
      tracking = true;
      const look = () => keep(focused());
      look();
      document.addEventListener('focusin', look, { capture: true, passive: true, signal });
      document.addEventListener('selectionchange', look, { capture: true, passive: true, signal });
      signal.addEventListener('abort', () => delete shelf[place]);
    },
    remember: keep,
  };
}

/** The field that has the focus, else the one that had it last and is still there. */
export function lastField(): LastField | undefined {
  const element = focused();
  if (isEditable(element) && document.hasFocus()) return { element };
  const kept = shelf[place];
  if (kept?.element.isConnected) return kept;
  return isEditable(element) ? { element } : undefined;
}
