import type { Day } from '@/utils/meeting/day';
import { dated } from './calendar';
import { hanLead, hanTail } from './chinese-parts';
import { lead } from './english-parts';
import { isDeadline, type Pattern, type Place, pattern, written } from './pattern';

/** Not inside an address, a version or a longer number. */
const begins = '(?<![\\w./:$€£-])';
const ends = '(?![\\w%]|[./:-]\\d)';

/** "11/20 of them", "3-5天": counts. */
const notCounts =
  '(?!\\s?(?:of\\b|的|分(?!享)|人|个|项|次|天|页|周|月|年|小时|名|件|位|级|万|元|点|people\\b|points?\\b|items?\\b|pages?\\b|days?\\b|weeks?\\b|months?\\b|hours?\\b|years?\\b))';

/** Month and day in both orders, or in the one that can be; Chinese has the month first. */
function eitherOrder(place: Place, year: number | undefined, first: number, second: number): readonly Day[] {
  const monthFirst = dated(place.today, year, first, second);
  if (/\p{Script=Han}/u.test(place.text) && first <= 12) return monthFirst;
  return [...monthFirst, ...dated(place.today, year, second, first)];
}

/** What may stand before numbers that are no date. */
const scored =
  /(?:\b(?:scor|rat)(?:e|ed|ing)(?:\sat)?|\b(?:got|version|chapters?|pages?|sections?|items?)|得分|评分|打|第)\s?$/i;

/** What a point before the last two numbers says before 前: 升级到3.2之前, iOS 12.5以前, V2.5前 are versions. */
const versionBefore =
  /(?:版本?|[vV]er(?:sion)?\.?|[vV]|升[级至到]+|更新[至到]?|发布|迭代|iOS|Android|macOS|Windows|Chrome|Python|Java|Node)\s?$/i;

/** 12.5前 is 5 December, for whoever writes Chinese; 1.2 a version, 12.5之前的 what was, 0.5前 and 13.5前 nothing. */
function isPointedDay(place: Place, month: number): boolean {
  const { text, start, end } = place;
  if (!/(?:前|截止)$/.test(written(place)) || month < 1 || month > 12) return false;
  return (
    !versionBefore.test(text.slice(Math.max(0, start - 12), start)) &&
    !/^\s?的/.test(text.slice(end, end + 2))
  );
}

/** Without "by" or "on": 3/4 and 8/10 are fractions or scores, 11-20 is as often "from 11 to 20". */
function isCount(place: Place, first: number, sign: string, second: number): boolean {
  const { text, start, end } = place;
  if (first <= second && second <= 10) return true;
  if (scored.test(text.slice(Math.max(0, start - 12), start))) return true;
  return sign === '-' && !(start === 0 && /^(?:$|\s?\p{Script=Han}|[,:;])/u.test(text.slice(end, end + 2)));
}

export const numeric: readonly Pattern[] = [
  pattern(
    `${lead}${hanLead}${begins}(?<year>20\\d{2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?!\\d|[./-]\\d)${hanTail}`,
    ({ year, month, day }, { today }) => dated(today, Number(year), Number(month), Number(day)),
  ),
  pattern(
    `${lead}${hanLead}${begins}(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})\\k<sign>(?<year>20\\d{2})${ends}${hanTail}`,
    ({ first, second, year }, place) => eitherOrder(place, Number(year), Number(first), Number(second)),
  ),
  pattern(
    `${lead}${hanLead}${begins}(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})${ends}${notCounts}${hanTail}`,
    ({ lead: leadWord, first, sign = '', second }, place) => {
      const [one, two] = [Number(first), Number(second)];
      const marked = isDeadline(written(place)) || /^on$/i.test(leadWord ?? '');
      if (sign === '.' && !isPointedDay(place, one)) return [];
      const roundTheClock = one === 24 && two === 7;
      if (roundTheClock || (!marked && isCount(place, one, sign, two))) return [];
      return eitherOrder(place, undefined, one, two);
    },
  ),
];
