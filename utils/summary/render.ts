import type { ConversationKind } from '../guide/stages';
import type { SectionId, Summary } from './compose';

/** The words a summary is written with, in the language it is written in. */
export interface SummaryWords {
  /** "Performance evaluation: Daniel Okafor" */
  title(kind: ConversationKind, person: string): string;
  /** When the conversation took place; epoch ms. */
  time(start: number, end: number): string;
  section(id: SectionId, kind: ConversationKind): string;
  /** The employee's own words, in quotation marks. */
  quote(text: string): string;
  /** "1. …" in a plain-text list; `number` counts from 1. */
  item(number: number, text: string): string;
}

/** A summary in both forms a clipboard or an editor takes. They hold the same words in the same order. */
export interface Rendering {
  /** Headings, paragraphs and lists without attributes or white space between tags. */
  readonly html: string;
  /** Numbered lines with a blank line before each section, for fields without formatting. */
  readonly text: string;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Line breaks inside a note stay inside its item. */
function htmlLine(text: string): string {
  return escaped(text).replace(/\r\n?|\n/g, '<br>');
}

function textLine(text: string): string {
  return text.replace(/\r\n?|\n/g, '\n   ');
}

/** Control characters that are no text; they would break XML-based editors. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

export function render(summary: Summary, words: SummaryWords): Rendering {
  const title = clean(words.title(summary.kind, summary.person.name));
  const time = words.time(summary.start, summary.end);
  const sections = summary.sections.map(({ id, lines }) => ({
    heading: words.section(id, summary.kind),
    items: lines.map(({ text }) => (id === 'voice' ? words.quote(clean(text)) : clean(text))),
  }));
  const html = sections.map(
    ({ heading, items }) =>
      `<h3>${escaped(heading)}</h3><ul>${items.map((item) => `<li>${htmlLine(item)}</li>`).join('')}</ul>`,
  );
  const text = sections.map(({ heading, items }) =>
    [heading, ...items.map((item, index) => words.item(index + 1, textLine(item)))].join('\n'),
  );
  return {
    html: `<h2>${escaped(title)}</h2><p>${escaped(time)}</p>${html.join('')}`,
    text: [`${title}\n${time}`, ...text].join('\n\n'),
  };
}

/** How much a summary says, in code points without white space: what a form's counter would count. */
export function lengthOf(rendering: Rendering): number {
  return [...rendering.text.replace(/\s/g, '')].length;
}
