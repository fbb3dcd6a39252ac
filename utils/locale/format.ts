import type { Language } from './language';

function memo<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const kept = made.get(language) ?? make(language);
    made.set(language, kept);
    return kept;
  };
}

const times = memo(
  (language) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);
const days = memo(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
    }),
);
const shortDays = memo(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      month: 'short',
      day: 'numeric',
      weekday: 'short',
    }),
);
const rules = memo((language) => new Intl.PluralRules(language));

/** "14:05", in the browser's time zone. `time` is epoch ms. */
export function clockTime(time: number, language: Language): string {
  return times(language).format(time);
}

/** "Mon, 23 Nov 2026, 14:05" / "2026年11月23日周一 14:05" */
export function dateAndTime(time: number, language: Language): string {
  return `${days(language).format(time)}${language === 'en' ? ', ' : ' '}${clockTime(time, language)}`;
}

/** "Mon, 23 Nov" / "11月23日周一" */
export function shortDay(time: number, language: Language): string {
  // As with the year: without it, British English has no comma.
  return shortDays(language)
    .format(time)
    .replace(/^(\w+) /, '$1, ');
}

/** "Mon, 23 Nov 2026" / "2026年11月23日周一" */
export function wholeDay(time: number, language: Language): string {
  return days(language).format(time);
}

/** Elapsed time as "12:40" or "1:02:03"; `length` is ms. */
export function stopwatch(length: number): string {
  const seconds = Math.floor(length / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

/** The form that a count takes in a language. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  return rules(language).select(count) === 'one' ? forms.one : forms.other;
}

/** "One, two and three", of those that are there; in Chinese with the space that stands before a figure. */
export function listed(language: Language, items: readonly (string | false)[]): string {
  const list = new Intl.ListFormat(language).format(items.filter((it) => typeof it === 'string'));
  return list.replace(/(\p{Script=Han})(?=\d)/gu, '$1 ');
}
