import { addDays, type Day } from '@/utils/meeting/day';
import { addMonths, addWorkingDays } from './calendar';
import { hanAfter, hanInside } from './chinese-parts';
import { englishCount, englishNumber, hanCount, hanNumbers } from './numbers';
import { type Pattern, pattern, type Reading } from './pattern';

/** Each unit in both languages: its sign, and how far that many of them reach. */
const units: readonly (readonly [RegExp, (today: Day, count: number) => Day])[] = [
  // More working days than this are not counted one by one: nobody writes them.
  [/工作日|working|business|work\s/i, (today, count) => addWorkingDays(today, Math.min(count, 400))],
  [/小时|hour|hr/i, (today, count) => addDays(today, Math.ceil(count / 24))],
  [/fortnight/i, (today, count) => addDays(today, count * 14)],
  [/[周期拜]|week/i, (today, count) => addDays(today, count * 7)],
  [/季|quarter/i, (today, count) => addMonths(today, count * 3)],
  [/月|month/i, (today, count) => addMonths(today, count)],
  [/年|year/i, (today, count) => addMonths(today, count * 12)],
  [/[天日]|day/i, addDays],
];

function later(today: Day, count: number, unit: string): Day {
  const [, reach] = units.find(([sign]) => sign.test(unit)) ?? [];
  return reach ? reach(today, count) : today;
}

const notCounted = '(?<![\\d.一二两三四五六七八九十百千几第/:-])';
const ends = `(?:${hanInside}|${hanAfter})`;

/** 两周内, 30天内, 三个月后, 两三天内, 3-5个工作日内, 半年内, 一个半月内 */
const chinese: readonly Pattern[] = [
  pattern(
    `${notCounted}(?<count>${hanCount})(?:\\s?[-–~至到或]\\s?(?<more>${hanCount}))?\\s?(?<half>个半)?(?<unit>个?工作日|个?小时|天|周|个?星期|个?礼拜|(?<=个半)月|个月|个?季度|年|日(?=内|之内|以内))\\s?(?:时间)?${ends}`,
    ({ count = '', more, half, unit = '' }, { today }) =>
      [...hanNumbers(count), ...(more ? hanNumbers(more) : [])].map((it) => {
        const day = later(today, it, unit);
        return half ? addDays(day, 15) : day;
      }),
  ),
  pattern(`${notCounted}半(?<unit>个?月|年)\\s?${ends}`, ({ unit = '' }, { today }) => [
    unit === '年' ? addMonths(today, 6) : addDays(today, 15),
  ]),
  pattern(`几(?:天|周|个?星期|个?月)\\s?${ends}`, () => 'vague'),
];

const unit =
  '(?<unit>(?:working|business|work)\\sdays?|days?|weeks?|fortnights?|months?|quarters?|years?|hours?|hrs?)\\b';
const counted = `(?<count>${englishCount})(?:\\s?(?:-|–|to|or)\\s?(?<more>${englishCount}))?[\\s-]${unit}`;

const read: Pattern['read'] = ({ count = '', more, unit = '' }, { today }): Reading => {
  const counts = more ? [count, more] : [count];
  if (counts.some((it) => /few/i.test(it))) return 'vague';
  return counts.map((it) => later(today, englishNumber(it), unit));
};

/** in two weeks, within 30 days, in the next 2-3 months, two weeks from now */
const english: readonly Pattern[] = [
  pattern(
    `(?<!\\b(?:once|twice|times|days?|hours?)\\s)\\b(?:in|within|(?:over|during)(?=\\sthe))\\s(?:the\\s(?:next|coming)\\s)?${counted}(?!\\s(?:of|ago|old)\\b|-)(?:'?\\stime\\b)?`,
    read,
  ),
  pattern(`(?<![\\d.-])\\b${counted}\\sfrom\\s(?:now|today)\\b`, read),
  pattern('\\b(?:in|within|over)\\sthe\\s(?:next\\sfew|coming)\\s(?:days|weeks|months)\\b', () => 'vague'),
];

export const spans: readonly Pattern[] = [...chinese, ...english];
