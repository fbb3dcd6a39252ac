import type { Conversation } from '../conversation/conversation';
import { before } from '../people/carry-over';
import type { Store } from '../store/store';

/** Conversations looked back through. */
const lookedBack = 24;

/**
 * The conversations with the person before this one, the latest first, as far as is looked back; and the ids of all
 * with them, this one's too, by start.
 */
export async function earlierThan(
  store: Pick<Store, 'conversationIdsWith' | 'conversationsOf'>,
  { id, personId, meeting }: Pick<Conversation, 'id' | 'personId' | 'meeting'>,
): Promise<{ readonly ids: readonly string[]; readonly earlier: readonly Conversation[] }> {
  if (personId === undefined) return { ids: [], earlier: [] };
  const ids = await store.conversationIdsWith(personId);
  // Those that are to come stand at the end and are left out by `before`.
  const near = ids.slice(Math.max(0, ids.indexOf(id) - lookedBack));
  const found = before({ id, meeting }, await store.conversationsOf(near));
  return { ids, earlier: found.slice(0, lookedBack) };
}
