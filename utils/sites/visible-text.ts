/** One text node is read up to here, in UTF-16 units: pages hold megabytes in attributes and descriptions. */
const longestNode = 10_000;
const longestText = 2_000;

export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
}

/**
 * The text a person would read in an element: no scripts, no hidden copies, no icon ligatures. `textContent`
 * would mix in accessibility labels, tooltips and icon names.
 */
export function visibleText(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      const element = node as Element;
      const skipped =
        element.matches(
          'script,style,noscript,template,svg,textarea,select,i,md-icon,[hidden],[role=tooltip]',
        ) ||
        (element.getAttribute('aria-hidden') === 'true' &&
          !/^[\s⋅·•\p{P}]*$/u.test(element.textContent ?? ''));
      return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < longestText; node = walker.nextNode()) {
    text += `${node.nodeValue?.slice(0, longestNode) ?? ''} `;
  }
  return tidy(text).slice(0, longestText);
}

/** White space of all kinds to single spaces; direction marks, which only shape what is shown, away. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
