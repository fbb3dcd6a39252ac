import { timeShares } from '../guide/shares';
import { isLive, type LiveStage, liveStages, type Stage } from '../guide/stages';
import type { Conversation } from './conversation';

/** A stretch of wall-clock time in one stage, epoch ms. Without `to` it is still running. */
export interface Stint {
  readonly stage: LiveStage;
  readonly from: number;
  readonly to?: number;
}

export interface ClockReading {
  readonly running: boolean;
  /** ms spent in all live stages. */
  readonly elapsed: number;
  /** ms the meeting lasts. */
  readonly length: number;
  readonly stages: Readonly<Record<LiveStage, { readonly share: number; readonly spent: number }>>;
}

/** ms. A clock that nobody stopped runs on after the meeting's end for this long, and no longer. */
const grace = 2 * 60 * 60_000;

/** When a stint that nobody ended is over at the latest. */
function latestEnd(stint: Stint, { meeting }: Conversation): number {
  return Math.max(stint.from, meeting.end) + grace;
}

/** When a stint ended, or would if it ended now. A wall clock that went back takes no time away. */
function endOf(stint: Stint, conversation: Conversation, now: number): number {
  return stint.to ?? Math.max(stint.from, Math.min(now, latestEnd(stint, conversation)));
}

export function isRunning(conversation: Conversation, now: number): boolean {
  const last = conversation.stints.at(-1);
  return last !== undefined && last.to === undefined && now < latestEnd(last, conversation);
}

export function readClock(conversation: Conversation, now: number): ClockReading {
  const { start, end } = conversation.meeting;
  const length = end - start;
  const shares = timeShares(conversation.kind, length);
  const spent = (stage: LiveStage) =>
    conversation.stints
      .filter((stint) => stint.stage === stage)
      .reduce((sum, stint) => sum + endOf(stint, conversation, now) - stint.from, 0);
  const stages = Object.fromEntries(
    liveStages.map((stage) => [stage, { share: shares[stage], spent: spent(stage) }]),
  ) as ClockReading['stages'];
  const elapsed = liveStages.reduce((sum, stage) => sum + stages[stage].spent, 0);
  return { running: isRunning(conversation, now), elapsed, length, stages };
}

function closed(conversation: Conversation, now: number): Stint[] {
  return conversation.stints.map((stint) => ({ ...stint, to: endOf(stint, conversation, now) }));
}

export function paused(conversation: Conversation, now: number): Conversation {
  return { ...conversation, stints: closed(conversation, now), touchedAt: now };
}

/** Starts the clock in the current stage, or in the opening if the conversation is still being prepared. */
export function started(conversation: Conversation, now: number): Conversation {
  if (isRunning(conversation, now)) return conversation;
  const stage = isLive(conversation.stage) ? conversation.stage : 'opening';
  return {
    ...conversation,
    stage,
    stints: [...closed(conversation, now), { stage, from: now }],
    touchedAt: now,
  };
}

/**
 * Moves to a stage. A running clock goes on in the new stage; leaving preparation while the meeting is
 * on starts it. Looking back at the preparation leaves a running clock where it is.
 */
export function movedTo(conversation: Conversation, stage: Stage, now: number): Conversation {
  if (stage === conversation.stage) return conversation;
  const moved = { ...conversation, stage, touchedAt: now };
  if (!isLive(stage)) return moved;
  if (isRunning(conversation, now)) {
    if (conversation.stints.at(-1)?.stage === stage) return moved;
    return { ...moved, stints: [...closed(conversation, now), { stage, from: now }] };
  }
  const meetingIsOn = now >= conversation.meeting.start && now < conversation.meeting.end;
  const neverStarted = conversation.stints.length === 0;
  return neverStarted && meetingIsOn ? { ...moved, stints: [{ stage, from: now }] } : moved;
}
