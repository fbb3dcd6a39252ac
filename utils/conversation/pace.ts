import { type LiveStage, liveStages } from '../guide/stages';
import { type ClockReading, isRunning, readClock } from './clock';
import type { Conversation } from './conversation';

/** Later than this the talk is behind; ms. Less is the ordinary breathing of a conversation. */
const tolerance = 60_000;

/** A quiet word about the time, for the manager alone. Lengths in ms. */
export type Nudge =
  /** The stage takes from the next one. */
  | { readonly kind: 'eats'; readonly stage: LiveStage; readonly next: LiveStage; readonly over: number }
  /** As it goes, the employee's stage gets less than its share. */
  | {
      readonly kind: 'squeezes-voice';
      readonly stage: LiveStage;
      readonly left: number;
      readonly share: number;
    };

function runningStage(conversation: Conversation, now: number): LiveStage | undefined {
  return isRunning(conversation, now) ? conversation.stints.at(-1)?.stage : undefined;
}

function sharesOf({ stages }: ClockReading, which: readonly LiveStage[]): number {
  return which.reduce((sum, stage) => sum + stages[stage].share, 0);
}

/** What is worth saying about the time now; nothing while the talk is within its shares. */
export function nudge(conversation: Conversation, now: number): Nudge | undefined {
  const stage = runningStage(conversation, now);
  if (!stage || stage === 'summary') return undefined;
  const reading = readClock(conversation, now);
  const at = liveStages.indexOf(stage);
  const later = liveStages.slice(at + 1);
  // Time that a later stage had already is none that it still needs.
  const ahead = later.reduce(
    (sum, it) => sum + Math.min(reading.stages[it].spent, reading.stages[it].share),
    0,
  );
  const behind = reading.elapsed - ahead - sharesOf(reading, liveStages.slice(0, at + 1));
  if (behind < tolerance) return undefined;

  const voice = liveStages.indexOf('voice');
  if (at < voice) {
    const share = reading.stages.voice.share;
    const between = sharesOf(reading, liveStages.slice(at + 1, voice));
    const left = Math.max(0, share - Math.max(0, behind - between));
    if (left <= share - tolerance) return { kind: 'squeezes-voice', stage, left, share };
  }
  const next = later.find((it) => reading.stages[it].share > 0);
  return next && { kind: 'eats', stage, next, over: behind };
}

/** Splits `amount` over stages in proportion to `weights`; the parts sum to it exactly. */
function split(amount: number, weights: ReadonlyMap<LiveStage, number>): Map<LiveStage, number> {
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  const parts = new Map<LiveStage, number>();
  for (const [stage, weight] of weights) {
    weighed += weight;
    const end = whole > 0 ? Math.round((amount * weighed) / whole) : 0;
    parts.set(stage, end - given);
    given = end;
  }
  return parts;
}

/**
 * Shares what is left of the meeting out anew. What was spent is spent; the employee's stage keeps its
 * share as long as the others still get a third of theirs. With nothing left, nothing changes.
 */
export function reshared(conversation: Conversation, now: number): Conversation {
  const { stages, elapsed, length } = readClock(conversation, now);
  const left = length - elapsed;
  const stage = runningStage(conversation, now) ?? conversation.stints.at(-1)?.stage;
  if (left <= 0 || !stage) return conversation;

  const at = liveStages.indexOf(stage);
  const needs = new Map<LiveStage, number>();
  for (const it of liveStages.slice(at)) needs.set(it, Math.max(0, stages[it].share - stages[it].spent));
  const need = [...needs.values()].reduce((sum, it) => sum + it, 0);
  if (need === 0) return conversation;

  const voice = needs.get('voice') ?? 0;
  const fair = Math.round((left * voice) / need);
  const kept = Math.max(fair, Math.min(voice, left - Math.round((need - voice) / 3)));
  const others = new Map([...needs].filter(([it]) => it !== 'voice'));
  const hasOthers = [...others.values()].some((it) => it > 0);
  const forVoice = hasOthers ? kept : left;
  const parts = split(left - forVoice, others);
  if (needs.has('voice')) parts.set('voice', forVoice);
  const shares = Object.fromEntries(
    liveStages.map((it) => [it, stages[it].spent + (parts.get(it) ?? 0)]),
  ) as Record<LiveStage, number>;
  return { ...conversation, shares, touchedAt: now };
}
