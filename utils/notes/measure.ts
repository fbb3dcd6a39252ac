import type { Day } from '../meeting/day';
import { months } from './due/english-parts';
import { type Due, dueIn } from './due-date';

const classifiers = '个|次|天|周|月|年|项|人|份|倍|成|篇|家|单|小时|分钟|分|件|场|轮|名|位|万|元';

/** 一个项目 is "a project", no more: one counts where it is said that it does. */
const justOne =
  '(?<!(?:至少|最多|不少于|不超过|不低于|只|仅)[^，。；,;]{0,8})一(?:个|次|项|份|篇|家|单|件|场|轮|名|位|人)';

const figure = new RegExp(
  `\\d|[%％‰]|百分之|(?!${justOne})(?<![一二两三四五六七八九十百千万半])[一二两三四五六七八九十百千万半]+(?:${classifiers})|\\b(?:zero|no\\s\\w+\\sthan|twice|half|double|one|two|three|four|five|six|seven|eight|nine|ten)\\b|零(?!散|星|碎)`,
  'iu',
);

const month = `(?:${months})\\b\\.?`;
const nth = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d{2}';

/** What names a time and measures nothing: Q1, H2 2027, FY26, the first half, 第一季度, 上半年, 3月, 12月5日, 5 March. */
const period = new RegExp(
  [
    `${year}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)`,
    `\\b(?:${year}\\s?)?(?:Q[1-4]|H[12]|[1-4]Q|[12]H)(?:\\s?['’]?(?:${year}|\\d{2}\\b))?(?![a-z\\d])`,
    `\\bFY\\s?['’]?(?:${year}|\\d{2})(?!\\d)`,
    '\\b(?:first|second|third|fourth|last|other|[1-4](?:st|nd|rd|th))\\s(?:quarter|half)\\b',
    '\\bhalf[\\s-]?years?\\b',
    '第?[一二三四1-4]\\s?季度|[上下前后]半[年月场]|第[一二三四五六七八九十\\d]+[周月天年期]|(?<![一二两三四五六七八九十几\\d])周[一二三四五六](?![次个回])',
    `(?:${year}\\s?年\\s?)?(?<!\\d|个)(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月份?(?:底|末|初|中旬)?(?:\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号])?`,
    `${year}\\s?年|(?<!\\d)\\d{1,2}\\s?[日号](?!线|[之以]?内)`,
    `\\b${month}\\s${nth}(?![\\w%]|,\\d)(?:,?\\s${year})?|\\b${nth}\\s(?:of\\s)?${month}`,
    '\\b20[2-4]\\d\\b(?!\\s?%)',
  ].join('|'),
  'giu',
);

/** How long something takes: the date where it is the only time that is said, else what is measured. */
const duration = /小时|天|日[之以]?内|周内|星期内|个月|\b(?:hours?|days?|weeks?|months?)\b/i;

/** A goal names a time or two; of a longer text no more are taken out. */
const mostTimes = 5;

const cut = (text: string, [start, end]: Due['at']) => `${text.slice(0, start)} ${text.slice(end)}`;

/** Whether a goal's wording has a figure other than when it is due. `today` is the manager's own. */
export function isMeasured(text: string, today: Day): boolean {
  const narrow = text.normalize('NFKC');
  let rest = narrow.replace(period, ' ');
  let hasTime = rest !== narrow;
  let durations = '';
  for (let left = mostTimes; left > 0; left -= 1) {
    const due = dueIn(rest, today);
    if (!due) break;
    if (duration.test(due.match)) durations += due.match;
    else hasTime ||= due.days.length > 0;
    rest = cut(rest, due.at);
  }
  return figure.test(rest) || (hasTime && figure.test(durations));
}
