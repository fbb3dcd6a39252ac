import { addDays, type Day } from '../meeting/day';
import { order, weekdayInWeek, weekdayOf } from '../notes/due/calendar';
import { type Due, dueIn } from '../notes/due-date';

/** The days that a talk could be on, and what the text says besides. */
export interface DaySaid {
  /** One when clear; more, in order, to choose from; none where no day is named, or it is over. */
  readonly days: readonly Day[];
  readonly isOver: boolean;
  /** The text without its day. */
  readonly rest: string;
}

/**
 * Ways to have the day read: a bare "9/12" or "12号" is a day here, while among other words it takes
 * "on" or 最晚 to be one; 12.9 is one beside a time.
 */
function asDays(text: string): readonly string[] {
  return [
    text,
    `on ${text}`,
    text.replace(/(?<![\d月第])(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[号號日]/, '最晚$1号 '),
    text.replace(/(?<![\d.])(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])(?![\d.])/, '$1月$2日 '),
  ];
}

const weekWords =
  /^(?:(?:in|during|on|for|at|within)\s)?(?:(?:the\s)?(?:this|next)\sweek|(?:the\s)?week\safter\snext)$|^(?:本|这个?|下{1,2}个?)(?:[周週]|星期|礼拜)(?:之内|以内|内)?$/i;
const longerWords =
  /^(?:(?:in|during|on|for|at|within|by)\s)?(?:the\s)?(?:this|next)\s(?:month|quarter|year)$|^(?:本|这个?|当|下{1,2}个?)(?:月|季度?)(?:之内|以内|内)?$/i;
const clockWords = /\bh(?:ou)?rs?\b|小时/i;
/** A length of time or the end of one: nobody named the weekday. */
const countedWords = /(?:\b(?:weeks?|months?|fortnights?|quarters?|years?|days?|now)|[后後内])$/i;
const endWords = /(?:[底末终]|前)$|\bend\b|\bEO[MQY]\b/i;

/** The days that words could mean for a talk, while `dueIn` reads the last day by which something is done. */
function forTalk({ match, days }: Due): readonly Day[] {
  const [day, other] = days;
  if (!day || longerWords.test(match)) return [];
  if (weekWords.test(match)) return [1, 2, 3, 4, 5].map((it) => weekdayInWeek(day, 0, it));
  const weekday = weekdayOf(day);
  if (other || weekday <= 5) return days;
  const friday = addDays(day, 5 - weekday);
  if (endWords.test(match)) return [friday, day];
  return countedWords.test(match) ? [friday, day, addDays(day, 8 - weekday)] : days;
}

/** What the day's words say of the half of the day stays. */
function without(text: string, { match, at: [start, end] }: Due): string {
  const half = /晚/.test(match)
    ? '晚上'
    : /早/.test(match)
      ? '早上'
      : /tonight/i.test(match)
        ? 'tonight'
        : '';
  return `${text.slice(0, start)} ${half} ${text.slice(end)}`;
}

const weekdayWords =
  /(?:[周週期拜][一二三四五六日天]|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:day)?)$/i;

/** Two days are named: "Tuesday in two weeks" is one; else either may be meant. */
function ofBoth(one: Due, other: Due): readonly Day[] {
  const counted = [one, other].find(
    ({ match }) => /week|fortnight|[周週]|星期|礼拜/i.test(match) && countedWords.test(match),
  );
  const named = [one, other].find(({ match }) => weekdayWords.test(match));
  const [week] = counted?.days ?? [];
  const [day] = named?.days ?? [];
  if (counted && week && named && day) return [weekdayInWeek(week, 0, weekdayOf(day))];
  const all = [...forTalk(one), ...forTalk(other)];
  return [...new Map(all.map((it) => [order(it), it])).values()].sort((a, b) => order(a) - order(b));
}

/** The day in what somebody wrote; undefined where there is none. `today` is the manager's own. */
export function daySaid(text: string, today: Day): DaySaid | undefined {
  for (const said of asDays(text)) {
    const due = dueIn(said, today);
    if (!due || clockWords.test(due.match)) continue;
    const rest = without(said, due);
    const other = dueIn(rest, today);
    const also = other && other.days.length > 0 && !clockWords.test(other.match) ? other : undefined;
    const found = also ? ofBoth(due, also) : forTalk(due);
    const days = found.filter((it) => order(it) >= order(today));
    return {
      days,
      isOver: found.length > 0 && days.length === 0,
      rest: also ? without(rest, also) : rest,
    };
  }
  return undefined;
}
