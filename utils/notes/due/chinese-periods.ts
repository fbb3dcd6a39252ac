import type { Day } from '@/utils/meeting/day';
import { beforeOrIn, datedMonthEnd, monthEnd, type Period, periodEnd, weekdayInWeek } from './calendar';
import { ahead, hanBefore, hanInside, hanLead, hanTail, hanYear, hanYearWord } from './chinese-parts';
import { hanCount, hanNumber } from './numbers';
import { type Pattern, type Place, pattern, written } from './pattern';

/** "下季度目标" names goals, not a day. */
const notATopic =
  '(?!\\s?(?:的|第|目标|计划|预算|指标|规划|考核|绩效|奖|例会|周会|月会|1:1|1on1|报|重点|业绩|数据|表现|OKR|KPI))';

const over = `(?:结束${hanBefore}|${hanInside})`;
const part = '(?<part>底|末|初|中旬|上旬|下旬|中(?![国间心文英秋期层旬]))';

/** A part of a month: 底 its end, 中 the 15th; 旬 are ten days; how early 初 is, is asked. */
function partOf(month: Day, part: string): readonly Day[] {
  if (part === '初') return [5, 10].map((day) => ({ ...month, day }));
  const day = { 上旬: 10, 中: 15, 中旬: 20 }[part];
  return [day ? { ...month, day } : month];
}

function lastDayOf(part: string): number {
  return { 初: 10, 上旬: 10, 中: 15, 中旬: 20 }[part] ?? 31;
}

/** 12月前, not 12月底前: before the whole of it. */
function isBeforeAll(place: Place): boolean {
  return /(?<![底末初中旬终束])(?<![底末初中旬终束][之以])前$/.test(written(place));
}

/** The end of a period, or either that or the end of the one before. */
function endOrBefore(place: Place, before: Day, end: Day): readonly Day[] {
  return isBeforeAll(place) ? beforeOrIn(place.today, before, end) : [end];
}

const weekWord = '(?<week>本周|这周|(?:这个?|本|下{1,2}个?)(?:星期|礼拜)|下{1,2}周)';
const noNumberBefore = '(?<![一二两三四五六七八九十\\d每各几上]个?)';

const weeks: readonly Pattern[] = [
  pattern(`${hanLead}(?:${weekWord}|${noNumberBefore}周)末${hanTail}`, ({ week }, place) => {
    const offset = ahead(week) ?? 0;
    const sunday = weekdayInWeek(place.today, offset, 7);
    return /前$/.test(written(place)) ? [weekdayInWeek(place.today, offset, 5), sunday] : [sunday];
  }),
  pattern(
    `${hanLead}${weekWord}(?:底|${over}|${hanBefore}|${notATopic}(?![一二三四五六日天末]))`,
    ({ week }, place) => {
      const offset = ahead(week) ?? 0;
      const end = periodEnd('week', offset, place.today);
      return endOrBefore(place, offset ? periodEnd('week', offset - 1, place.today) : end, end);
    },
  ),
];

const months: readonly Pattern[] = [
  pattern(
    `${hanLead}(?<month>本月|这个?月|当月|下{1,2}个?月)(?:\\s?${part}${notATopic}${hanTail}|\\s?${over}|\\s?${hanBefore}|${notATopic}(?!\\s?\\d|[一二三四五六七八九十]))`,
    ({ month, part }, place) => {
      const offset = ahead(month) ?? 0;
      const end = periodEnd('month', offset, place.today);
      if (part) return partOf(end, part);
      return endOrBefore(place, offset ? periodEnd('month', offset - 1, place.today) : end, end);
    },
  ),
  pattern(
    `${hanLead}(?<![\\d一二三四五六七八九十个上每本这下当各份])月${part}${notATopic}${hanTail}`,
    ({ part = '' }, { today }) =>
      partOf(periodEnd('month', today.day > lastDayOf(part) ? 1 : 0, today), part),
  ),
  pattern(
    `${hanLead}(?<![\\d.])${hanYearWord}(?<![\\d一二三四五六七八九十第个.])(?<month>${hanCount})\\s?月份?\\s?(?:${part}${hanTail}|${over}|${hanBefore})`,
    ({ year, month = '', part }, place) => {
      const number = hanNumber(month) ?? 0;
      if (number < 1 || number > 12) return [];
      const end = datedMonthEnd(place.today, hanYear(year, place.today.year), number);
      if (!end) return [];
      return part ? partOf(end, part) : endOrBefore(place, monthEnd(end.year, end.month - 1), end);
    },
  ),
];

const quarterAndYear = (
  [
    [
      'quarter',
      `(?<which>本|这个?|下个?)季度?(?:[末底]${hanTail}|${over}|${hanBefore}|(?<=下个?季度)${notATopic})`,
    ],
    ['quarter', `(?<![一二三四\\d上每各旺淡春夏秋冬雨赛本这个下])季度?[末底]${notATopic}${hanTail}`],
    ['year', `(?<which>今年|明年|后年)(?:年?[底末终]${notATopic}${hanTail}|${over}|${hanBefore})`],
    [
      'year',
      `(?<![\\d一二两三四五六七八九十几多去前今明后每当上半])(?:年[底末]${notATopic}${hanTail}|年终${hanBefore}|年${hanInside})`,
    ],
  ] as const satisfies readonly (readonly [Period, string])[]
).map(([period, source]) =>
  pattern(`${hanLead}${source}`, ({ which }, place) => {
    const offset = period === 'year' ? '今明后'.indexOf(which?.charAt(0) ?? '今') : (ahead(which) ?? 0);
    const end = periodEnd(period, offset, place.today);
    return endOrBefore(place, offset ? periodEnd(period, offset - 1, place.today) : end, end);
  }),
);

export const chinesePeriods: readonly Pattern[] = [
  ...weeks,
  ...months,
  pattern(
    `${hanLead}${hanYearWord}(?:第?(?<han>[一二三四1-4])季度?|\\bQ(?<latin>[1-4]))\\s?(?:[末底]${notATopic}${hanTail}|${over}|${hanBefore})`,
    ({ year, latin = '', han = latin }, place) => {
      const month = (hanNumber(han) ?? 1) * 3;
      const end = datedMonthEnd(place.today, hanYear(year, place.today.year), month);
      return end ? endOrBefore(place, monthEnd(end.year, end.month - 3), end) : [];
    },
  ),
  ...quarterAndYear,
  pattern(`${hanLead}(?<year>20\\d{2})\\s?年(?:年?[底末]${notATopic}${hanTail}|${hanInside})`, ({ year }) => [
    monthEnd(Number(year), 12),
  ]),
  pattern(
    `${hanLead}${hanYearWord}(?:(?<![\\d一二两三四五六七八九十去每]年?)(?:年中${notATopic}|(?<half>[上下])半年(?:底|末|${over}))|(?<=[今明后]年|20\\d{2}年)年?中(?![国间心文英秋期层旬]))${hanTail}`,
    ({ year, half }, { today }) => {
      const end = datedMonthEnd(today, hanYear(year, today.year), half === '下' ? 12 : 6);
      return end ? [end] : [];
    },
  ),
];
