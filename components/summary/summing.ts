import type { Note } from '@/utils/notes/note';
import type { SummaryDesk } from './desk';
import type { Composed } from './useSummary';

/** What the parts of the summary's screen share. */
export interface Summing {
  readonly composed: Composed;
  readonly desk: SummaryDesk;
  /** Notes of earlier talks that the summary uses. */
  readonly earlier: readonly Note[];
  /** The line that is being written in. */
  readonly editing: string | undefined;
  edit(id: string | undefined): void;
  /** Gives the focus to what is marked so, as soon as it is drawn. */
  focusSoon(key: string): void;
  /** The mark of what stands beside a line: where one is when it goes. */
  besides(id: string): string;
}
