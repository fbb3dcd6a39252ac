import type { Section, Summary } from './compose';
import { linesShown } from './escaped';
import { outlineOf, partOf, type Rendering, renderOutline, renderPart, type SummaryWords } from './render';
import type { SectionId } from './section';

/** What of a summary goes into one field. */
export interface Share {
  readonly sections: readonly SectionId[];
  /** The summary as it is, with its title and time. */
  readonly whole: boolean;
  /** Its one section has a heading too, because the field's label says nothing of it. */
  readonly headed: boolean;
}

/** Whether a line of the summary is to be in it, by its id. */
export type IsIn = (lineId: string) => boolean;

/** The sections with the lines that are in it; those without any left out. */
export function sectionsOf({ sections }: Summary, isIn: IsIn): readonly Section[] {
  return sections
    .map((section) => ({ ...section, lines: section.lines.filter(({ id }) => isIn(id)) }))
    .filter(({ lines }) => lines.length > 0);
}

/**
 * The text for a field. One section stands there without a heading, which is the field's own label; several
 * have theirs; the whole has title and time. A line alone is a paragraph, not a list of one.
 */
export function fieldText(summary: Summary, share: Share, isIn: IsIn, words: SummaryWords): Rendering {
  const sections = sectionsOf(summary, isIn);
  if (share.whole) return renderOutline(outlineOf({ ...summary, sections }, words), words.item);
  const parts = sections.map((section) => partOf(section, summary.kind, words));
  const [only] = parts;
  if (!only || share.sections.length > 1 || share.headed) {
    return renderOutline({ title: '', before: [], parts }, words.item);
  }
  return renderPart(only, words.item);
}

/** A text as a field of this kind shows it. An editor numbers its lists itself. */
export function plainOf(kind: 'text' | 'rich', { html, text }: Rendering): string {
  if (kind === 'text') return text;
  return linesShown(html, /<br>|<\/(?:p|li|h\d)>/g).trimEnd();
}

/** How long a page's counter would call a text, in UTF-16 units. */
export function lengthIn(kind: 'text' | 'rich', rendering: Rendering): number {
  return plainOf(kind, rendering).length;
}
