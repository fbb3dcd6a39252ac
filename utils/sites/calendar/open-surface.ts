import { isVisible } from '../visible-text';

/*
 * What a page shows in front of itself: dialogs, and popovers that have no role. Those are found by asking
 * what is on top at some points of the window, so that the cost does not grow with the page.
 */

export const dialogs = '[role="dialog"],[role="alertdialog"],dialog[open],[aria-modal="true"],[popover]';
const clickable = 'button,a[href],[role="button"],[role="link"],[role="menuitem"],[role="option"]';
/** Points across and down. The smallest popover that holds an event covers one. */
const [columns, rows] = [12, 10];
/** What covers more of the window is the page itself. */
const mostOfWindow = 0.7;

function parentOf(element: Element): Element | null {
  const root = element.parentElement ? null : element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element.parentElement;
}

/** What is on top at a point, within open shadow roots too. */
function topAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Whether it lies over the page as popovers do, and not in it as a grid's entries do. */
function liesOver(element: Element, view: Window): boolean {
  const { position, zIndex, cursor, boxShadow } = view.getComputedStyle(element);
  const around = element.parentElement && view.getComputedStyle(element.parentElement).position === 'fixed';
  if (!around && position !== 'fixed' && position !== 'absolute') return false;
  const { width, height } = element.getBoundingClientRect();
  if (width * height > mostOfWindow * view.innerWidth * view.innerHeight || cursor === 'pointer') return false;
  const isRaised = around || position === 'fixed' || zIndex !== 'auto' || boxShadow !== 'none';
  return isRaised && !element.closest(clickable) && !element.closest('[role="grid"] [role="row"],td,nav');
}

function floating(document: Document): Element[] {
  const view = document.defaultView;
  if (!view) return [];
  const seen = new Set<Element>();
  const found: Element[] = [];
  for (let at = 0; at < columns * rows; at++) {
    const x = ((at % columns) + 0.5) * (view.innerWidth / columns);
    const y = (Math.floor(at / columns) + 0.5) * (view.innerHeight / rows);
    for (let it = topAt(document, x, y); it && !seen.has(it) && it !== document.body; it = parentOf(it)) {
      seen.add(it);
      if (liesOver(it, view)) found.push(it);
    }
  }
  // The outermost first: its parts may be positioned, too.
  return found.reverse();
}

/** Elements that may show an open event, the likeliest first: what is in front comes before what is behind. */
export function* openSurfaces(document: Document): Generator<Element> {
  const shown = [...document.querySelectorAll(dialogs)].slice(-40).filter(isVisible).reverse();
  const front = shown.filter((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit && it.contains(hit);
  });
  yield* new Set([...front, ...shown]);
  yield* floating(document);
}
