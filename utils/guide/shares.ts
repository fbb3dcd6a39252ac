import { type ConversationKind, type LiveStage, liveStages } from './stages';

/**
 * Parts of a hundred that each live stage takes. The opening's share follows the 5–10 minutes that
 * practice guides give it in a 40–60 minute talk; the employee's stage never
 * gets less than a fifth. A check-in plans nothing: what should change becomes an action in its summary.
 */
const parts: Record<ConversationKind, Record<LiveStage, number>> = {
  evaluation: { opening: 10, review: 35, planning: 20, voice: 25, summary: 10 },
  goals: { opening: 8, review: 17, planning: 45, voice: 20, summary: 10 },
  improvement: { opening: 8, review: 27, planning: 30, voice: 25, summary: 10 },
  'check-in': { opening: 10, review: 30, planning: 0, voice: 45, summary: 15 },
  probation: { opening: 10, review: 35, planning: 20, voice: 25, summary: 10 },
};

/** Splits `length` (ms, any non-negative integer) over the live stages; the parts sum to it exactly. */
export function timeShares(kind: ConversationKind, length: number): Record<LiveStage, number> {
  const shares = {} as Record<LiveStage, number>;
  let hundredths = 0;
  let given = 0;
  for (const stage of liveStages) {
    hundredths += parts[kind][stage];
    const end = Math.round((length * hundredths) / 100);
    shares[stage] = end - given;
    given = end;
  }
  return shares;
}

/** Minutes a conversation is given where its event does not say: no end, none after the start, or a whole day. */
export const usualMinutes: Readonly<Record<ConversationKind, number>> = {
  evaluation: 60,
  goals: 60,
  improvement: 45,
  'check-in': 30,
  probation: 45,
};
