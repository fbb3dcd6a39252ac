import type { Stage } from '../guide/stages';
import { mergedEdits, type NoteEdit } from './edit';
import { merged } from './merge';
import { type Note, type NoteKind, usualKind, written } from './note';
import { prefixes, splitPrefix } from './prefix';
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

const signOf = (kind: NoteKind) => `${[...prefixes[kind]][0]} `;

/** The draft with a kind chosen by hand, which takes the place of one typed as first character. */
export function withKind(draft: Draft, kind: NoteKind): Draft {
  const { text } = splitPrefix(draft.text);
  // What stood behind a sign may look like one: "Better" in quotation marks is nobody's words.
  return { ...draft, kind, text: splitPrefix(text).kind ? signOf(kind) + text : text };
}

/**
 * What is to be typed into the draft, one after the other, so that a line of ours stands in it. It begins a note of its
 * kind, by its sign; private stays private. Below something typed that has its kind, but the employee's words have none
 * of ours among them.
 */
export function lineInto(draft: Draft, line: string, kind: NoteKind) {
  const { text, kind: signed } = splitPrefix(draft.text.trim());
  const { length } = draft.text;
  if (!text) {
    const sign = signOf((signed ?? draft.kind) === 'private' ? 'private' : kind);
    return [{ start: 0, end: length, text: sign + line }];
  }
  const sign = !signed && draft.kind === 'voice' ? signOf(kind) : '';
  const below = {
    start: sign.length + draft.text.trimEnd().length,
    end: sign.length + length,
    text: `\n${line}`,
  };
  return sign ? [{ start: 0, end: 0, text: sign }, below] : [below];
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
