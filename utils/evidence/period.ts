import type { Conversation } from '../conversation/conversation';
import { dayFrom, dayOf, type IsoDay, isoDay } from '../meeting/iso-day';

/** Days from the first to the last, both in it. */
export interface Period {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Conversations that close a period: what was before them has been spoken of. */
const closing: readonly Conversation['kind'][] = ['evaluation', 'probation'];

const mostMonths = 12;

function firstOf(day: IsoDay): IsoDay {
  const { year, month } = dayFrom(day) ?? { year: 0, month: 1 };
  const months = year * 12 + month - 1 - (mostMonths - 1);
  return isoDay({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 });
}

function closed(
  conversations: readonly Conversation[],
  conversation: Conversation | undefined,
  end: number,
): Conversation[] {
  return conversations.filter(
    ({ id, kind, meeting }) => id !== conversation?.id && closing.includes(kind) && meeting.start < end,
  );
}

/**
 * The period that a conversation judges, as far as it is known: from the last evaluation (or end of probation) to the
 * conversation. Undefined without one: a company's year begins when it likes.
 */
export function judgedPeriod(
  conversations: readonly Conversation[],
  conversation: Conversation,
): Period | undefined {
  const { start } = conversation.meeting;
  const from = closed(conversations, conversation, start)
    .map(({ meeting }) => dayOf(meeting.start))
    .sort()
    .at(-1);
  return from ? { from, to: dayOf(start) } : undefined;
}

/**
 * What a conversation with a person looks back on: from the last evaluation (or end of probation) with them to the
 * conversation, or to today where that is earlier; at most the twelve calendar months that end then. Without one, up
 * to today. `conversations`: those with this person.
 */
export function periodOf(
  conversations: readonly Conversation[],
  conversation: Conversation | undefined,
  now: number,
): Period {
  const end = Math.min(now, conversation?.meeting.start ?? now);
  const earlier = closed(conversations, conversation, end);
  const to = dayOf(end);
  const from = [firstOf(to), ...earlier.map(({ meeting }) => dayOf(meeting.start))].sort().at(-1) ?? to;
  return { from, to };
}
