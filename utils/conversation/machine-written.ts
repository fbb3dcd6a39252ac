import type { Conversation } from './conversation';
import { remembering } from './kept-wording';

/** The manager took what a machine wrote; the newest first. `key` says what, and holds none of its words. */
export function machineWrote(conversation: Conversation, key: string): Conversation {
  return { ...conversation, machineWritten: remembering(conversation.machineWritten, key) };
}
