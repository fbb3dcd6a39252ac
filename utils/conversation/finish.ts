import { paused } from './clock';
import type { Conversation } from './conversation';

/** The manager called it finished: its clock stops. Finished once, it stays so with the time it had. */
export function finished(conversation: Conversation, now: number): Conversation {
  if (conversation.finishedAt !== undefined) return conversation;
  return { ...paused(conversation, now), finishedAt: now };
}

/** It goes on. The clock stays where it stopped until it is started again. */
export function reopened(conversation: Conversation, now: number): Conversation {
  return { ...conversation, finishedAt: undefined, touchedAt: now };
}
