import type { Conversation } from '../conversation/conversation';
import type { Evidence } from '../evidence/evidence';

/** Months after which what is kept is to go; the manager chooses one, or none. */
export const retentionChoices = [6, 12, 18, 24, 36, 60] as const;

export interface Due {
  /** The oldest first. */
  readonly conversations: readonly Conversation[];
  readonly evidence: readonly Evidence[];
}

/** When a conversation was last of use, epoch ms: its meeting's end, or when the manager last worked on it. */
export function lastUse({ meeting, touchedAt, finishedAt = 0 }: Conversation): number {
  return Math.max(meeting.end, touchedAt, finishedAt);
}

/** The moment so many calendar months before `now`, epoch ms; the last day of a shorter month. */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() - months);
  const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(day, last));
  return date.getTime();
}

/** What has been kept longer than the rule says. Without a rule nothing ever is. */
export function dueFor(
  { conversations, evidence }: { conversations: readonly Conversation[]; evidence: readonly Evidence[] },
  months: number | undefined,
  now: number,
): Due {
  if (!months) return { conversations: [], evidence: [] };
  const limit = monthsBefore(now, months);
  return {
    conversations: conversations
      .filter((it) => lastUse(it) < limit)
      .sort((one, other) => lastUse(one) - lastUse(other)),
    evidence: evidence
      .filter(({ keptAt, editedAt = 0 }) => Math.max(keptAt, editedAt) < limit)
      .sort((one, other) => one.keptAt - other.keptAt),
  };
}
