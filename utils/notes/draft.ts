import type { Stage } from '../guide/stages';
import type { Note, NoteKind } from './note';
import { splitPrefix } from './prefix';

/** What stands in the composer, kept at every keystroke. */
export interface Draft {
  readonly conversationId: string;
  readonly text: string;
  readonly kind: NoteKind;
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
  return { id, conversationId: draft.conversationId, kind, stage, text, at: now };
}
