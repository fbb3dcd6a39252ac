import type { Conversation } from './conversation';
import { mostKept } from './kept-wording';

/** The manager took what a machine wrote; the newest first. `key` says what, and holds none of its words. */
export function machineWrote(conversation: Conversation, key: string): Conversation {
  const others = (conversation.machineWritten ?? []).filter((it) => it !== key);
  return { ...conversation, machineWritten: [key, ...others].slice(0, mostKept) };
}
