import type { ConversationKind } from '../guide/stages';
import { clean } from './clean';
import type { Line, Section, Summary } from './compose';
import type { DetailLine } from './details';
import { escaped } from './escaped';
import type { SectionId } from './section';

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
  /** What stands below an item, in one line: "Employee; by Fri, 4 Dec 2026". */
  details(line: DetailLine): string;
}

/** A summary in both forms a clipboard or an editor takes. They hold the same words in the same order. */
export interface Rendering {
  /** Headings, paragraphs and lists without attributes or white space between tags. */
  readonly html: string;
  /** Numbered lines with a blank line before each section, for fields without formatting. */
  readonly text: string;
}

/** Line breaks inside a note stay inside its item. */
function tag(name: string, text: string): string {
  return `<${name}>${escaped(clean(text)).replace(/\n/g, '<br>')}</${name}>`;
}

/** As it is typed by a careful hand: lines do not end in spaces, which some forms count and show. */
function neat(text: string): string {
  return clean(text).replace(/[ \t]+$/gm, '');
}

/** One part of a text: its heading, perhaps a sentence below it, and its items. An item may have several lines. */
export interface Part {
  readonly heading: string;
  readonly lead?: string | undefined;
  readonly items: readonly string[];
}

/** A text before it takes a form: a title (none where it is empty), sentences before and after, and parts. */
export interface Outline {
  readonly title: string;
  readonly before: readonly string[];
  readonly parts: readonly Part[];
  readonly after?: readonly string[];
}

function htmlBody({ lead, items }: Omit<Part, 'heading'>): string {
  const list = items.map((text) => tag('li', text)).join('');
  return (lead ? tag('p', lead) : '') + (list && `<ul>${list}</ul>`);
}

/** An item without words is a place to write in, and keeps the space behind its number. */
function textBody({ lead, items }: Omit<Part, 'heading'>, item: SummaryWords['item']): string[] {
  return [
    ...(lead ? [neat(lead)] : []),
    ...items.map((text, index) => item(index + 1, neat(text).replace(/\n(?!\n|$)/g, '\n   '))),
  ];
}

/**
 * Headings, paragraphs and lists without attributes or white space between tags. It needs no document around
 * it: browsers write that, with its encoding, when they hand it to the system's clipboard (CF_HTML on Windows).
 */
export function htmlOf({ title, before, parts, after = [] }: Outline): string {
  return [
    ...(title ? [tag('h2', title)] : []),
    ...before.map((text) => tag('p', text)),
    ...parts.map((part) => tag('h3', part.heading) + htmlBody(part)),
    ...after.map((text) => tag('p', text)),
  ].join('');
}

/**
 * Numbered lines with a blank line before each part. `item` numbers an item. Lines end in LF: Chromium makes
 * them CRLF where Windows expects that, and a CRLF would count twice elsewhere (w3c/clipboard-apis#168).
 */
export function textOf({ title, before, parts, after = [] }: Outline, item: SummaryWords['item']): string {
  return [
    ...(title ? [neat(title)] : []),
    ...before.map(neat),
    ...parts.flatMap((part) => ['', neat(part.heading), ...textBody(part, item)]),
    ...after.flatMap((text) => ['', neat(text)]),
  ]
    .join('\n')
    .replace(/^\n/, '');
}

/**
 * A part without its heading, for a field that is named like it. A single item is a sentence of its own and
 * takes no number.
 */
export function renderPart({ lead, items }: Part, item: SummaryWords['item']): Rendering {
  const [only = ''] = items;
  if (items.length === 1 && !lead) return { html: tag('p', only), text: neat(only) };
  return { html: htmlBody({ lead, items }), text: textBody({ lead, items }, item).join('\n') };
}

/** Both flavours of an outline: HTML with nothing in it but text and plain structure, and text. */
export function renderOutline(outline: Outline, item: SummaryWords['item']): Rendering {
  return { html: htmlOf(outline), text: textOf(outline, item) };
}

/** One line of a summary with all that stands below it, each in a line of its own. */
export function itemText({ text, details, asTyped }: Line, section: SectionId, words: SummaryWords): string {
  if (asTyped) return clean(text);
  const said = section === 'voice' ? words.quote(clean(text)) : clean(text);
  return [...(said ? [said] : []), ...details.map((line) => clean(words.details(line)))].join('\n');
}

/** One section's heading and items. */
export function partOf({ id, name, lines }: Section, kind: ConversationKind, words: SummaryWords): Part {
  return {
    heading: name ?? words.section(id, kind),
    items: lines.map((line) => itemText(line, id, words)),
  };
}

/** What the summary says, in the words of a language, not yet in any form. */
export function outlineOf(summary: Summary, words: SummaryWords): Outline {
  return {
    title: words.title(summary.kind, summary.person.name),
    before: [words.time(summary.start, summary.end)],
    parts: summary.sections.map((section) => partOf(section, summary.kind, words)),
  };
}

/** The summary as it leaves, in both flavours. */
export function render(summary: Summary, words: SummaryWords): Rendering {
  return renderOutline(outlineOf(summary, words), words.item);
}

/** How much a summary says, in code points without white space: what a form's counter would count. */
export function lengthOf(rendering: Rendering): number {
  return [...rendering.text.replace(/\s/g, '')].length;
}
