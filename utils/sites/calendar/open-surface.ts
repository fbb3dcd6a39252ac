import { isVisible } from '../visible-text';

/*
 * What a page shows in front of itself: dialogs, and popovers that have no role. Those are found by asking
 * what is on top at some points of the window, so that the cost does not grow with the page.
 */

const dialogs = '[role="dialog"],[role="alertdialog"],dialog[open],[aria-modal="true"],[popover]';
const clickable = 'button,a[href],[role="button"],[role="link"],[role="menuitem"],[role="option"]';
/** Points across and down. The smallest popover that holds an event covers one; each costs about 0.03 ms. */
const [columns, rows] = [8, 7];
/** What covers more of the window is the page itself. */
const mostOfWindow = 0.7;

function parentOf(element: Element): Element | null {
  const root = element.parentElement ? null : element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element.parentElement;
}

/** What of the page is on top at a point. What stands beside its body is not the page's: an open panel may lie over the event. */
function pageAt(document: Document, x: number, y: number): Element | null {
  const top = document.elementFromPoint(x, y);
  if (!top || document.body.contains(top)) return top;
  return document.elementsFromPoint(x, y).find((it) => document.body.contains(it)) ?? null;
}

/** What is on top at a point, within open shadow roots too. */
function topAt(document: Document, x: number, y: number): Element | null {
  let element = pageAt(document, x, y);
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
  if (width * height > mostOfWindow * view.innerWidth * view.innerHeight || cursor === 'pointer')
    return false;
  const isRaised = around || position === 'fixed' || zIndex !== 'auto' || boxShadow !== 'none';
  return isRaised && !element.closest(clickable) && !element.closest('[role="grid"] [role="row"],td,nav');
}

/** Elements that lie over the page, the outermost first. */
export function floatingOver(document: Document): Element[] {
  const view = document.defaultView;
  if (!view) return [];
  const seen = new Set<Element>();
  const found: Element[] = [];
  for (let at = 0; at < columns * rows; at++) {
    const row = Math.floor(at / columns);
    // Every other row stands between the points of the one before.
    const x = ((at % columns) + (row % 2 ? 0.75 : 0.25)) * (view.innerWidth / columns);
    const y = (row + 0.5) * (view.innerHeight / rows);
    for (let it = topAt(document, x, y); it && !seen.has(it) && it !== document.body; it = parentOf(it)) {
      seen.add(it);
      if (liesOver(it, view)) found.push(it);
    }
  }
  // The outermost first: its parts may be positioned, too.
  return found.reverse();
}

/** Dialogs that show, those in front first: calendars leave closed ones behind, and open one over another. */
export function openDialogs(document: Document): Element[] {
  const shown = [...document.querySelectorAll(dialogs)].slice(-40).filter(isVisible).reverse();
  const front = shown.filter((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const hit = pageAt(document, left + width / 2, top + height / 2);
    return hit && it.contains(hit);
  });
  return [...new Set([...front, ...shown])];
}
