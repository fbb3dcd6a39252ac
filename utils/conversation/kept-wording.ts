import type { Conversation } from './conversation';

/** What is remembered for one conversation; the oldest goes. */
export const mostKept = 300;

/** A digest before those that are remembered; the oldest goes. */
export const remembering = (keys: readonly string[] = [], key: string): readonly string[] =>
  [key, ...keys.filter((it) => it !== key)].slice(0, mostKept);

/** The manager keeps a wording that was found; the newest first. `key` says which, and holds none of its words. */
export function wordingKept(conversation: Conversation, key: string): Conversation {
  return { ...conversation, keptWordings: remembering(conversation.keptWordings, key) };
}
