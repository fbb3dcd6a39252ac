import { exactly, later, roughly, type Stamp, stampFrom } from './ics-time';

const day = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The first occurrences of a repeating event at or after `from` (epoch ms, to the day), at most `most`.
 * Undefined for rules that say more than "every so many days" or "every so many weeks, on its own weekday":
 * their dates are not guessed.
 */
export function occurrences(
  rule: string,
  first: Stamp,
  { from, most, ownZone }: { from: number; most: number; ownZone: string },
): Stamp[] | undefined {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const every = { DAILY: 1, WEEKLY: 7 }[parts.get('FREQ') ?? ''];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const known = ['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'BYDAY', 'WKST'];
  if (!every || !Number.isInteger(interval) || interval < 1 || interval > 400) return undefined;
  if ([...parts.keys()].some((key) => !known.includes(key))) return undefined;
  const weekday = weekdays[new Date(roughly(first)).getUTCDay()];
  if (parts.has('BYDAY') && (every !== 7 || parts.get('BYDAY') !== weekday)) return undefined;
  const step = every * interval * day;
  const until = parts.get('UNTIL');
  const last = until && stampFrom({ name: 'UNTIL', parameters: new Map(), value: until }, () => undefined);
  const isOver = (stamp: Stamp) =>
    last &&
    (last.zone ? exactly(stamp, ownZone) > exactly(last, ownZone) : roughly(stamp) >= roughly(last) + day);
  const count = Number(parts.get('COUNT') ?? Infinity);
  const skipped = Math.max(0, Math.ceil((from - roughly(first)) / step));
  const found: Stamp[] = [];
  for (let index = skipped; index < count && found.length < most; index++) {
    const stamp = later(first, index * step);
    if (isOver(stamp)) break;
    found.push(stamp);
  }
  return found;
}
