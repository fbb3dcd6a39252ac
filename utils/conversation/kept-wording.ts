import type { Conversation } from './conversation';

/** What is remembered for one conversation; the oldest goes. */
export const mostKept = 300;

/** The manager keeps a wording that was found; the newest first. `key` says which, and holds none of its words. */
export function wordingKept(conversation: Conversation, key: string): Conversation {
  const others = (conversation.keptWordings ?? []).filter((it) => it !== key);
  return { ...conversation, keptWordings: [key, ...others].slice(0, mostKept) };
}
