/** One text node is read up to here, in UTF-16 units: pages hold megabytes in attributes and descriptions. */
const longestNode = 2_000;
const longestText = 2_000;
/** Elements inside elements; nobody builds deeper, and a page must not exhaust the stack. */
const deepest = 500;
/** Text nodes looked at in one element at most. */
const mostPieces = 2_000;

const unseen = 'script,style,noscript,template,svg,textarea,select,i,md-icon,[hidden],[role=tooltip]';
/** Separators between a date and a time are often marked as decoration; they are part of what is read. */
const onlySeparators = /^[\s⋅·•|\p{P}]*$/u;

/** A text as a person reads it, and the element it stands in. */
export interface VisibleText {
  readonly text: string;
  readonly element: Element;
}

/** Whether an element is drawn and has a height; costs a layout. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
}

/** What somebody writes in an editor of the page says nothing about the page, least of all a summary put there. */
export const isWritten = (element: Element): boolean => (element as HTMLElement).isContentEditable;

/** White space of all kinds to single spaces; direction marks, which only shape what is shown, away. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Texts for screen readers only stand in a box of one pixel. */
function isClipped(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1 && getComputedStyle(element).overflow !== 'visible';
}

function isUnseen(element: Element): boolean {
  const decoration =
    element.getAttribute('aria-hidden') === 'true' && !onlySeparators.test(element.textContent ?? '');
  return (
    decoration ||
    element.matches(unseen) ||
    !element.checkVisibility({ visibilityProperty: true }) ||
    isClipped(element)
  );
}

/**
 * The texts a person would read in an element, one per text node, in order, `most` at most: no scripts, no
 * hidden copies, no icon ligatures. `textContent` would mix in accessibility labels, tooltips and icon
 * names. Goes into open shadow roots, and to what is slotted there.
 */
export function visibleTexts(root: Element, except?: Element, most = mostPieces): VisibleText[] {
  const texts: VisibleText[] = [];
  const collect = (children: Iterable<Node>, parent: Element, depth: number) => {
    for (const child of children) {
      if (texts.length >= most || depth > deepest) return;
      if (child.nodeType === Node.TEXT_NODE) {
        const text = tidy(child.nodeValue?.slice(0, longestNode) ?? '');
        if (text) texts.push({ text, element: parent });
      } else if (child instanceof Element && child !== except && !isUnseen(child)) {
        const slotted = child instanceof HTMLSlotElement ? child.assignedNodes() : [];
        collect(slotted.length > 0 ? slotted : (child.shadowRoot ?? child).childNodes, child, depth + 1);
      }
    }
  };
  collect((root.shadowRoot ?? root).childNodes, root, 0);
  return texts;
}

/** The same as bare texts. */
export function visiblePieces(root: Element, except?: Element): string[] {
  return visibleTexts(root, except).map(({ text }) => text);
}

/**
 * The text that can be seen in an element, its pieces apart by spaces, cut after the longest that readers
 * look at.
 */
export function visibleText(root: Element): string {
  return visiblePieces(root).join(' ').slice(0, longestText);
}
