/** A wall-clock time: what a clock on the wall of `zone` shows. `month` is 1–12. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than all that is done with it. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, format);
  return format;
}

/** What the zone's clocks are ahead of UTC at an instant, in ms. */
function offsetAt(instant: number, zone: string): number {
  const parts = formatFor(zone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((it) => it.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant (epoch ms) at which clocks in `zone` (IANA name) show `time`. In the hour that a clock
 * change skips, the time the clocks jump to; in the hour it repeats, the first.
 */
export function instantOf(time: LocalTime, zone: string): number {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  const before = wall - offsetAt(wall - 86_400_000, zone);
  const after = wall - offsetAt(wall + 86_400_000, zone);
  if (offsetAt(before, zone) === wall - before) return before;
  if (offsetAt(after, zone) === wall - after) return after;
  return before;
}

/** What clocks in `zone` show at an instant. */
export function localTime(instant: number, zone: string): LocalTime {
  const shifted = new Date(instant + offsetAt(instant, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** The date that clocks in `zone` show at an instant. */
export function localDate(instant: number, zone: string): Pick<LocalTime, 'year' | 'month' | 'day'> {
  const { year, month, day } = localTime(instant, zone);
  return { year, month, day };
}

/** Whether `Intl` knows a time zone by this name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // RangeError is how Intl says "no such zone"
  }
}
