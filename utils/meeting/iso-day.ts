import type { Day } from './day';

/** A day as it is kept and compared: "2026-11-25". */
export type IsoDay = string;

const two = (value: number) => String(value).padStart(2, '0');

/** A day as `2026-11-30`, which also sorts. */
export function isoDay({ year, month, day }: Day): IsoDay {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day of a text of the shape "2026-11-25"; undefined for any other, and for days that do not exist. */
export function dayFrom(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** The day that a moment (epoch ms) falls on where the manager is. */
export function dayOf(moment: number): IsoDay {
  const date = new Date(moment);
  return isoDay({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

/** When a day begins where the manager is; epoch ms. NaN for what is no day. */
export function startOf(day: IsoDay): number {
  const found = dayFrom(day);
  return found ? new Date(found.year, found.month - 1, found.day).getTime() : Number.NaN;
}

/** From one day to another; below zero when it is the earlier one. NaN for what is no day. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((startOf(to) - startOf(from)) / 86_400_000);
}
