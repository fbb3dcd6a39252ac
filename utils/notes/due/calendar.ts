import { addDays, type Day, isReal } from '@/utils/meeting/day';

export type Period = 'week' | 'month' | 'quarter' | 'year';

/** How long a day without a year may be over before the next year's is meant, in days. */
const lately = 30;

/** Grows with the day; only for comparing. */
export function order({ year, month, day }: Day): number {
  return (year * 100 + month) * 100 + day;
}

/** 1 Monday … 7 Sunday */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** The last day of a month; month 13 is the next January, month 0 the last December. */
export function monthEnd(year: number, month: number): Day {
  const date = new Date(Date.UTC(year, month, 0));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day some months later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const last = monthEnd(day.year, day.month + months);
  return { ...last, day: Math.min(day.day, last.day) };
}

/** Monday to Friday; public holidays are not known. */
export function addWorkingDays(day: Day, days: number): Day {
  let reached = day;
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1);
    if (weekdayOf(reached) <= 5) left--;
  }
  return reached;
}

/** The first day with this weekday after today, never today. */
export function comingWeekday(today: Day, weekday: number): Day {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** That weekday of this week (0), the next (1) …; weeks begin on Monday. */
export function weekdayInWeek(today: Day, weeks: number, weekday: number): Day {
  return addDays(today, weeks * 7 + weekday - weekdayOf(today));
}

/** The day itself where the weekday fits, else the nearest that has it: one of both is a slip. */
export function nearWeekday(day: Day, weekday: number): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 10) % 7) - 3);
}

/** The last day of this period (0), the next (1) …; a week ends on Friday, unless its Friday is over. */
export function periodEnd(period: Period, offset: number, today: Day): Day {
  if (period === 'month') return monthEnd(today.year, today.month + offset);
  if (period === 'quarter') return monthEnd(today.year, (Math.ceil(today.month / 3) + offset) * 3);
  if (period === 'year') return monthEnd(today.year + offset, 12);
  const friday = weekdayInWeek(today, offset, 5);
  return order(friday) < order(today) ? addDays(friday, 2) : friday;
}

/** "By December": before it begins, or before it is over? What is over already is not meant. */
export function beforeOrIn(today: Day, before: Day, end: Day): readonly Day[] {
  return [before, end].filter((day) => order(day) >= order(today));
}

/** Whether a day is at most 30 days gone: one that is longer past was not meant as a due date. */
export function notLongPast(day: Day, today: Day): boolean {
  return order(day) >= order(addDays(today, -lately));
}

/** A day without a year: this year's, or the next year's where this year's is long past. */
function withoutYear(today: Day, inYear: (year: number) => Day): Day | undefined {
  return [today.year, today.year + 1].map(inYear).find((day) => isReal(day) && notLongPast(day, today));
}

/** With the year, or without; nothing where there is no such day. */
export function dated(today: Day, year: number | undefined, month: number, day: number): readonly Day[] {
  const found = year ? { year, month, day } : withoutYear(today, (it) => ({ year: it, month, day }));
  return found && isReal(found) ? [found] : [];
}

/** The last day of a month, in that year or the one that fits. */
export function datedMonthEnd(today: Day, year: number | undefined, month: number): Day | undefined {
  return year ? monthEnd(year, month) : withoutYear(today, (it) => monthEnd(it, month));
}
