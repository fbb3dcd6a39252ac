import { addDays, type Day, daysIn } from './day';
import { rangeOf, timesIn } from './time-of-day';
import { instantOf, isZone, localDate } from './zone';

/** When a meeting is, in epoch ms. What the page did not say clearly is left out and `sure` is false. */
export interface When {
  readonly start?: number;
  readonly end?: number;
  readonly allDay: boolean;
  readonly sure: boolean;
}

export interface Clock {
  /** Epoch ms. */
  readonly now: number;
  /** IANA name of the browser's time zone. */
  readonly timeZone: string;
}

const unknown: When = { allDay: false, sure: false };
const day = 86_400_000;
/** Longer than this no conversation lasts; the end was misread or means something else. */
const longest = 12 * 60 * 60_000;

const zonedIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const localIso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(:\d\d(\.\d+)?)?$/;
const dateIso = /^(\d{4})-(\d\d)-(\d\d)$/;

function instantFromIso(text: string | undefined, zone: string): number | undefined {
  if (!text) return undefined;
  if (zonedIso.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : instant;
  }
  const [, year, month, date, hour, minute] = localIso.exec(text) ?? [];
  if (!year) return undefined;
  return instantOf(
    {
      year: Number(year),
      month: Number(month),
      day: Number(date),
      hour: Number(hour),
      minute: Number(minute),
    },
    zone,
  );
}

function dayFromIso(text: string | undefined): Day | undefined {
  const [, year, month, date] = dateIso.exec(text ?? '') ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(date) } : undefined;
}

/** An end that is not after its start, or absurdly far, is no end. */
function checked(start: number, end: number | undefined, sure: boolean): When {
  if (end === undefined) return { start, allDay: false, sure: false };
  if (end <= start || end - start > longest) return { start, allDay: false, sure: false };
  return { start, end, allDay: false, sure };
}

/** When an event is, from its machine-readable times. */
export function whenFromIso(start: string, end: string | undefined, clock: Clock): When {
  if (dayFromIso(start)) return { allDay: true, sure: true };
  const from = instantFromIso(start, clock.timeZone);
  if (from === undefined) return unknown;
  return checked(from, instantFromIso(end, clock.timeZone), true);
}

/**
 * The zone that a time line names: an IANA name, an offset, or 'unclear' for abbreviations, which mean
 * different zones in different countries ("CST").
 */
function zoneIn(text: string): string | 'unclear' | undefined {
  const offset = /\b(?:GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d\d))?/.exec(text);
  if (offset?.[2]) return `${offset[1]}${offset[2].padStart(2, '0')}:${offset[3] ?? '00'}`;
  const iana = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/.exec(text)?.[0];
  if (iana && isZone(iana)) return iana;
  if (/\b(GMT|UTC)\b/.test(text)) return 'UTC';
  if (
    /\b(?:[ECMP][SD]?T|CES?T|BST|IST|JST|KST|AES?T|HKT|SGT)\b|(?:\p{Lu}\p{L}+ )(?:Standard |Daylight |Summer )?Time\b/u.test(
      text,
    )
  )
    return 'unclear';
  return undefined;
}

function validLanguage(tag: string | undefined): string | undefined {
  try {
    return tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // pages carry tags that are none, like "zh_CN"; month names are then read in English
  }
}

/** One text is read up to here; a time line is never longer. */
const longestText = 400;

/**
 * When an event is, from its visible time line ("Monday, September 28 ⋅ 10:30 – 11:15am").
 * `dayHint` is the page's own date for the day where the line names none. Never guesses an ambiguous date.
 */
export function whenFromText(
  line: string,
  clock: Clock,
  { language, dayHint }: { language?: string | undefined; dayHint?: string | undefined } = {},
): When {
  const text = line
    .slice(0, longestText)
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212~〜]/g, '-')
    .replace(/\s+/g, ' ');
  const named = zoneIn(text);
  const zone = named && named !== 'unclear' ? named : clock.timeZone;
  const today = localDate(clock.now, zone);
  const days = daysIn(text, today, validLanguage(language));
  const first = days[0]?.day ?? dayFromIso(dayHint);
  const times = timesIn(text);
  const [startTime, endTime] = times;
  if (!startTime)
    return first && /all[- ]day|全天|整天|終日/i.test(text) ? { allDay: true, sure: true } : unknown;
  if (!first) return unknown;
  const at = (on: Day, minutes: number) =>
    instantOf({ ...on, hour: Math.floor(minutes / 60), minute: minutes % 60 }, zone);
  if (!endTime) return { start: at(first, startTime.minutes), allDay: false, sure: false };
  const range = rangeOf(startTime, endTime);
  const last = days.find((it) => it.index > startTime.end && it.index < endTime.index)?.day;
  const overnight = !last && range.end < range.start && startTime.halfKnown && endTime.halfKnown;
  const start = at(first, range.start);
  const end = at(last ?? (overnight ? addDays(first, 1) : first), range.end);
  return checked(start, end, named !== 'unclear' && end - start < day);
}
