import { shadowOf } from '../host-page/focus';
import { count, points, squeezed } from './lines';

/** Everything an editor shows as text, also in shadow roots and as pictures of characters. */
function shown(root: Node): string {
  if (root.nodeType === Node.TEXT_NODE) return (root as Text).data;
  if (root.nodeType !== Node.ELEMENT_NODE && root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
  const element = root as Element;
  if (/^(?:script|style|template)$/i.test(element.localName)) return '';
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  const shadow = root.nodeType === Node.ELEMENT_NODE ? shadowOf(element) : null;
  let text = shadow ? shown(shadow) : '';
  for (let child = root.firstChild; child; child = child.nextSibling) text += shown(child);
  return text;
}

/** What an editor shows, without what it changes by itself. */
export function shownIn(root: Node): string {
  return squeezed(shown(root));
}

export interface Growth {
  /** Lines that stand there as often more than before as they stand in the text. */
  readonly found: number;
  /** Code points of the others, without white space. */
  readonly missing: number;
}

/** Compares what was shown (without what was selected, and so replaced) with what is shown now. */
export function growth(before: string, after: string, lines: readonly string[]): Growth {
  const whole = lines.join('\n');
  const lost = lines.filter((line) => count(after, line) - count(before, line) < count(whole, line));
  return {
    found: lines.length - lost.length,
    missing: lost.reduce((sum, line) => sum + points(line), 0),
  };
}
