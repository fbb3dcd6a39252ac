import { anyOf, bare, type CalendarWords, calendarWords } from './calendar-words';
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

/** The day so many days later; earlier with a negative number. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(utc(day) + days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether there is such a day. */
export function isReal(day: Day): boolean {
  const date = new Date(utc(day));
  return date.getUTCMonth() + 1 === day.month && date.getUTCDate() === day.day;
}

/** 0 Sunday … 6 Saturday, where the text names a weekday next to its date. */
function weekdayIn(text: string, { weekday, weekdays }: CalendarWords): number | undefined {
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
  if (latin) return ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(latin.toLowerCase());
  const own = weekday.exec(text);
  return own ? weekdays.get(bare(own[0])) : undefined;
}

/** Years from now. Events lie nearer; a year further off is counted in another calendar, or no year. */
const farthest = 60;

/** The date, if there is such a date and it falls on the weekday. */
function fitting(day: Day, weekday: number | undefined): Day | undefined {
  if (!isReal(day)) return undefined;
  return weekday === undefined || new Date(utc(day)).getUTCDay() === weekday ? day : undefined;
}

/** A date without a year: the one nearest to today whose weekday fits, if the text names a weekday. */
function nearest(month: number, day: number, { today, weekday, year }: Hints): Day | undefined {
  return (year ? [year] : [today.year, today.year + 1, today.year - 1])
    .flatMap((it) => fitting({ year: it, month, day }, weekday) ?? [])
    .sort((one, other) => Math.abs(utc(one) - utc(today)) - Math.abs(utc(other) - utc(today)))[0];
}

/** What helps to read a date that does not say everything. */
interface Hints {
  readonly today: Day;
  /** 0 Sunday … 6 Saturday */
  readonly weekday: number | undefined;
  /** The year that the text says apart from the date. */
  readonly year: number | undefined;
  /** BCP 47 */
  readonly language: string | undefined;
  readonly words: CalendarWords;
  /** Whether the text holds no words but Chinese, Japanese or Korean ones. */
  readonly eastAsian: boolean;
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
  day: ([, month, day], hints) => nearest(Number(month), Number(day), hints),
};

const otherWord = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3}/u;

/** Languages whose dates without a year are always month first; Hong Kong and Macau write the day first. */
const monthFirstLanguage = /^(?:zh(?!.*-(?:HK|MO|SG|MY))|ja|ko)\b/i;

/**
 * 9/28, 28.9.2026: month and day in either order. Read only when one order is possible: the other's month
 * is none, its weekday does not fit, or the language writes the month first.
 */
const numeric: Pattern = {
  pattern: /(?<![\d/.-])(\d{1,2})([/.-])\s?(\d{1,2})(?:\2\s?(\d{4}))?(?![\d/.:]*\d)/g,
  day: ([, first, separator, second, year], hints) => {
    // "10.30" is a time in many places, "10-11" two times or two days.
    if (separator !== '/' && !year) return undefined;
    if (!year && !hints.words.gregorian) return undefined;
    const [one, two] = [Number(first), Number(second)];
    const orders = [
      { month: one, day: two },
      { month: two, day: one },
    ].map(({ month, day }) =>
      year ? fitting({ year: Number(year), month, day }, hints.weekday) : nearest(month, day, hints),
    );
    const [monthFirst, dayFirst] = orders;
    if (!monthFirst || !dayFirst || one === two) return monthFirst ?? dayFirst;
    // Nobody writes the month between dots first.
    if (separator === '.') return dayFirst;
    // A page may say that it is in Chinese and be in another language.
    return !year && hints.eastAsian && monthFirstLanguage.test(hints.language ?? '') ? monthFirst : undefined;
  },
};

const namedBefore = new WeakMap<CalendarWords, Pattern>();

/** Dates whose month is a name. */
function named(words: CalendarWords): Pattern {
  const pattern = namedBefore.get(words) ?? namedIn(words);
  namedBefore.set(words, pattern);
  return pattern;
}

function namedIn({ months }: CalendarWords): Pattern {
  const names = anyOf(months.keys());
  const of = "(?:(?:de|del|d’|d'|of|da|ב|ng|tháng)\\s*)?";
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\d])(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?\\s+${of}(${names})\\.?|(?:(\\d{4})\\.?,?\\s+)?(${names})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\p{M}\\d])(?:[,.]?\\s+${of}(\\d{4})(?!\\d))?`,
      'giu',
    ),
    day: (match, hints) => {
      const month = months.get(bare(match[2] ?? match[4] ?? ''));
      const day = Number(match[1] ?? match[5]);
      if (!month) return undefined;
      const year = match[3] ?? match[6];
      return year ? fitting({ year: Number(year), month, day }, hints.weekday) : nearest(month, day, hints);
    },
  };
}

const relativeWords: Pattern = {
  pattern: /今天|今日|明天|明日|后天|後天|昨天|昨日|\b(?:today|tomorrow|yesterday)\b/gi,
  day: ([word], { today }) => {
    const days: Record<string, number> = {
      明天: 1,
      明日: 1,
      tomorrow: 1,
      后天: 2,
      後天: 2,
      昨天: -1,
      昨日: -1,
      yesterday: -1,
    };
    return addDays(today, days[word.toLowerCase()] ?? 0);
  },
};

/** Patterns whose dates need no year. */
const relative = new Set([relativeWords.pattern]);

const commonPatterns = [ymd, hanMonthDay, numeric, relativeWords];

/**
 * Every date in a text (already NFKC), in order. `language` is the page's, for month names. A date that
 * could be read in two ways is left out, never guessed.
 */
export function daysIn(text: string, today: Day, language: string | undefined): DayFound[] {
  const words = calendarWords(language);
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  const year = years.size === 1 ? Number([...years][0]) : undefined;
  const hints: Hints = {
    today,
    language,
    words,
    year,
    weekday: weekdayIn(text, words),
    eastAsian: !otherWord.test(text),
  };
  const found: DayFound[] = [];
  for (const { pattern, day } of [...commonPatterns, named(words)]) {
    for (const match of text.matchAll(pattern)) {
      const read = day(match, hints);
      const taken = found.some((it) => match.index < it.end && it.index < match.index + match[0].length);
      if (read && isReal(read) && Math.abs(read.year - today.year) <= farthest && !taken) {
        const yearKnown = year !== undefined || relative.has(pattern) || /\d{4}/.test(match[0]);
        found.push({ day: read, yearKnown, index: match.index, end: match.index + match[0].length });
      }
    }
  }
  return found.sort((one, other) => one.index - other.index);
}
