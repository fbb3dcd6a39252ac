import { isHalfClear, rangeOf, timesIn } from '../meeting/time-of-day';
import { hanNumber } from '../notes/due/numbers';

/** Minutes since midnight. */
export interface TimeSaid {
  readonly start: number;
  /** Absent: only the start was said. */
  readonly end?: number;
}

const noon = 12 * 60;
const han = '[一二两三四五六七八九十]{1,3}';
const inDigits = (text: string) => String(hanNumber(text) ?? text);

/** What stands between the two ends of a time. */
const range = '(?:-|–|—|~|到|至|to|till|until)';

/** Ways of writing a time of day, each as the clock writes it. What may be a count or a date stays. */
const plainly: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/點/g, () => '点'],
  [/鐘/g, () => '钟'],
  [/兩/g, () => '两'],
  [/時/g, () => '时'],
  [
    /\b(half|quarter)\s(past|to)\s(\d{1,2})\b/gi,
    (_, part = '', way = '', hour) => {
      const past = /half/i.test(part) ? 30 : 15;
      return /to/i.test(way) ? `${Number(hour) - 1}:${60 - past}` : `${hour}:${past}`;
    },
  ],
  [/晚间|夜里|夜晚/g, () => '晚上'],
  [new RegExp(`${han}(?=点|个?半?小时|分)`, 'g'), inDigits],
  [/点钟/g, () => '点'],
  [/点一刻/g, () => '点15分'],
  [/点三刻/g, () => '点45分'],
  [new RegExp(`点(${han})`, 'g'), (_, minutes = '') => `点${inDigits(minutes)}`],
  [/\b(?:12\s?)?(?:noon|midday)\b/gi, () => '12:00 pm'],
  [/中午(?!\s?\d)/g, () => '12:00'],
  [/(?<![\d:.])(\d{1,2})\s?o'?clock\b/gi, (_, hour) => `${hour}:00`],
  // "3-4pm", "3点到4点", "下午3-4点"
  [
    new RegExp(`(?<![\\d:./-])(\\d{1,2})\\s?(${range})\\s?(\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m\\b)`, 'gi'),
    (_, start, sign, end) => `${start}:00 ${sign} ${end}`,
  ],
  [
    new RegExp(`(?<![\\d:./-])(\\d{1,2})\\s?(${range})\\s?(\\d{1,2})(?=点)`, 'g'),
    (_, start, sign, end) => `${start}点${sign}${end}`,
  ],
  // "10:30-11"
  [
    new RegExp(`(?<!\\d)(\\d{1,2}:\\d\\d\\s?${range}\\s?)(\\d{1,2})(?![\\d:.点]|\\s?[ap]\\.?m\\b)`, 'gi'),
    (_, start, end) => `${start}${end}:00`,
  ],
  [
    /(?:\bat|@)\s?(\d{1,2})\s?(?:-|–|to|till|until)\s?(\d{1,2})(?![\d:.])/gi,
    (_, start, end) => `${start}:00-${end}:00`,
  ],
  [/(?:\bat|@)\s?(\d{1,2})(?![\d:.h]|\s?[ap]\.?m)/gi, (_, hour) => `${hour}:00`],
  // "Dec 9, 10-11": what is left of a text without its day is no date.
  [
    /(?<![\d:./-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d:./-]|\s?(?:h|min|个|小时|分|天|周|d|w))/gi,
    (all, start, end) => (Number(start) < 24 && Number(end) <= 24 ? `${start}:00-${end}:00` : (all ?? '')),
  ],
];

function plain(text: string): string {
  return plainly.reduce((so, [pattern, to]) => so.replace(pattern, to), text.normalize('NFKC'));
}

/** How long, not when. */
const lengths =
  /(?<![\d.:])\d{1,3}(?:\.\d)?\s?(?:min(?:ute)?s?\b|分钟|h(?:ou)?rs?\b|h\b|个?半?小时)|半个?小时|\b(?:half\s)?an?\shour(?:\sand\sa\shalf)?\b/gi;

/** Parts of a day without an hour: from when to when, and the hour that is offered where none is known. */
const parts = [
  { sign: /上午|早上|早晨|清早|\bmorning\b/i, from: 6 * 60, to: noon, usual: 10 * 60 },
  { sign: /下午|午后|\bafternoon\b/i, from: noon, to: 18 * 60, usual: 14 * 60 },
  { sign: /晚上|傍晚|今晚|明晚|\bevening\b|\btonight\b/i, from: 17 * 60, to: 24 * 60, usual: 18 * 60 },
] as const;

/**
 * The time of day in a text that holds no date (any more). Where the half of the day is not said, 1 to 6
 * o'clock are in the afternoon: nobody talks at night.
 */
export function timeSaid(text: string): TimeSaid | undefined {
  const said = plain(plain(text).replace(lengths, ' '));
  const [first, second] = timesIn(said);
  if (!first) return undefined;
  const between = second && said.slice(first.end, second.index).trim();
  if (second && between !== undefined && new RegExp(`^${range}$`, 'i').test(between)) {
    const { start, end } = rangeOf(first, second);
    const later = !isHalfClear(first, second) && first.atNight && end < noon ? noon : 0;
    if (end > start) return { start: start + later, end: end + later };
  }
  const evening = parts[2].sign.test(said) && !first.halfKnown && first.minutes < noon;
  const later = evening || (!first.halfKnown && first.atNight) ? noon : 0;
  return { start: first.minutes + later };
}

/** The usual hour, in minutes since midnight, where only a part of the day is said and `minutes` is not in it. */
export function withinPart(text: string, minutes: number): number {
  const part = parts.find(({ sign }) => sign.test(text));
  return part && (minutes < part.from || minutes >= part.to) ? part.usual : minutes;
}

const longest = 8 * 60;

/** How long it is to be, in minutes: "45 min", "an hour and a half", "1个半小时". */
export function lengthSaid(text: string): number | undefined {
  const said = plain(text).toLowerCase();
  const minutes = /(?<![\d.:])(\d{1,3})\s?(?:min(?:ute)?s?\b|分钟)/.exec(said)?.[1];
  const hours = /(?<![\d.:])(\d{1,2}(?:\.\d)?)\s?(?:h(?:ou)?rs?\b|h\b|个?(半)?小时)/.exec(said);
  const half = /半个?小时|\bhalf\s(?:an\s)?hour\b/.test(said) && !hours;
  const anHour = /\ban\s?hour(\sand\sa\shalf)?\b/.exec(said);
  const found =
    (hours?.[1] ? Number(hours[1]) * 60 + (hours[2] ? 30 : 0) : 0) +
    (half ? 30 : 0) +
    (anHour && !half ? 60 + (anHour[1] ? 30 : 0) : 0) +
    Number(minutes ?? 0);
  return found >= 5 && found <= longest ? found : undefined;
}
