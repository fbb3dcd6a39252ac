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
  /** ms the stages share: the meeting's length, or what was left of it when the clock started late. */
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

/** Whether the clock runs at `now` (ms since 1970). One that was left running ends by itself. */
export function isRunning(conversation: Conversation, now: number): boolean {
  const last = conversation.stints.at(-1);
  return last !== undefined && last.to === undefined && now < latestEnd(last, conversation);
}

/** What the clock shows at `now` (ms since 1970): all lengths in ms, the shares as planned for this talk. */
export function readClock(conversation: Conversation, now: number): ClockReading {
  const { start, end } = conversation.meeting;
  const shares = conversation.shares ?? timeShares(conversation.kind, end - start);
  const length = liveStages.reduce((sum, stage) => sum + shares[stage], 0);
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

/** The conversation with its clock stopped at `now` (ms since 1970). */
export function paused(conversation: Conversation, now: number): Conversation {
  return { ...conversation, stints: closed(conversation, now), touchedAt: now };
}

/** The meeting is on and its clock was never started: it starts by itself. */
export function isDue({ meeting, stints }: Conversation, now: number): boolean {
  return stints.length === 0 && now >= meeting.start && now < meeting.end;
}

/** ms. A conversation opened later than this after its meeting's start counts from then on only. */
const punctual = 2 * 60_000;

/** The clock of a meeting that is on: since its start, or, if it was opened late, sharing out what is left. */
function startedByItself(conversation: Conversation, stage: LiveStage, now: number): Conversation {
  const { meeting, kind, createdAt } = conversation;
  const late = createdAt > meeting.start + punctual;
  return {
    ...conversation,
    stints: [{ stage, from: late ? now : meeting.start }],
    ...(late && { shares: timeShares(kind, meeting.end - now) }),
    touchedAt: now,
  };
}

/**
 * Starts the clock. A meeting that is on has been running whatever the manager looks at, so the stage stays;
 * otherwise it starts now, in the current stage or, after the preparation, in the opening.
 */
export function started(conversation: Conversation, now: number): Conversation {
  if (isRunning(conversation, now)) return conversation;
  const stage = isLive(conversation.stage) ? conversation.stage : 'opening';
  if (isDue(conversation, now)) return startedByItself(conversation, stage, now);
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
  return isDue(conversation, now) ? started(moved, now) : moved;
}

/** A stint without what lies between `from` and `to`: as it was, shorter, cut in two, or gone. */
function cut(stint: Stint, from: number, to: number, conversation: Conversation): Stint[] {
  const end = stint.to ?? latestEnd(stint, conversation);
  if (to <= stint.from || from >= end) return [stint];
  const { stage } = stint;
  return [
    ...(from > stint.from ? [{ stage, from: stint.from, to: from }] : []),
    ...(to < end ? [{ ...stint, from: to }] : []),
  ];
}

/** Takes a stretch of time out of the count: the computer slept, or somebody set its clock forward. */
export function withoutStretch(conversation: Conversation, from: number, to: number): Conversation {
  if (to <= from) return conversation;
  const stints = conversation.stints.flatMap((stint) => cut(stint, from, to, conversation));
  return { ...conversation, stints };
}

/**
 * The wall clock was set back from `seen` to `now`: the running stint keeps the length it had. `from` is
 * its beginning as the window saw it, so that two windows that noticed do not both move it.
 */
export function setBack(
  conversation: Conversation,
  { from, seen, now }: { readonly from: number; readonly seen: number; readonly now: number },
): Conversation {
  const last = conversation.stints.at(-1);
  if (!last || last.to !== undefined || last.from !== from || now >= seen) return conversation;
  const moved = { stage: last.stage, from: now - (seen - from) };
  return { ...conversation, stints: [...conversation.stints.slice(0, -1), moved] };
}
