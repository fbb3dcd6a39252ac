import { calendarWords } from './calendar-words';
import { daysIn } from './day';
import { timesIn } from './time-of-day';
import { type Clock, type When, whenFromText } from './when';
import { localDate } from './zone';

const longestLine = 400;

/**
 * Full-width digits and signs made plain, one for one, so that positions stay; Zoom's "10:00 上午" turned
 * around to "上午 10:00", which is what everyone else writes.
 */
export function plain(line: string): string {
  return line
    .slice(0, longestLine)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2009\u202f]/g, ' ')
    .replace(/(\d{1,2}:\d\d) (上午|下午)(?! ?\d)/g, '$2 $1');
}

/**
 * The language to read a line's date in. Chinese writes 6/7 month first, but never with the year last:
 * 06/07/2026 in a Chinese text comes from elsewhere and stays unread.
 */
function languageOf(line: string): string | undefined {
  return /[年月日周时点分午]|星期|时间/u.test(line) && !/\d{1,2}\/\d{1,2}\/\d{4}/.test(line)
    ? 'zh-CN'
    : undefined;
}

export interface TimeRead {
  readonly line: string;
  readonly language?: string | undefined;
  readonly when: When;
}

/** When a line says that something is. */
export function timeRead(line: string, clock: Clock, zone = ''): TimeRead {
  const text = `${plain(line)}${zone && ` ${zone}`}`;
  const language = languageOf(line);
  return { line: text, language, when: whenFromText(text, clock, { language }) };
}

/** Where in a (plain) line the dates and times stand: from the first to behind the last. */
function timeSpan(line: string, clock: Clock): { from: number; to: number } | undefined {
  const today = localDate(clock.now, clock.timeZone);
  const spans = [...daysIn(line, today, languageOf(line)), ...timesIn(line, calendarWords(languageOf(line)))];
  if (spans.length === 0) return undefined;
  const beginnings = spans.map(({ index }) => index);
  return { from: Math.min(...beginnings), to: Math.max(...spans.map(({ end }) => end)) };
}

/** What stands between a title and its time, at either end: weekdays, joining words, signs. */
const joints =
  /^[\s,，;；:：|·⋅•@()（）[\]–—-]+|(?:[\s,，;；:：|·⋅•@()（）[\]–—-]|(?<![\p{L}\p{M}])(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\.?|(?<![\p{L}\p{M}])(?:on|at|from)|(?:周|星期)[一二三四五六日天]|[于在])+$/giu;

/** What a line says besides when: what stands before its time, else what stands behind it. */
export function withoutTime(line: string, clock: Clock): string {
  const whole = line.slice(0, longestLine);
  const text = plain(whole);
  const span = timeSpan(text, clock);
  const shown = text.length === whole.length ? whole : text;
  const pieces = span ? [shown.slice(0, span.from), shown.slice(span.to)] : [shown];
  return pieces.map((piece) => piece.replace(joints, '').trim()).find((piece) => /\p{L}/u.test(piece)) ?? '';
}

/** Whether a line has a time range, or a time with a date: what an event's time line has. */
export function saysWhen({ when }: TimeRead): boolean {
  return when.allDay || when.start !== undefined;
}
