import { addDays } from '@/utils/meeting/day';
import { comingWeekday, dated, monthEnd, nearWeekday, order, weekdayInWeek } from './calendar';
import { ahead, hanBefore, hanLead, hanTail, hanWeekday, hanYear, hanYearWord } from './chinese-parts';
import { hanCount, hanNumber } from './numbers';
import { type Pattern, pattern, written } from './pattern';

/** "明天的会" is about a meeting, not when something is due. */
const ofSomething = '(?!\\s?的)';

const monthDay = `(?<![\\d.])${hanYearWord}(?<![\\d一二三四五六七八九十第个.])(?<month>${hanCount})\\s?月份?\\s?(?<day>${hanCount})(?:\\s?[日号]|(?!\\s?[\\d一二三四五六七八九十日号个项人次天周月年%点:.]))`;

export const chineseDays: readonly Pattern[] = [
  pattern(`${hanLead}(?:大后天|后天|明[天日早晚]|今[天日晚])${ofSomething}${hanTail}`, (_, place) => {
    const word = written(place);
    return [addDays(place.today, /大后天/.test(word) ? 3 : /后天/.test(word) ? 2 : /明/.test(word) ? 1 : 0)];
  }),
  pattern(`下班${hanBefore}`, (_, { today }) => [today]),
  // Not the 周三 in 一周三次.
  pattern(
    `${hanLead}(?<![一二两三四五六七八九十\\d每各几半上双单隔整]个?)(?<week>本|这个?|下{1,2}个?)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![次个天回篇场轮项遍份到至])${ofSomething}${hanTail}`,
    ({ week, day = '' }, { today }) => {
      const weeks = ahead(week);
      if (weeks === undefined) return [comingWeekday(today, hanWeekday(day))];
      const found = weekdayInWeek(today, weeks, hanWeekday(day));
      return order(found) < order(today) ? [] : [found];
    },
  ),
  pattern('(?:周|星期|礼拜)[一二三四五六]\\s?[到至-]\\s?(?:周|星期|礼拜)?[二三四五六日天]', () => []),
  pattern(
    `${hanLead}${monthDay}(?:\\s?[-–~至到]\\s?(?<last>${hanCount})\\s?[日号])?(?:\\s?\\(?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])\\)?)?${ofSomething}${hanTail}`,
    ({ year, month = '', day = '', last = day, weekday }, { today }) => {
      const [found] = dated(today, hanYear(year, today.year), hanNumber(month) ?? 0, hanNumber(last) ?? 0);
      if (!found) return [];
      return weekday ? [found, nearWeekday(found, hanWeekday(weekday))] : [found];
    },
  ),
  pattern(
    `${hanLead}(?<month>本月|这个?月|当月|下{1,2}个?月)\\s?的?\\s?(?<day>${hanCount})\\s?[日号]${ofSomething}${hanTail}`,
    ({ month, day = '' }, { today }) => [
      { ...monthEnd(today.year, today.month + (ahead(month) ?? 0)), day: hanNumber(day) ?? 0 },
    ],
  ),
  // 3号 alone may be a building; with 前 it is a day.
  pattern(
    `(?<![\\d一二三四五六七八九十月第.-])(?:(?:最晚|最迟|不晚于|截至|截止到?)\\s?(?<late>${hanCount})\\s?[日号]|(?<day>${hanCount})\\s?[日号]\\s?(?:下班)?(?:${hanBefore}|截止))`,
    ({ late = '', day = late }, { today }) => {
      const number = hanNumber(day) ?? 0;
      return [{ ...monthEnd(today.year, today.month + (number < today.day ? 1 : 0)), day: number }];
    },
  ),
];
