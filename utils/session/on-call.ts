import type { Conversation } from '../conversation/conversation';
import { callPlace } from '../meeting/call-link';
import type { EventReading } from '../meeting/reading';

/** ms. How early people join, and how far they run over. */
const around = 15 * 60_000;
/** ms. A series keeps its link: a conversation further away in time is about another of its meetings. */
const sameMeeting = 12 * 60 * 60_000;

/** How far a moment lies from a meeting, in ms; 0 within it. */
function distance({ meeting: { start, end } }: Conversation, now: number): number {
  return Math.max(start - now, now - end, 0);
}

function nearest(some: readonly Conversation[], now: number, within: number): Conversation | undefined {
  return some
    .filter((it) => distance(it, now) <= within)
    .reduce<Conversation | undefined>(
      (best, it) => (best && distance(best, now) <= distance(it, now) ? best : it),
      undefined,
    );
}

/**
 * The conversation that is held in a call: the one with its link, else the one whose meeting is now, unless
 * that is known to be held in another room of the same service. Undefined: nobody can tell.
 */
export function heldIn(
  call: EventReading,
  recent: readonly Conversation[],
  now: number,
): Conversation | undefined {
  const place = callPlace(call.link);
  const placeOf = ({ meeting }: Conversation) => callPlace(meeting.link);
  const linked = recent.filter((it) => place && placeOf(it)?.whole === place.whole);
  const elsewhere = (it: Conversation) => place && placeOf(it)?.host === place.host;
  return (
    nearest(linked, now, sameMeeting) ??
    nearest(
      recent.filter((it) => !elsewhere(it)),
      now,
      around,
    )
  );
}
