import type { Detail, DetailLine } from './details';
import type { SectionId } from './section';

export interface Line {
  /** As it was typed; empty where all that is said stands in `details`. */
  readonly text: string;
  /** Tells it from all others of the summary; stays the same while its notes do. */
  readonly id: string;
  /** The notes it came from; none behind what the manager wrote here, or what is known of the conversation. */
  readonly noteIds: readonly string[];
  /** What is known of it. It stands below the text, unless that is as typed: then it is only to judge by. */
  readonly details: readonly DetailLine[];
  /** The manager wrote it here: it stands as it is, all of it in `text`. */
  readonly asTyped?: true;
}

export interface Section {
  readonly id: SectionId;
  /** What the manager calls it; absent: its usual heading. */
  readonly name?: string | undefined;
  readonly lines: readonly Line[];
}

/** A line that says nothing but what is known. */
export function knownLine(id: string, ...details: readonly (readonly Detail[])[]): Line {
  return { id, text: '', noteIds: [], details: details.filter((line) => line.length > 0) };
}
