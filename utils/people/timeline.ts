import type { Conversation } from '../conversation/conversation';

/** By when they meet, the latest first; of one time, the one opened last. */
export function newestFirst(one: Conversation, other: Conversation): number {
  return other.meeting.start - one.meeting.start || other.createdAt - one.createdAt;
}

/** A conversation is to come until its meeting is over, unless it was finished before. */
export function isToCome({ meeting, finishedAt }: Conversation, now: number): boolean {
  return now < meeting.end && finishedAt === undefined;
}

/** Its meeting is over, and nobody called it finished. */
export function isUnfinished(conversation: Conversation, now: number): boolean {
  return conversation.finishedAt === undefined && !isToCome(conversation, now);
}
