import { addDays, type Day } from '@/utils/meeting/day';
import {
  comingWeekday,
  dated,
  monthEnd,
  nearWeekday,
  notLongPast,
  order,
  weekdayInWeek,
  weekdayOf,
} from './calendar';
import { afterParticiple, englishWeekday, lead, monthOf, months, weekdays } from './english-parts';
import { type Pattern, pattern, written } from './pattern';

/** "Next Friday" on a Wednesday: the coming one, or the one of the next week. On a Saturday it is clear. */
function nextWeekday(today: Day, weekday: number): readonly Day[] {
  return [comingWeekday(today, weekday), weekdayInWeek(today, 1, weekday)];
}

/** That weekday of this or the next week, unless it is over. */
function ofWeek(today: Day, week: string, day: string): readonly Day[] {
  const found = weekdayInWeek(today, /next/i.test(week) ? 1 : 0, englishWeekday(day));
  return order(found) < order(today) ? [] : [found];
}

const nth = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The first (1) … fifth such weekday of the month that ends on this day, or its last (0). */
function nthWeekday(monthsEnd: Day, weekday: number, count: number): Day {
  const last = addDays(monthsEnd, -((weekdayOf(monthsEnd) - weekday + 7) % 7));
  return count ? { ...last, day: ((last.day - 1) % 7) + 1 + (count - 1) * 7 } : last;
}

/** "Sun reported", "reviewed by Sun", "sat down": a short name needs more to be a weekday. */
function isOtherWord(day: string, leadWord: string | undefined, text: string, start: number): boolean {
  if (/day$/i.test(day)) return false;
  if (!leadWord || /^(?:for|at|in)$/i.test(leadWord)) return true;
  return /^sun$/i.test(day) && afterParticiple(text, start);
}

const notOwner = "(?!'s)";

export const englishDays: readonly Pattern[] = [
  pattern(`${lead}\\b(?:today|tonight)\\b${notOwner}`, (_, { today }) => [today]),
  pattern(`${lead}\\b(?<after>day\\safter\\s)?(?:tomorrow|tmrw)\\b${notOwner}`, ({ after }, { today }) => [
    addDays(today, after ? 2 : 1),
  ]),
  pattern(
    `${lead}\\b(?:(?<which>this(?:\\scoming)?|coming|next)\\s)?(?<day>${weekdays})\\b${notOwner}(?:\\s(?:of\\s)?(?<week>this|next)\\sweek\\b${notOwner}|(?<after>\\safter\\snext\\b))?`,
    ({ lead: leadWord, which = '', day = '', week, after }, { today, text, start }) => {
      if (!which && !week && isOtherWord(day, leadWord, text, start)) return [];
      const weekday = englishWeekday(day);
      if (week) return ofWeek(today, week, day);
      if (after) return nextWeekday(today, weekday).map((it) => addDays(it, 7));
      if (/^next$/i.test(which)) return nextWeekday(today, weekday);
      if (/^this$/i.test(which) && weekday === weekdayOf(today)) return [today];
      return [comingWeekday(today, weekday)];
    },
  ),
  pattern(
    `${lead}\\b(?<week>this|next)\\sweek(?:,|\\son)?\\s(?<day>${weekdays})\\b${notOwner}`,
    ({ week = '', day = '' }, { today }) => ofWeek(today, week, day),
  ),
  pattern(
    `${lead}\\b(?<nth>${nth.join('|')}|last|[1-5](?:st|nd|rd|th))\\s(?<day>${weekdays})\\s(?:of|in)\\s(?:(?:the\\s|this\\s|(?<next>next\\s))month|(?<month>${months})\\b(?:,?\\s(?<year>20\\d{2}))?)\\b`,
    ({ nth: word = '', day = '', next, month, year }, { today }) => {
      const count = /^\d/.test(word) ? Number.parseInt(word, 10) : nth.indexOf(word.toLowerCase()) + 1;
      const inMonth = (inYear: number, number: number) =>
        nthWeekday(monthEnd(inYear, number), englishWeekday(day), count);
      if (!month) return [inMonth(today.year, today.month + (next ? 1 : 0))];
      const years = year ? [Number(year)] : [today.year, today.year + 1];
      return years
        .map((it) => inMonth(it, monthOf(month)))
        .filter((it) => notLongPast(it, today))
        .slice(0, 1);
    },
  ),
  pattern(
    `${lead}(?:\\b(?<weekday>${weekdays})\\b\\.?,?\\s(?:the\\s)?)?(?:(?<![\\w.,/:$€£])(?<early>\\d{1,2})(?:st|nd|rd|th)?(?:-|\\s(?:of\\s)?)(?<monthAfter>${months})\\b(?!\\s\\d{1,2}(?:st|nd|rd|th)?\\b)|\\b(?<month>${months})\\b\\.?[\\s-](?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\w:%]|[./]\\d))(?:\\.?,?\\s(?<year>20\\d{2})\\b)?${notOwner}`,
    (
      { lead: leadWord, weekday, early, monthAfter = '', month = monthAfter, day = early, year },
      { today },
    ) => {
      // "In March 3 people left", "option 1 may work", "march 3 steps".
      if (/^in$/i.test(leadWord ?? '') || (/^(?:may|march|mar)$/.test(month) && !year && !leadWord))
        return [];
      const [found] = dated(today, year ? Number(year) : undefined, monthOf(month), Number(day));
      if (!found) return [];
      return weekday ? [found, nearWeekday(found, englishWeekday(weekday))] : [found];
    },
  ),
  pattern(
    `\\b(?:by|before|until|till|on|due)\\s(?:(?:${weekdays}),?\\s)?the\\s(?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?:\\sof\\s(?:this|the|(?<next>next))\\smonth\\b|(?=\\s{0,2}(?:[,.;!?)\\n]|$)|\\s(?:at|and|or|with|to|if|so|but|please)\\b))`,
    ({ day = '', next }, place) => {
      const thisMonth = /month$/i.test(written(place)) || Number(day) >= place.today.day;
      return [
        { ...monthEnd(place.today.year, place.today.month + (next || !thisMonth ? 1 : 0)), day: Number(day) },
      ];
    },
  ),
];
