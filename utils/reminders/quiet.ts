import type { QuietHours } from './choices';

const minute = 60_000;
const day = 24 * 60;

const minutesOf = (time: number) => {
  const date = new Date(time);
  return date.getHours() * 60 + date.getMinutes();
};

/** Whether a moment (epoch ms) is in the quiet hours, by the clock on the wall. */
export function isQuiet(time: number, { from, to }: QuietHours): boolean {
  if (from === to) return false;
  const now = minutesOf(time);
  return from < to ? from <= now && now < to : from <= now || now < to;
}

/** The time of day on the day of a moment, `days` later; where the clock leaps over it, right after the leap. */
export function timeOfDay(time: number, minutes: number, days = 0): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 0, minutes).getTime();
}

/** The same moment, or the end of the quiet hours it is in. */
export function afterQuiet(time: number, quiet: QuietHours): number {
  if (!isQuiet(time, quiet)) return time;
  const now = minutesOf(time);
  const end = timeOfDay(time, quiet.to, now < quiet.to ? 0 : 1);
  // In an hour that the clock goes through twice, the end may be one of the first time.
  let after = end > time ? end : time + ((quiet.to - now + day) % day) * minute;
  while (isQuiet(after, quiet)) after += minute;
  return after;
}

/** A quarter of an hour before the quiet hours that a moment is in; undefined if that is quiet as well. */
export function beforeQuiet(time: number, quiet: QuietHours): number | undefined {
  const begun = timeOfDay(time, quiet.from, minutesOf(time) < quiet.from ? -1 : 0);
  const before = begun - 15 * minute;
  return isQuiet(before, quiet) ? undefined : before;
}
