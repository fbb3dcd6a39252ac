import { isCalendarFile, readIcs } from './ics';
import { readInvite } from './invite';
import type { EventReading } from './reading';
import type { Clock } from './when';

/** Why nothing could be read from what the user gave by hand; the panel says it and what to do. */
export type NotRead = 'too-large' | 'not-text' | 'truncated' | 'no-event' | 'cancelled' | 'nothing';

/** What the user should look at twice. */
export type Doubt = 'time' | 'repeats' | 'several-times';

export type ReadByHand =
  | {
      readonly reading: EventReading;
      /** How many events there were to choose from, where more than one. */
      readonly of?: number;
      readonly doubts: readonly Doubt[];
    }
  | { readonly notRead: NotRead };

/** Bytes. Larger files are not even opened. */
export const largestFile = 4_000_000;

/** Reads what the user pasted or dropped: a calendar file's text, or an invitation in words. Never throws. */
export function readByHand(text: string, clock: Clock): ReadByHand {
  if (text.length > largestFile) return { notRead: 'too-large' };
  if (text.includes('\0')) return { notRead: 'not-text' };
  return isCalendarFile(text) ? readIcs(text, clock) : readInvite(text, clock);
}
