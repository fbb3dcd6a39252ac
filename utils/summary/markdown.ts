import { clean } from './clean';
import type { Outline } from './render';

/** An address that stands in angle brackets as it is; what ends a sentence is no part of it. */
const address = /https?:\/\/[!#-;=?-~]*[#-&(*+\-/-9=@-Z_a-z~]/gi;

/** What Markdown (CommonMark, GFM) takes for markup anywhere in a line. An underscore in a word is none. */
function inLine(text: string): string {
  return text
    .replace(/[\\`*[~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[!-~])/g, '\\<') // a tag, a comment, an address of a mail
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/(https?|mailto|xmpp):/gi, '$1\\:');
}

/** What it takes for markup where a line begins: headings, lists, quotations, rules, underlined headings, tables. */
function atStart(line: string): string {
  return line
    .replace(/^#{1,6}(?=\s|$)/, '\\$&')
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^:(?=-)/, '\\:')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function lineOf(line: string): string {
  let done = '';
  let end = 0;
  for (const { 0: url, index } of line.matchAll(address)) {
    done += `${inLine(line.slice(end, index))}<${url}>`;
    end = index + url.length;
  }
  return atStart(done + inLine(line.slice(end)));
}

/** Lines below each other; those after the first stand under `indent`. A blank line parts paragraphs. */
function block(text: string, indent = ''): string {
  return clean(text)
    .split('\n')
    .map((line) => lineOf(line.trim()))
    .join('\n')
    .trim()
    .replace(/\n\n+/g, '\n\n')
    .replace(/(?<!\n)\n(?!\n)/g, '  \n')
    .replace(/\n(?!\n)/g, `\n${indent}`);
}

/** A heading is one line, and number signs at its end are no part of it unless told so. */
function heading(marks: string, text: string): string {
  const line = lineOf(clean(text).replace(/\s+/g, ' ').trim()).replace(/(?<=^|\s)#+$/, '\\$&');
  return `${marks} ${line}`;
}

/** The outline in Markdown: what was typed reads as it was typed, whatever marks it holds. */
export function markdownOf({ title, before, parts, after = [] }: Outline): string {
  const blocks = [
    heading('#', title),
    ...before.map((text) => block(text)),
    ...parts.flatMap(({ heading: name, lead, items }) => [
      heading('##', name),
      ...(lead ? [block(lead)] : []),
      ...(items.length > 0 ? [items.map((text) => `- ${block(text, '  ')}`).join('\n')] : []),
    ]),
    ...after.map((text) => block(text)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
