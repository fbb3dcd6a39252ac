import type { Day } from '@/utils/meeting/day';
import { beforeOrIn, datedMonthEnd, monthEnd, type Period, periodEnd, weekdayInWeek } from './calendar';
import { afterParticiple, lead, monthOf, months, saysLast } from './english-parts';
import { type Groups, type Pattern, pattern } from './pattern';

/** "Next quarter's goals", "next month report" name a topic, not a day. */
const notATopic =
  "(?!'s|\\s(?:goals?|targets?|plans?|planning|budget|okrs?|kpis?|roadmap|reports?|results|reviews?|numbers|forecast|meeting|1:1)\\b)";

/** A quarter, half or month that has a name. Whose financial year FY27 is, is not known. */
const named = `(?:\\bQ(?<quarter>[1-4])|\\bH(?<half>[12])|(?<month>${months}))\\b(?:,?\\s(?<year>20\\d{2})\\b)?(?!\\sFY)`;

/** How many months it is long. */
function lengthOf({ quarter, half }: Groups): number {
  return quarter ? 3 : half ? 6 : 1;
}

function namedEnd(today: Day, groups: Groups): Day | undefined {
  const { quarter, half, month = '', year } = groups;
  const last = month ? monthOf(month) : Number(quarter ?? half) * lengthOf(groups);
  return datedMonthEnd(today, year ? Number(year) : undefined, last);
}

function period(word: string): Period {
  return word.toLowerCase() as Period;
}

const short: Readonly<Record<string, Period>> = { w: 'week', m: 'month', q: 'quarter', y: 'year' };

/** Early, mid or late in a week, a month, a year; `end` is its last day. How early is early, is asked. */
function partOf(end: Day, part: string, of: Period): readonly Day[] {
  const [early, mid] = [/early|beginning|start/i.test(part), /mid/i.test(part)];
  if (of === 'week') return (early ? [1, 2] : mid ? [3] : [5]).map((it) => weekdayInWeek(end, 0, it));
  if (of === 'month' && early) return [5, 10].map((day) => ({ ...end, day }));
  if (of === 'month' && mid) return [{ ...end, day: 15 }];
  if (of === 'year' && mid) return [monthEnd(end.year, 6)];
  return early || mid ? [] : [end];
}

export const englishPeriods: readonly Pattern[] = [
  pattern(
    `${lead}\\bEO(?<of>[DWMQY])\\b(?!\\s(?:on\\s)?(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow)\\w{0,6}\\b)`,
    ({ of = '' }, { today }) => {
      const found = short[of.toLowerCase()];
      return [found ? periodEnd(found, 0, today) : today];
    },
  ),
  pattern(
    `${lead}\\b(?:COB|close\\sof\\sbusiness|end\\sof(?:\\sthe|\\sthis)?\\s(?:business\\s|working\\s)?day)\\b`,
    (_, { today }) => [today],
  ),
  pattern(
    `${lead}\\bend[\\s-](?:of[\\s-])?(?:the\\s|this\\s|(?<next>next\\s))?(?<of>week|month|quarter|year)\\b`,
    ({ next, of = '' }, { today }) => [periodEnd(period(of), next ? 1 : 0, today)],
  ),
  pattern(`${lead}\\b(?<of>week|month|quarter|year)[\\s-]end\\b${notATopic}`, ({ of = '' }, { today }) => [
    periodEnd(period(of), 0, today),
  ]),
  pattern(`${lead}\\bend\\sof\\s(?:${named}|(?<only>20\\d{2})\\b)`, (groups, { today }) => {
    const found = groups.only ? monthEnd(Number(groups.only), 12) : namedEnd(today, groups);
    return found ? [found] : [];
  }),
  pattern(`${lead}\\bweek\\safter\\snext\\b`, (_, { today }) => [periodEnd('week', 2, today)]),
  pattern(
    `${lead}\\b(?:this\\s|(?<next>next\\s))?weekend\\b${notATopic}`,
    ({ lead: leadWord, next }, { today }) =>
      (next ? [0, 1] : [0]).map((it) => weekdayInWeek(today, it, saysLast(leadWord) ? 5 : 7)),
  ),
  // "This week" is often said for when; "this quarter" alone is rather what one talks about.
  pattern(
    `(?:\\b(?<lead>by|before|until|within|during|in)\\s)?\\bthis\\s(?<of>week|month|quarter|year)\\b${notATopic}`,
    ({ lead: leadWord, of = '' }, { today }) =>
      leadWord || /^week$/i.test(of) ? [periodEnd(period(of), 0, today)] : [],
  ),
  pattern(
    `${lead}\\bnext\\s(?<of>week|month|quarter|year)\\b${notATopic}`,
    ({ lead: leadWord, of = '' }, { today }) => {
      const [now, next] = [periodEnd(period(of), 0, today), periodEnd(period(of), 1, today)];
      if (saysLast(leadWord)) return [now, next];
      return /^year$/i.test(of) ? [] : [next];
    },
  ),
  pattern(
    `${lead}\\b(?<part>early|mid|late|(?:beginning|start|middle)\\sof)[\\s-](?:in\\s)?(?:(?:the\\s|this\\s|(?<next>next\\s))?(?<of>week|month|quarter|year)|${named})\\b${notATopic}`,
    ({ part = '', next, of, ...groups }, { today }) => {
      if (of) return partOf(periodEnd(period(of), next ? 1 : 0, today), part, period(of));
      const found = groups.month ? namedEnd(today, groups) : undefined;
      return found ? partOf(found, part, 'month') : [];
    },
  ),
  pattern(
    `\\b(?<lead>by|before|until|till|within|in|during)\\s${named}(?!\\s?\\d)${notATopic}`,
    ({ lead: leadWord = '', ...groups }, { today, text, start }) => {
      // "Approved by May" may be a person; "in March we saw" says nothing of which March.
      if (/^(?:may|june|april|jan)$/i.test(groups.month ?? '') && afterParticiple(text, start)) return [];
      const end = namedEnd(today, groups);
      if (!end || (/^(?:in|during)$/i.test(leadWord) && !groups.year)) return [];
      if (/^(?:within|in|during)$/i.test(leadWord)) return [end];
      return beforeOrIn(today, monthEnd(end.year, end.month - lengthOf(groups)), end);
    },
  ),
];
