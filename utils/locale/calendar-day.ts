import type { Language } from './language';

const styles = {
  /** "2 Mar 2026" / "2026年3月2日" */
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  /** "March 2026" / "2026年3月" */
  month: { year: 'numeric', month: 'long' },
  /** "Mar" / "3月" */
  shortMonth: { month: 'short' },
} as const;

const made = new Map<string, Intl.DateTimeFormat>();

/** A day ("2026-03-02") or month ("2026-03") as one reads it. Text that is none comes back as it is. */
export function calendarText(day: string, style: keyof typeof styles, language: Language): string {
  const time = Date.parse(`${day.slice(0, 7)}-${day.slice(8) || '01'}T00:00:00Z`);
  if (Number.isNaN(time)) return `${day}`;
  // British days, but American short months: "2 Mar 2026", "Sep" for "Sept".
  const tag = language === 'en' && style !== 'shortMonth' ? 'en-GB' : language;
  const format = made.get(tag + style) ?? new Intl.DateTimeFormat(tag, { ...styles[style], timeZone: 'UTC' });
  made.set(tag + style, format);
  return format.format(time);
}
