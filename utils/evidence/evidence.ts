import type { IsoDay } from '../meeting/iso-day';

/** Something that happened, kept for somebody: a clip from a page, or written by hand. */
export interface Evidence {
  readonly id: string;
  /** Empty: kept for nobody yet. */
  readonly personId: string;
  /** What the page said, or what the manager saw. Text, never markup. */
  readonly quote: string;
  /** The manager's own words about it. */
  readonly remark?: string;
  /** Where it is from. */
  readonly title?: string;
  readonly url?: string;
  /** When it happened. */
  readonly on: IsoDay;
  /** What it is about: a theme of the pack (`quality`), or the manager's own word. */
  readonly theme?: string | undefined;
  /** Epoch ms. */
  readonly keptAt: number;
  readonly editedAt?: number;
}

/** For sorting: what happened last comes first; of one day, what was kept last. */
export function lastHappened(one: Evidence, other: Evidence): number {
  return other.on.localeCompare(one.on) || other.keptAt - one.keptAt;
}
