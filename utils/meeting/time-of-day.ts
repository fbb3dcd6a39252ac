import { anyOf, bare, type CalendarWords, calendarWords } from './calendar-words';

/** A time found in a text: minutes since midnight, and where it stood. */
export interface TimeFound {
  readonly minutes: number;
  /** Whether the text said which half of the day; if not, `minutes` is what a 24-hour clock would mean. */
  readonly halfKnown: boolean;
  /** Whether a word beside it may name the half of the day in a language that is not known here. */
  readonly halfUnclear: boolean;
  /** Whether it would be night, as a clock of 24 hours does not write it: "2:00" and not "02:00". */
  readonly atNight: boolean;
  readonly index: number;
  readonly end: number;
}

const morning = /^(上午|早上|凌晨|清晨|午前|오전|a\.?m?\.?)$/i;
const afternoon = /^(下午|晚上|傍晚|中午|午后|午後|오후|p\.?m?\.?)$/i;

const before =
  '(?<before>上午|早上|凌晨|清晨|下午|晚上|傍晚|中午|午前|午后|午後|오전|오후|[ap]\\.?m\\.?(?=\\s?\\d)|(?<![\\p{L}\\p{M}])(?:NAMES)\\.?(?=\\s?\\d))\\s*';
const after = '\\s*(?<after>(?:[ap]\\.?\\s?m|NAMES)(?![\\p{L}\\p{M}])\\.?|[ap](?![\\p{L}\\p{M}.]))';
const clock =
  '(?<hour>[01]?\\d|2[0-4])(?:(?:\\s?[:：.h]\\s?(?<minute>[0-5]\\d))(?!\\d)|\\s?[時时点點시](?:\\s?(?<wordMinute>[0-5]?\\d)[分분]?|(?<half>半))?)';

const patterns = new Map<CalendarWords, RegExp>();

/** "14:00", "2:00pm", "下午2点半", "13h00", "10時30分"; a bare hour only with its half of the day: "3pm", "下午3". */
function patternFor(words: CalendarWords): RegExp {
  const made =
    patterns.get(words) ??
    new RegExp(
      `(?<![\\d:/.])(?:(?:${before})?${clock}(?:${after})?|(?<bare>1[0-2]|0?[1-9])${after.replace('<after>', '<bareAfter>')})`.replaceAll(
        'NAMES',
        anyOf(words.halves.keys()) || '[ap]m',
      ),
      'giu',
    );
  patterns.set(words, made);
  return made;
}

/** Words that may stand beside a time without saying its half of the day. */
const harmless =
  /^(?:to|till|until|from|at|on|and|or|in|bis|um|von|und|a|à|al|as|às|ao|de|del|das|do|da|e|y|et|en|ve|og|och|kl|klo|uhr|uur|ora|ore|od|h|hs|hrs|min|d|v|u|o|i|z|до|с|по|в|о|и|ч|г|від|до|م?ن|gmt|utc|今|と|から|まで|時|分|분|시)$/iu;

/** Whether the word next to a time could be a half of the day in a language that is not known here. */
function mayBeHalf(word: string | undefined, words: CalendarWords): boolean {
  if (!word) return false;
  const name = bare(word);
  if (harmless.test(name) || words.months.has(name) || words.weekdays.has(name)) return false;
  const isOurs =
    /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
  return !isOurs.test(name) || (word.length <= 4 && /^\p{Script=Latin}+$/u.test(name));
}

/** `isAfternoon`: what the half's name means in the page's language, where it is one of that. */
function toMinutes(
  hour: number,
  minute: number,
  half: string | undefined,
  isAfternoon: boolean | undefined,
): number | undefined {
  if (hour > 24 || (hour === 24 && minute > 0)) return undefined;
  if (half && hour > 12) return hour * 60 + minute;
  if (half && (morning.test(half) || isAfternoon === false)) return (hour % 12) * 60 + minute;
  if (half === '中午' && hour >= 11) return hour * 60 + minute;
  if (half && (afternoon.test(half) || isAfternoon)) return ((hour % 12) + 12) * 60 + minute;
  return hour * 60 + minute;
}

/** Every time of day in a text (already NFKC), in order; `words` are those of the page's language. */
export function timesIn(text: string, words = calendarWords(undefined)): TimeFound[] {
  const found: TimeFound[] = [];
  for (const match of text.matchAll(patternFor(words))) {
    const part = match.groups ?? {};
    const half = part.before ?? part.after ?? part.bareAfter;
    const own = half === undefined ? undefined : words.halves.get(bare(half));
    const minute = part.half ? 30 : Number(part.minute ?? part.wordMinute ?? 0);
    const minutes = toMinutes(Number(part.hour ?? part.bare), minute, half, own);
    if (minutes === undefined) continue;
    const end = match.index + match[0].length;
    const next = /^\s?([\p{L}\p{M}.]+)/u.exec(text.slice(end))?.[1];
    const last = /([\p{L}\p{M}][\p{L}\p{M}.]*)\s?$/u.exec(text.slice(0, match.index))?.[1];
    const isOpen = half === undefined && Number(part.hour) <= 12;
    found.push({
      minutes,
      halfKnown: half !== undefined,
      halfUnclear: isOpen && (mayBeHalf(next, words) || mayBeHalf(last, words)),
      atNight: isOpen && /^[1-6]$/.test(part.hour ?? ''),
      index: match.index,
      end,
    });
  }
  return found;
}

/** Whether the half of the day of a range follows from what is written, or from nobody meeting at night. */
export function isHalfClear(start: TimeFound, end: TimeFound): boolean {
  if (start.halfUnclear || end.halfUnclear) return Math.max(start.minutes, end.minutes) >= 13 * 60;
  if (start.halfKnown || end.halfKnown) return true;
  return !start.atNight || end.minutes >= 13 * 60;
}

/**
 * Start and end of a range in minutes since the start's midnight. A half of the day that only one side
 * names holds for both where that keeps them in order ("2:00 – 3:00pm", "下午2:00 – 3:00").
 */
export function rangeOf(start: TimeFound, end: TimeFound): { start: number; end: number } {
  const noon = 12 * 60;
  if (!start.halfKnown && end.halfKnown && start.minutes <= noon) {
    const twelve = start.minutes % noon;
    const inAfternoon = twelve + noon;
    return {
      start: end.minutes >= noon && inAfternoon <= end.minutes ? inAfternoon : twelve,
      end: end.minutes,
    };
  }
  if (
    start.halfKnown &&
    !end.halfKnown &&
    end.minutes < start.minutes &&
    end.minutes + noon > start.minutes
  ) {
    return { start: start.minutes, end: end.minutes + noon };
  }
  return { start: start.minutes, end: end.minutes };
}
