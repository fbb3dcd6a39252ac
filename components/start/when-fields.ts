import { instantOf, localDate } from '@/utils/meeting/zone';

/** What the form's date and time fields hold, in their own notation. */
export interface WhenFields {
  /** "2026-11-23" */
  readonly date: string;
  /** "14:00" */
  readonly time: string;
  readonly minutes: string;
}

export const firstYear = 2000;
export const lastYear = 2099;

const two = (part: number) => String(part).padStart(2, '0');
const minute = 60_000;

/** Fields for a start and an end in epoch ms. */
export function fieldsFor(start: number, end: number, zone: string): WhenFields {
  const { year, month, day } = localDate(start, zone);
  const midnight = instantOf({ year, month, day, hour: 0, minute: 0 }, zone);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    time: midnight === start ? '00:00' : time.format(start),
    minutes: String(Math.round((end - start) / minute)),
  };
}

/** The start and end that fields mean, or which of them is not usable. */
export function whenFrom(
  { date, time, minutes }: WhenFields,
  zone: string,
): { start: number; end: number } | { wrong: 'time' | 'minutes' } {
  const [year, month, day] = date.split('-').map(Number);
  const [hour, clockMinute] = time.split(':').map(Number);
  if (!year || !month || !day || hour === undefined || clockMinute === undefined) return { wrong: 'time' };
  // "26" typed for 2026 is the year 26 to the browser.
  if (year < firstYear || year > lastYear) return { wrong: 'time' };
  const length = Number(minutes);
  if (!Number.isInteger(length) || length < 5 || length > 480) return { wrong: 'minutes' };
  const start = instantOf({ year, month, day, hour, minute: clockMinute }, zone);
  return { start, end: start + length * minute };
}

/** The next quarter of an hour, for a conversation that is about to begin. */
export function soon(now: number): number {
  return Math.ceil(now / (15 * minute)) * 15 * minute;
}
