import type { Property } from './ics-lines';
import { windowsZone } from './windows-zones';
import { instantOf, isZone, type LocalTime } from './zone';

/** A DTSTART or DTEND as the file says it. */
export interface Stamp {
  readonly time: LocalTime;
  readonly allDay: boolean;
  /** IANA name or offset; undefined for floating times, which mean the reader's zone. */
  readonly zone?: string | undefined;
  /** It names a zone that nobody knows. */
  readonly unclear: boolean;
}

/** The zone that a TZID of a file means; undefined where nobody knows. */
export type ZoneNames = (name: string) => string | undefined;

const two = (part: number) => String(part).padStart(2, '0');

function zoneFrom(name: string, own: ReadonlyMap<string, string>): string | undefined {
  if (name.length > 200) return undefined;
  // "/citadel.org/20210210_1/Europe/London" and its kind end in the name.
  const tail = /[A-Z][\w+-]*\/[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)?$/.exec(name)?.[0];
  const known = [name, tail].find((it) => it !== undefined && it.length < 60 && isZone(it));
  return known ?? windowsZone(name) ?? own.get(name);
}

/** `own`: zones that the file itself defines with one offset all year, TZID to "+08:00". Asks `Intl` once for each. */
export function zoneNames(own: ReadonlyMap<string, string>): ZoneNames {
  const asked = new Map<string, string | undefined>();
  return (name) => {
    if (!asked.has(name)) asked.set(name, zoneFrom(name, own));
    return asked.get(name);
  };
}

/** The stamp of a property, or nothing where its value is none. */
export function stampFrom({ value, parameters }: Property, zones: ZoneNames): Stamp | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?$/.exec(value.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map((it) => Number(it ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() + 1 !== month || hour > 23 || minute > 59) return undefined;
  const time = { year, month, day, hour, minute };
  if (match[4] === undefined) return { time, allDay: true, unclear: false };
  const name = parameters.get('TZID');
  const zone = match[6] ? 'UTC' : name && zones(name);
  return { time, allDay: false, zone: zone || undefined, unclear: Boolean(name && !zone) };
}

/** What the stamp would be in UTC, epoch ms: good for sorting and within a day of the truth. */
export function roughly({ time }: Stamp): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
}

/** Epoch ms. */
export function exactly({ time, zone }: Stamp, ownZone: string): number {
  return instantOf(time, zone ?? ownZone);
}

/** ISO 8601, as readings hold it: a date, a local time, or an instant. */
export function isoOf(stamp: Stamp): string {
  const { year, month, day, hour, minute } = stamp.time;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (stamp.allDay) return date;
  if (!stamp.zone) return `${date}T${two(hour)}:${two(minute)}:00`;
  return new Date(instantOf(stamp.time, stamp.zone)).toISOString();
}

/** The stamp some ms of wall-clock time later. */
export function later(stamp: Stamp, ms: number): Stamp {
  const date = new Date(roughly(stamp) + ms);
  const time = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
  return { ...stamp, time };
}

/** A DURATION in ms. */
export function durationFrom(value: string): number | undefined {
  const match =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(
      value.trim(),
    );
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((it) => Number(it ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
