/** Elements looked through in search of shadow roots, and roots looked into, at most. */
const mostElements = 30_000;
export const mostRoots = 600;

/** The document of a frame, where it is of the page's own origin. */
function innerDocument(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined; // another origin: not ours to look into; its own launcher may be there
  }
}

/**
 * A page's document with its open shadow roots and the frames of its own origin, the outer ones first.
 * Closed roots and frames of other origins are not seen.
 */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  let left = mostElements;
  for (let at = 0; at < roots.length && roots.length < mostRoots; at++) {
    for (const element of roots[at]?.querySelectorAll('*') ?? []) {
      if (--left < 0) return roots;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      else if (element.localName === 'iframe' && element.checkVisibility()) {
        const inner = innerDocument(element as HTMLIFrameElement);
        if (inner?.body) roots.push(inner);
      }
    }
  }
  return roots;
}

/** All that a selector finds in these roots, root by root. */
export function findAll(roots: readonly (Document | ShadowRoot)[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** What holds an element's root: the host of its shadow root, or the frame of its document. */
export function holderOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element;
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
}

/** The element around an element, out of shadow roots and frames too. */
export function around(element: Element): Element | undefined {
  return element.parentElement ?? holderOf(element);
}
