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

/** Reads what the user pasted or dropped. Loaded with the first use: most conversations come from the page. */
export async function readByHand(text: string, clock: Clock): Promise<ReadByHand> {
  const { readGiven } = await import('./given');
  return readGiven(text, clock);
}
