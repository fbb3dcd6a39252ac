/** What a language calls months, weekdays and halves of the day, as `Intl` knows it; lower case, no dot at the end. */
export interface CalendarWords {
  /** 1–12 */
  readonly months: ReadonlyMap<string, number>;
  /** 0 Sunday … 6 Saturday */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Whether a name means the half of the day after noon. */
  readonly halves: ReadonlyMap<string, boolean>;
  /** Any of the weekdays' longer names; short ones may be any word. */
  readonly weekday: RegExp;
  /** Whether dates are usually written in the Gregorian calendar. */
  readonly gregorian: boolean;
}

/** A word as the lists have it: small, half-width, without the full stop of an abbreviation. */
export const bare = (word: string) =>
  word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');

function partsOf(tag: string, options: Intl.DateTimeFormatOptions, type: string, times: readonly number[]) {
  // Words of the Gregorian calendar, whatever the language usually counts in.
  const format = new Intl.DateTimeFormat([`${tag}-u-ca-gregory`, 'en'], { timeZone: 'UTC', ...options });
  return times.flatMap((time, index) => {
    const value = format.formatToParts(time).find((part) => part.type === type)?.value;
    return value ? [[bare(value), index] as const] : [];
  });
}

/** 0 to count - 1 */
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const months = upTo(12).map((month) => Date.UTC(2026, month, 15));
/** 4 January 2026 is a Sunday. */
const weekdays = upTo(7).map((day) => Date.UTC(2026, 0, 4 + day));
const hours = upTo(24).map((hour) => Date.UTC(2026, 0, 4, hour));

function read(tag: string): Omit<CalendarWords, 'weekday'> {
  const styles = ['long', 'short'] as const;
  const monthNames = styles.flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].flatMap((options) =>
      partsOf(tag, options, 'month', months),
    ),
  );
  const dayNames = styles.flatMap((weekday) => partsOf(tag, { weekday }, 'weekday', weekdays));
  const halves = new Map<string, boolean>();
  for (const [name, hour] of partsOf(tag, { hour: 'numeric', hour12: true }, 'dayPeriod', hours)) {
    halves.set(name, hour >= 12);
  }
  const { calendar } = new Intl.DateTimeFormat(tag).resolvedOptions();
  return {
    months: new Map(
      monthNames
        .filter(([name]) => /\p{L}[\p{L}\p{M}]{2}/u.test(name))
        .map(([name, index]) => [name, index + 1]),
    ),
    weekdays: new Map(dayNames.filter(([name]) => /\p{L}[\p{L}\p{M}]/u.test(name))),
    halves,
    gregorian: calendar === 'gregory',
  };
}

const known = new Map<string, CalendarWords>();

/** The words of a language (a valid BCP 47 tag), with the English ones beside them: pages mix the two. */
export function calendarWords(language: string | undefined): CalendarWords {
  const tag = language ?? 'en';
  const before = known.get(tag);
  if (before) return before;
  const english = read('en');
  const own = Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0 ? read(tag) : english;
  const days = new Map([...english.weekdays, ...own.weekdays]);
  const longDays = [...days.keys()].filter((name) => name.length > 2);
  const words = {
    months: new Map([...english.months, ...own.months]),
    weekdays: days,
    weekday: new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyOf(longDays)})(?![\\p{L}\\p{M}])`, 'iu'),
    halves: new Map([...english.halves, ...own.halves]),
    gregorian: own.gregorian,
  };
  known.set(tag, words);
  return words;
}

/** Names as alternatives of a pattern, the longest first. */
export function anyOf(names: Iterable<string>): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
}
