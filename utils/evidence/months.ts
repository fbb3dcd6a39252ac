import { dayFrom, type IsoDay } from '../meeting/iso-day';
import type { Period } from './period';

/** "2026-03" */
export type Month = string;

export interface MonthCount {
  readonly month: Month;
  readonly count: number;
}

/** The month that a day is in, as `2026-11`. */
export function monthOf(day: IsoDay): Month {
  return day.slice(0, 7);
}

function after(month: Month): Month {
  const { year, month: number } = dayFrom(`${month}-01`) ?? { year: 0, month: 12 };
  const next = number === 12 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
  return `${String(next.year).padStart(4, '0')}-${String(next.number).padStart(2, '0')}`;
}

/** What happened in each month of the period, the empty ones too, the earliest first. */
export function byMonth(happened: readonly { readonly on: IsoDay }[], period: Period): MonthCount[] {
  const counts = new Map<Month, number>();
  for (const { on } of happened)
    if (on >= period.from && on <= period.to) counts.set(monthOf(on), (counts.get(monthOf(on)) ?? 0) + 1);
  const months: MonthCount[] = [];
  for (let month = monthOf(period.from); month <= monthOf(period.to); month = after(month))
    months.push({ month, count: counts.get(month) ?? 0 });
  return months;
}

export interface Gap {
  readonly from: Month;
  readonly to: Month;
}

/** Months in a row that make a gap: one alone may be a holiday. */
const shortestGap = 2;

/**
 * Where months in a row are empty, the longest first. The last month is not over and counts for none; where
 * nothing at all is known there are no gaps in it.
 */
export function gapsIn(months: readonly MonthCount[]): Gap[] {
  if (months.every(({ count }) => count === 0)) return [];
  const runs: Month[][] = [[]];
  for (const { month, count } of months.slice(0, -1)) {
    if (count === 0) runs.at(-1)?.push(month);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length >= shortestGap)
    .sort((one, other) => other.length - one.length)
    .map((run) => ({ from: run[0] ?? '', to: run.at(-1) ?? '' }));
}
