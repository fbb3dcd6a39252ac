import type { LocalTime } from './zone';

export type Day = Pick<LocalTime, 'year' | 'month' | 'day'>;

export interface DayFound {
  readonly day: Day;
  /** The text said the year, or a word like "today"; else it is the nearest year that fits. */
  readonly yearKnown: boolean;
  readonly index: number;
  readonly end: number;
}

const dayLength = 86_400_000;

function utc(day: Day): number {
  return Date.UTC(day.year, day.month - 1, day.day);
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(utc(day) + days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isReal(day: Day): boolean {
  const date = new Date(utc(day));
  return date.getUTCMonth() + 1 === day.month && date.getUTCDate() === day.day;
}

/** Month names of a language, long and short, lower case, longest first. */
function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const extra of [{}, { day: 'numeric' } as const]) {
      const format = new Intl.DateTimeFormat([language, 'en'], { month: style, timeZone: 'UTC', ...extra });
      for (let month = 1; month <= 12; month++) {
        const name = format
          .formatToParts(Date.UTC(2026, month - 1, 15))
          .find((part) => part.type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name && /\p{L}{3}/u.test(name)) names.set(name, month);
      }
    }
  }
  return names;
}

const englishMonths = monthNames('en');

/** 0 Sunday … 6 Saturday, where the text names a weekday next to its date. */
function weekdayIn(text: string): number | undefined {
  const han = /(?:星期|周|週|礼拜)\s*([日天一二三四五六])|\(([日月火水木金土])\)|([日月火水木金土])曜/.exec(
    text,
  );
  if (han) {
    if (han[1]) return '日一二三四五六'.indexOf(han[1] === '天' ? '日' : han[1]);
    return '日月火水木金土'.indexOf(han[2] ?? han[3] ?? '');
  }
  const latin =
    /\b(?:(sun)(?:day)?|(mon)(?:day)?|(tue)(?:s|sday)?|(wed)(?:nesday)?|(thu)(?:r|rs|rsday)?|(fri)(?:day)?|(sat)(?:urday)?)\b/i
      .exec(text)
      ?.slice(1)
      .find(Boolean);
  return latin ? ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(latin.toLowerCase()) : undefined;
}

/** The date, if there is such a date and it falls on the weekday. */
function fitting(day: Day, weekday: number | undefined): Day | undefined {
  if (!isReal(day)) return undefined;
  return weekday === undefined || new Date(utc(day)).getUTCDay() === weekday ? day : undefined;
}

/** A date without a year: the one nearest to today whose weekday fits, if the text names a weekday. */
function nearest(month: number, day: number, today: Day, weekday: number | undefined): Day | undefined {
  return [0, 1, -1]
    .flatMap((years) => fitting({ year: today.year + years, month, day }, weekday) ?? [])
    .sort((one, other) => Math.abs(utc(one) - utc(today)) - Math.abs(utc(other) - utc(today)))[0];
}

/** What helps to read a date that does not say everything. */
interface Hints {
  readonly today: Day;
  /** 0 Sunday … 6 Saturday */
  readonly weekday: number | undefined;
  /** BCP 47 */
  readonly language: string | undefined;
}

interface Pattern {
  readonly pattern: RegExp;
  day(match: RegExpExecArray, hints: Hints): Day | undefined;
}

const ymd: Pattern = {
  pattern: /(?<!\d)(\d{4})\s?(?:[-/.]|年)\s?(\d{1,2})\s?(?:[-/.]|月)\s?(\d{1,2})(?!\d)/g,
  day: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
};

const hanMonthDay: Pattern = {
  pattern: /(?<![\d年]\s?)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/g,
  day: ([, month, day], { today, weekday }) => nearest(Number(month), Number(day), today, weekday),
};

/**
 * 9/28, 28.9.2026: month and day in either order. Read only when one order is possible: the other's month
 * is none, its weekday does not fit, or the language writes the month first.
 */
const numeric: Pattern = {
  pattern: /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}))?(?![\d/.:]*\d)/g,
  day: ([, first, separator, second, year], { today, weekday, language }) => {
    if (separator === '.' && !year) return undefined; // "10.30" is a time in many places
    const [one, two] = [Number(first), Number(second)];
    const orders = [
      { month: one, day: two },
      { month: two, day: one },
    ].map(({ month, day }) =>
      year ? fitting({ year: Number(year), month, day }, weekday) : nearest(month, day, today, weekday),
    );
    const [monthFirst, dayFirst] = orders;
    if (!monthFirst || !dayFirst || one === two) return monthFirst ?? dayFirst;
    return /^(zh|ja|ko)\b/i.test(language ?? '') ? monthFirst : undefined;
  },
};

function named(months: Map<string, number>): Pattern {
  const names = [...months.keys()].sort((one, other) => other.length - one.length).join('|');
  return {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(${names})\\.?|(${names})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?)(?!\\d)(?:,?\\s+(?:de\\s+)?(\\d{4}))?`,
      'giu',
    ),
    day: (match, { today, weekday }) => {
      const month = months.get((match[2] ?? match[3] ?? '').toLowerCase());
      const day = Number(match[1] ?? match[4]);
      if (!month) return undefined;
      return match[5] ? { year: Number(match[5]), month, day } : nearest(month, day, today, weekday);
    },
  };
}

const relativeWords: Pattern = {
  pattern: /今天|今日|明天|后天|昨天|\b(?:today|tomorrow|yesterday)\b/gi,
  day: ([word], { today }) => {
    const days: Record<string, number> = { 明天: 1, tomorrow: 1, 后天: 2, 昨天: -1, yesterday: -1 };
    return addDays(today, days[word.toLowerCase()] ?? 0);
  },
};

/** Patterns whose dates need no year. */
const relative = new Set([relativeWords.pattern]);

const commonPatterns = [ymd, hanMonthDay, numeric, relativeWords, named(englishMonths)];

/**
 * Every date in a text (already NFKC), in order. `language` is the page's, for month names. A date that
 * could be read in two ways is left out, never guessed.
 */
export function daysIn(text: string, today: Day, language: string | undefined): DayFound[] {
  const hints = { today, language, weekday: weekdayIn(text) };
  const other = language && !/^(en|zh)\b/i.test(language) ? [named(monthNames(language))] : [];
  const found: DayFound[] = [];
  for (const { pattern, day } of [...commonPatterns, ...other]) {
    for (const match of text.matchAll(pattern)) {
      const read = day(match, hints);
      const taken = found.some((it) => match.index < it.end && it.index < match.index + match[0].length);
      if (read && isReal(read) && !taken) {
        const yearKnown = relative.has(pattern) || /\d{4}/.test(match[0]);
        found.push({ day: read, yearKnown, index: match.index, end: match.index + match[0].length });
      }
    }
  }
  return found.sort((one, other) => one.index - other.index);
}
