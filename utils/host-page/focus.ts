import { isOurs } from './host';

/** What content scripts may ask: Chromium by a function, Firefox by a property. */
declare const chrome:
  | undefined
  | { runtime?: { id?: string }; dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
type InFirefox = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** An element's shadow root, also a closed one. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot ?? (element as InFirefox).openOrClosedShadowRoot;
  if (open) return open;
  // Firefox has no such function, and its linter warns of the call.
  if (import.meta.env.FIREFOX) return null;
  // Chromium throws for what is no HTML element, and once the extension is gone.
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return null;
  if (typeof chrome === 'undefined' || !chrome.runtime?.id) return null;
  return chrome.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Whether an element holds a document of its own. */
export function isFrame(element: Element | null): element is HTMLIFrameElement {
  return element?.localName === 'iframe' || element?.localName === 'frame';
}

/** The innermost focused element, through shadow roots and frames of the same origin, never into our own. */
export function focused(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  if (!active || isOurs(active)) return active;
  const shadow = shadowOf(active);
  const inShadow = shadow && focused(shadow);
  if (inShadow) return inShadow;
  const inner = isFrame(active) ? active.contentDocument : null;
  return (inner && focused(inner)) ?? active;
}

/** The selection that an element of this tree takes part in: Chromium keeps one for each shadow root. */
export function selectionAt(node: Node): Selection | null {
  const root = node.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}
