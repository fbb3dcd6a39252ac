import type { Conversation } from '../conversation/conversation';
import { type ConversationKind, conversationKinds } from '../guide/stages';
import { inOrder, type Note, type NoteKind, noteKinds } from '../notes/note';
import { newestFirst } from './timeline';

/** More than this do not fit beside each other. */
const most = 3;

/** Kinds that somebody had two or more conversations of, with the newest of each that were held. */
export function comparable(
  conversations: readonly Conversation[],
  now: number,
): ReadonlyMap<ConversationKind, readonly Conversation[]> {
  const held = conversations.filter(({ meeting }) => meeting.start <= now).sort(newestFirst);
  const ofKind = conversationKinds.map(
    (kind) => [kind, held.filter((it) => it.kind === kind).slice(0, most)] as const,
  );
  return new Map(ofKind.filter(([, some]) => some.length > 1));
}

export interface KindRow {
  readonly kind: NoteKind;
  /** What was noted in each conversation, in their order. */
  readonly cells: readonly (readonly Note[])[];
}

/** Notes of conversations by kind; kinds that none of them has are left out. */
export function sideBySide(columns: readonly (readonly Note[])[]): KindRow[] {
  return noteKinds
    .map((kind) => ({ kind, cells: columns.map((notes) => inOrder(notes).filter((it) => it.kind === kind)) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
}
