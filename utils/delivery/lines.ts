import { linesShown } from '../summary/escaped';

/** What editors change by themselves: white space, joiners and marks without width, and how a letter is composed. */
export function squeezed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
    .toLowerCase();
}

/** Lines as they will be found in an editor: without numbers of lists, which it may render itself. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => squeezed(line.replace(/^\s*\d+\.\s/, '')))
    .filter(Boolean);
}

/** White space around blocks, which would become text; between words in bold and the like it is text. */
const besideBlocks = /\s*(<\/?(?:h\d|p|ul|ol|li|div|table|tbody|tr|td|th|blockquote)\b[^>]*>)\s*/g;

/** Markup as editors take it: those that drop `strong` keep `b`, all others take either. Ours, or an editor's own. */
export function tidy(html: string): string {
  return html.replace(/<(\/?)strong(?=[\s>])/g, '<$1b').replace(besideBlocks, '$1');
}

/** The lines of our own markup (see `summary/render`). */
export function linesOfHtml(html: string): string[] {
  const text = linesShown(html, /<(?:br|\/?(?:h\d|p|ul|ol|li|div|tr|table|blockquote))[^>]*>/g);
  return text.split('\n').map(squeezed).filter(Boolean);
}

/** How often `part`, which is not empty, stands in the text. */
export function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Code points. */
export function points(text: string): number {
  let number = 0;
  for (const _ of text) number++;
  return number;
}
