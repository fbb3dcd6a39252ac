import { largestFile, type ReadByHand } from './by-hand';
import { isCalendarFile, readIcs } from './ics';
import { readInvite } from './invite';
import type { Clock } from './when';

/** Reads a calendar file's text, or an invitation in words. Never throws. */
export function readGiven(text: string, clock: Clock): ReadByHand {
  if (text.length > largestFile) return { notRead: 'too-large' };
  if (text.includes('\0')) return { notRead: 'not-text' };
  return isCalendarFile(text) ? readIcs(text, clock) : readInvite(text, clock);
}
