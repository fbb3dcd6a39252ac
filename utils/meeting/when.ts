import { calendarWords } from './calendar-words';
import { addDays, type Day, daysIn } from './day';
import { withPlainDigits } from './digits';
import { isHalfClear, rangeOf, timesIn } from './time-of-day';
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
/** ms. Dates without a year are taken for clear within this time from now. */
const nearby = 100 * 24 * 60 * 60_000;
/** Longer than this no meeting lasts; the end was misread or means something else. */
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

interface ZoneFound {
  /** An IANA name or an offset; 'unclear' for abbreviations, which mean different zones ("CST"). */
  readonly zone: string;
  readonly index: number;
  readonly end: number;
}

const offsetName = /\b(?:GMT|UTC)\s?(?:([+-])\s?(\d{1,2})(?::?(\d\d))?)?(?![\w+])/;
const zoneName = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/;
const unclearName =
  /\b(?:[ECMP][SD]?T|CES?T|BST|IST|JST|KST|AES?T|HKT|SGT)\b|(?:\p{Lu}\p{L}+ )(?:Standard |Daylight |Summer )?Time\b/u;

/** The zone that a time line names, and where. */
function zoneIn(text: string): ZoneFound | undefined {
  const at = (match: RegExpExecArray, zone: string) => ({
    zone,
    index: match.index,
    end: match.index + match[0].length,
  });
  const iana = zoneName.exec(text);
  if (iana && isZone(iana[0])) return at(iana, iana[0]);
  const offset = offsetName.exec(text);
  if (offset)
    return at(offset, offset[2] ? `${offset[1]}${offset[2].padStart(2, '0')}:${offset[3] ?? '00'}` : 'UTC');
  const unclear = unclearName.exec(text);
  return unclear ? at(unclear, 'unclear') : undefined;
}

/** The text with a stretch of it blanked, so that its digits are not read a second time. */
function without(text: string, { index, end }: { index: number; end: number }): string {
  return text.slice(0, index) + ' '.repeat(end - index) + text.slice(end);
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
  const text = withPlainDigits(line.slice(0, longestText).normalize('NFKC'))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212~〜]/g, '-')
    .replace(/\s+/g, ' ');
  const found = zoneIn(text);
  const zone = found && found.zone !== 'unclear' ? found.zone : clock.timeZone;
  const today = localDate(clock.now, zone);
  const bare = found ? without(text, found) : text;
  const tag = validLanguage(language);
  const days = daysIn(bare, today, tag);
  const [startTime, endTime] = timesIn(days.reduce(without, bare), calendarWords(tag));
  const first = days[0]?.day ?? dayFromIso(dayHint);
  if (!startTime) {
    return first && /all[- ]day|全天|整天|終日/i.test(text) ? { allDay: true, sure: true } : unknown;
  }
  if (!first) return unknown;
  const at = (on: Day, minutes: number) =>
    instantOf({ ...on, hour: Math.floor(minutes / 60), minute: minutes % 60 }, zone);
  if (!endTime) return { start: at(first, startTime.minutes), allDay: false, sure: false };
  if (!isHalfClear(startTime, endTime)) return unknown;
  const range = rangeOf(startTime, endTime);
  const last = days.find((it) => it.index > startTime.end && it.index < endTime.index)?.day;
  const overnight = !last && range.end < range.start && startTime.halfKnown && endTime.halfKnown;
  const start = at(first, range.start);
  const end = at(last ?? (overnight ? addDays(first, 1) : first), range.end);
  // A calendar that leaves out the year means a day near today; further off, it may mean another year.
  const dayIsClear = (days[0]?.yearKnown ?? true) || Math.abs(start - clock.now) < nearby;
  return checked(start, end, found?.zone !== 'unclear' && dayIsClear);
}
