/** One text node is read up to here, in UTF-16 units: pages hold megabytes in attributes and descriptions. */
const longestNode = 2_000;
const longestText = 2_000;
/** Text nodes looked at in one element at most. */
const mostPieces = 2_000;

const unseen = 'script,style,noscript,template,svg,textarea,select,i,md-icon,[hidden],[role=tooltip]';
/** Separators between a date and a time are often marked as decoration; they are part of what is read. */
const onlySeparators = /^[\s⋅·•|\p{P}]*$/u;

export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
}

/** White space of all kinds to single spaces; direction marks, which only shape what is shown, away. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The texts a person would read in an element, one per text node, in order: no scripts, no hidden copies,
 * no icon ligatures. `textContent` would mix in accessibility labels, tooltips and icon names.
 */
export function visiblePieces(root: Element, except?: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      const element = node as Element;
      const decoration =
        element.getAttribute('aria-hidden') === 'true' && !onlySeparators.test(element.textContent ?? '');
      return element === except || decoration || element.matches(unseen)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node && pieces.length < mostPieces; node = walker.nextNode()) {
    const piece = tidy(node.nodeValue?.slice(0, longestNode) ?? '');
    if (piece) pieces.push(piece);
  }
  return pieces;
}

export function visibleText(root: Element): string {
  return visiblePieces(root).join(' ').slice(0, longestText);
}
