import { addDays, type Day, daysIn } from '../meeting/day';
import { withPlainDigits } from '../meeting/digits';
import { dayFrom, type IsoDay, isoDay } from '../meeting/iso-day';

const han = '零一二三四五六七八九十';
const small = '(\\d{1,3}|[两一二三四五六七八九十]|an?|one|two|three|four|five|six)';
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  if (word === '两') return 2;
  if (/^an?$/.test(word)) return 1;
  return Math.max(han.indexOf(word), english.indexOf(word));
}

/** Back by days that a word names. */
const words: readonly [RegExp, number][] = [
  [/^(?:今天|今日|today)$/, 0],
  [/^(?:昨天|昨日|昨晚|yesterday)$/, 1],
  [/^(?:前天|前日|(?:the )?day before yesterday)$/, 2],
  [/^大前天$/, 3],
];

const ago = new RegExp(`^${small}\\s?(?:(天|days?)|(?:个?(周|星期|礼拜)|(weeks?)))(?:之?前|以前| ago)$`);

const latin = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const chineseWeekday = /^(上上|上|这|本)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])$/;
const englishWeekday =
  /^(?:on )?(?:(last|past|this)\s)?(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?$/;

/** 0 Sunday … 6 Saturday */
const weekdayOf = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();
/** Days since its week's Monday. */
const sinceMonday = (weekday: number) => (weekday + 6) % 7;

/** Days back to the weekday that a text names; undefined where it names none. */
function backToWeekday(text: string, today: Day): number | undefined {
  const now = weekdayOf(today);
  const chinese = chineseWeekday.exec(text);
  if (chinese) {
    const weekday = '日一二三四五六'.indexOf(chinese[2] === '天' ? '日' : (chinese[2] ?? ''));
    // 上周五 is the Friday of the week before, whatever today is; 周五 alone the nearest that has been.
    const weeks = { 上上: 2, 上: 1, 这: 0, 本: 0 }[chinese[1] ?? ''];
    return weeks === undefined
      ? (now - weekday + 7) % 7
      : sinceMonday(now) - sinceMonday(weekday) + weeks * 7;
  }
  const [, which, name] = englishWeekday.exec(text) ?? [];
  if (!name) return undefined;
  const back = (now - latin.indexOf(name) + 7) % 7;
  return back === 0 && which && which !== 'this' ? 7 : back;
}

function daysBack(text: string, today: Day): number | undefined {
  const named = words.find(([pattern]) => pattern.test(text));
  if (named) return named[1];
  const [, count, days, week, weeks] = ago.exec(text) ?? [];
  if (count && (days || week || weeks)) return countOf(count) * (days ? 1 : 7);
  return backToWeekday(text, today);
}

/**
 * The day on which something happened, as people write it: 昨天, 上周五, 3月2日, "last Friday", "2 March",
 * "3 days ago". Undefined for what names no one day, or one that is still to come. `language` (BCP 47) decides
 * about dates like 3/2.
 */
export function daySaid(text: string, today: Day, language: string): IsoDay | undefined {
  const plain = withPlainDigits(text.normalize('NFKC')).trim().toLowerCase().replace(/\s+/g, ' ');
  if (!plain || plain.length > 60) return undefined;
  const back = daysBack(plain, today);
  if (back !== undefined) return back >= 0 ? isoDay(addDays(today, -back)) : undefined;
  const [found, another] = daysIn(plain, today, language);
  if (!found || another) return undefined;
  const { day, yearKnown } = found;
  // Without a year it is the last one that has been.
  const isToCome = isoDay(day) > isoDay(today);
  const on = isoDay(isToCome && !yearKnown ? { ...day, year: day.year - 1 } : day);
  return on <= isoDay(today) && dayFrom(on) ? on : undefined;
}
