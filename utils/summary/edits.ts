import { merged } from '../notes/merge';
import type { Line } from './line';
import type { SectionId } from './section';
import type { SummaryTemplate } from './template';

/** Whom a summary is for: the HR system, or the employee. */
export const versions = ['system', 'employee'] as const;
export type Version = (typeof versions)[number];

/** A line in other words. */
export interface EditedLine {
  readonly id: string;
  /** All that the line says now, with what stood below it. */
  readonly text: string;
  /** What the line was when it was edited, or when the manager last kept these words: see `baseOf`. */
  readonly base: string;
  /** Where it stood. */
  readonly section: SectionId;
  /** The notes it came from: without each of them these words do not leave. */
  readonly noteIds: readonly string[];
}

/** What the manager changed in one version of a summary; all else follows the notes. */
export interface Edits {
  readonly lines: readonly EditedLine[];
  /** Ids of lines left out. */
  readonly leftOut: readonly string[];
  /** Lines that no note stands behind. */
  readonly own: readonly { readonly id: string; readonly section: SectionId; readonly text: string }[];
  /** For this conversation alone; absent: the kind's. */
  readonly template?: SummaryTemplate | undefined;
}

export interface SummaryEdits {
  readonly conversationId: string;
  /** Epoch ms. */
  readonly editedAt: number;
  readonly system?: Edits | undefined;
  readonly employee?: Edits | undefined;
}

export const noEdits: Edits = { lines: [], leftOut: [], own: [] };

/** What a line is, in no language: equal as long as its notes say the same of it. */
export function baseOf({ text, details }: Pick<Line, 'text' | 'details'>): string {
  return details.length > 0 ? JSON.stringify([text, ...details]) : text;
}

const apart = <Row extends { readonly id: string }>(rows: readonly Row[], id: string) =>
  rows.filter((it) => it.id !== id);

/**
 * A line in other words, where it said `from` before; what another window wrote meanwhile stays in it. The first
 * words decide what it is compared with later.
 */
export function withText(edits: Edits, first: Omit<EditedLine, 'text'>, text: string, from: string): Edits {
  const current = edits.lines.find(({ id }) => id === first.id);
  const line = current
    ? { ...current, text: merged(from, current.text, text) }
    : { ...first, noteIds: [...first.noteIds], text };
  const lines = current ? edits.lines.map((it) => (it.id === first.id ? line : it)) : [...edits.lines, line];
  return { ...edits, lines };
}

/** The line is what its notes say again. */
export function reverted(edits: Edits, id: string): Edits {
  return { ...edits, lines: apart(edits.lines, id) };
}

/** The manager's words stay, though the notes say something else by now. */
export function keptMine(edits: Edits, id: string, now: Pick<EditedLine, 'base' | 'noteIds'>): Edits {
  return { ...edits, lines: edits.lines.map((it) => (it.id === id ? { ...it, ...now } : it)) };
}

/** The manager's words become a line of their own: their notes are gone. */
export function madeOwn(edits: Edits, id: string, ownId: string): Edits {
  const line = edits.lines.find((it) => it.id === id);
  if (!line) return edits;
  const own = [...edits.own, { id: ownId, section: line.section, text: line.text }];
  return { ...reverted(edits, id), own };
}

/** Edits that leave a line out of the summary, which can be brought back. */
export function leftOut(edits: Edits, id: string): Edits {
  return { ...edits, leftOut: [...edits.leftOut.filter((it) => it !== id), id] };
}

/** Edits with a line that was left out back in its place. */
export function broughtBack(edits: Edits, id: string): Edits {
  return { ...edits, leftOut: edits.leftOut.filter((it) => it !== id) };
}

/** Edits with an own, still empty line at the end of a section; the same id twice adds one. */
export function withOwn(edits: Edits, id: string, section: SectionId): Edits {
  return edits.own.some((it) => it.id === id)
    ? edits
    : { ...edits, own: [...edits.own, { id, section, text: '' }] };
}

/** Words of an own line; one removed meanwhile stays away. */
export function withOwnText(edits: Edits, id: string, text: string, from: string): Edits {
  return {
    ...edits,
    own: edits.own.map((it) => (it.id === id ? { ...it, text: merged(from, it.text, text) } : it)),
  };
}

/** Edits without an own line. */
export function withoutOwn(edits: Edits, id: string): Edits {
  return { ...edits, own: apart(edits.own, id) };
}

/** Edits with a template for this summary alone; undefined: as its kind of conversation has it. */
export function withTemplate(edits: Edits, template: SummaryTemplate | undefined): Edits {
  const { template: _, ...others } = edits;
  return template ? { ...others, template } : others;
}
