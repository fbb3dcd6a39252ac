import { escaped } from '../summary/escaped';

/** A kept text for an editor with formatting: a paragraph for what a blank line ends, and line breaks in it. */
export function asHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, '<br>')}</p>`)
    .join('');
}
