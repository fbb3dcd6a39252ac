import type { ConversationKind, Stage } from '../guide/stages';
import type { TipType } from './tip';

/** A line of the manager's own, in whatever language they wrote it; or their company's. */
export interface OwnTip {
  readonly id: string;
  readonly type: TipType;
  /** Never empty. */
  readonly stages: readonly Stage[];
  /** Left out where it serves every kind of conversation. */
  readonly kinds?: readonly ConversationKind[];
  readonly text: string;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly editedAt?: number;
  /** The company gives it: it can be hidden, not changed. */
  readonly ofCompany?: true;
}

/** What the manager did with a tip or a moment, built-in or own. Kept in this browser, told to nobody. */
export interface Mark {
  /** The id of what was marked, as the search knows it: `tip/…`, `moment/…`, `own/…`. */
  readonly id: string;
  readonly favourite?: boolean;
  /** Out of sight, not lost. */
  readonly hidden?: boolean;
  /** Times it was copied or taken into a note. */
  readonly uses: number;
  /** Epoch ms of the last use; 0 if it was never used. */
  readonly usedAt: number;
}

/** What is known of the use of a tip; one that was never used has a mark of its own. */
export function markOf(marks: ReadonlyMap<string, Mark>, id: string): Mark {
  return marks.get(id) ?? { id, uses: 0, usedAt: 0 };
}

/** The mark after one more use at `now` (ms since 1970). */
export function used(mark: Mark, now: number): Mark {
  return { ...mark, uses: mark.uses + 1, usedAt: now };
}
