import { addDays } from '../meeting/day';
import { dayFrom, type IsoDay, isoDay } from '../meeting/iso-day';
import type { Period } from './period';

/** How many weeks are "the last weeks". */
export const recentWeeks = 4;
/** Fewer say nothing about where one's eye was. */
const fewest = 3;

export interface Recency {
  readonly count: number;
  /** How many of them are from the last weeks. */
  readonly recent: number;
  /** Everything there is, and not too little, is from the last weeks of a period at least three times as long. */
  readonly onlyRecent: boolean;
}

function before(day: IsoDay, days: number): IsoDay {
  const at = dayFrom(day);
  return at ? isoDay(addDays(at, -days)) : day;
}

/** How much of what happened in the period is from its last weeks. */
export function recencyOf(happened: readonly { readonly on: IsoDay }[], period: Period): Recency {
  const within = happened.filter(({ on }) => on >= period.from && on <= period.to);
  const lately = before(period.to, recentWeeks * 7 - 1);
  const recent = within.filter(({ on }) => on >= lately).length;
  const isLong = period.from <= before(period.to, 3 * recentWeeks * 7);
  return {
    count: within.length,
    recent,
    onlyRecent: isLong && within.length >= fewest && recent === within.length,
  };
}
