/** A time found in a text: minutes since midnight, and where it stood. */
export interface TimeFound {
  readonly minutes: number;
  /** Whether the text said which half of the day; if not, `minutes` is what a 24-hour clock would mean. */
  readonly halfKnown: boolean;
  readonly index: number;
  readonly end: number;
}

const morning = /^(上午|早上|凌晨|清晨|午前|오전|a\.?m?\.?)$/i;
const afternoon = /^(下午|晚上|傍晚|中午|午后|午後|오후|p\.?m?\.?)$/i;

const before =
  '(?<before>上午|早上|凌晨|清晨|下午|晚上|傍晚|中午|午前|午后|午後|오전|오후|[ap]\\.?m\\.?(?=\\s?\\d))\\s*';
const after = '\\s*(?<after>[ap]\\.?m\\b\\.?|[ap]\\b)';
const clock =
  '(?<hour>[01]?\\d|2[0-4])(?:(?:\\s?[:：.h]\\s?(?<minute>[0-5]\\d))(?!\\d)|\\s?[时時点點](?:(?<wordMinute>[0-5]?\\d)分?|(?<half>半))?)';
/** "14:00", "2:00pm", "下午2点半", "13h00", "10時30分"; a bare hour only with its half of the day: "3pm", "下午3". */
const timePattern = new RegExp(
  `(?<![\\d:/.])(?:(?:${before})?${clock}(?:${after})?|(?<bare>1[0-2]|0?[1-9])${after.replace('<after>', '<bareAfter>')})`,
  'giu',
);

function toMinutes(hour: number, minute: number, half: string | undefined): number | undefined {
  if (hour > 24 || (hour === 24 && minute > 0)) return undefined;
  if (half && hour > 12) return hour * 60 + minute;
  if (half && morning.test(half)) return (hour % 12) * 60 + minute;
  if (half === '中午' && hour >= 11) return hour * 60 + minute;
  if (half && afternoon.test(half)) return ((hour % 12) + 12) * 60 + minute;
  return hour * 60 + minute;
}

/** Every time of day in a text (already NFKC), in order. */
export function timesIn(text: string): TimeFound[] {
  const found: TimeFound[] = [];
  for (const match of text.matchAll(timePattern)) {
    const part = match.groups ?? {};
    const half = part.before ?? part.after ?? part.bareAfter;
    const minute = part.half ? 30 : Number(part.minute ?? part.wordMinute ?? 0);
    const minutes = toMinutes(Number(part.hour ?? part.bare), minute, half);
    if (minutes === undefined) continue;
    found.push({
      minutes,
      halfKnown: half !== undefined,
      index: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
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
