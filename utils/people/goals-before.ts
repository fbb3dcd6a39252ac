import type { Conversation } from '../conversation/conversation';
import { inOrder, type Note } from '../notes/note';

/**
 * The goals that a conversation looks back on, with how they came out: those of the last one before it in which
 * any were set. `earlier`: conversations before it, the latest first; `notes`: theirs.
 */
export function goalsBefore(
  earlier: readonly Conversation[],
  notes: readonly Note[],
): readonly Note<'goal'>[] {
  const goals = notes.filter((note): note is Note<'goal'> => note.kind === 'goal');
  const last = earlier.find(({ id }) => goals.some(({ conversationId }) => conversationId === id));
  return inOrder(goals.filter(({ conversationId }) => conversationId === last?.id)) as Note<'goal'>[];
}
