import type { Stage } from '../guide/stages';
import { mergedEdits, type NoteEdit } from './edit';
import { merged } from './merge';
import { type Note, type NoteKind, usualKind, written } from './note';
import { splitPrefix } from './prefix';
import { isSameSketch, mergedSketch, type Sketch } from './sketch';

/** What stands in the composer, kept at every keystroke. */
export interface Draft {
  readonly conversationId: string;
  readonly text: string;
  readonly kind: NoteKind;
  /** Notes of the conversation that are being edited. */
  readonly edits?: readonly NoteEdit[];
  /** A judgement that is being put together of its parts. */
  readonly sketch?: Sketch | undefined;
}

/** What the composer of a conversation (its id) begins with in a stage. */
export function emptyDraft({ id, stage }: { readonly id: string; readonly stage: Stage }): Draft {
  return { conversationId: id, text: '', kind: usualKind[stage] };
}

/** The draft once a note was made of its text. */
export function emptied(draft: Draft): Draft {
  return { ...draft, text: '' };
}

/** Whether two drafts hold the same, but for the notes that are being edited. */
export function holdsSame(one: Draft, other: Draft): boolean {
  return one.text === other.text && one.kind === other.kind && isSameSketch(one.sketch, other.sketch);
}

/**
 * What is to be on disk when this window, which last saw `known` there, has `mine`, and another window may
 * have put `theirs` there meanwhile. Nothing that either typed is lost.
 */
export function reconciled(known: Draft, theirs: Draft | undefined, mine: Draft): Draft {
  if (!theirs) return mine;
  return {
    ...theirs,
    text: merged(known.text, theirs.text, mine.text),
    kind: mine.kind === known.kind ? theirs.kind : mine.kind,
    edits: mergedEdits(known.edits, theirs.edits, mine.edits),
    sketch: mergedSketch(known.sketch, theirs.sketch, mine.sketch),
  };
}

/** The kind the draft would be saved with: its first character's, else the chosen one. */
export function draftKind(draft: Draft): NoteKind {
  return splitPrefix(draft.text).kind ?? draft.kind;
}

/** The draft with a kind chosen by hand, which takes the place of one typed as first character. */
export function withKind(draft: Draft, kind: NoteKind): Draft {
  return { ...draft, kind, text: splitPrefix(draft.text).text };
}

/** Quotation marks that close the employee's words; the voice kind says it already. */
const closingQuotes = /["”＂」』]+$/u;

/** The note a draft becomes, or nothing if there is nothing in it. */
export function noteFrom(draft: Draft, stage: Stage, id: string, now: number): Note | undefined {
  const split = splitPrefix(draft.text.trim());
  const kind = split.kind ?? draft.kind;
  const quoted = kind === 'voice' && split.kind ? split.text.replace(closingQuotes, '') : split.text;
  const text = quoted.trim();
  if (!text) return undefined;
  return written({ id, conversationId: draft.conversationId, kind, stage, text, at: now });
}
