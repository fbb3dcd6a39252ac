import { eventFrom, type IcsEvent } from './ics-event';
import { type Property, propertyFrom, unfolded } from './ics-lines';
import { zoneNames } from './ics-time';

export interface IcsFile {
  readonly events: readonly IcsEvent[];
  /** The file ends in the middle of an event. */
  readonly cutOff: boolean;
  /** The file as a whole takes its events back (METHOD:CANCEL). */
  readonly cancels: boolean;
}

/** Events read from one file at most. */
const mostEvents = 20_000;
const mostProperties = 2_000;

/** Offsets of a VTIMEZONE, "+0800", by the zone's name. */
function fixedZones(offsets: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const fixed = new Map<string, string>();
  for (const [name, seen] of offsets) {
    const [offset = ''] = seen;
    const match = /^([+-]\d\d)(\d\d)/.exec(offset);
    if (seen.size === 1 && match) fixed.set(name, `${match[1]}:${match[2]}`);
  }
  return fixed;
}

/** Takes a calendar file apart. Alarms, tasks and everything else but events and zones are passed over. */
export function fileFrom(text: string): IcsFile {
  const inside: string[] = [];
  const found: Property[][] = [];
  const offsets = new Map<string, Set<string>>();
  let open: Property[] | undefined;
  let zone = '';
  let cancels = false;
  for (const line of unfolded(text)) {
    const property = propertyFrom(line);
    if (!property) continue;
    const { name, value } = property;
    const part = value.trim().toUpperCase();
    if (name === 'BEGIN') {
      inside.push(part);
      if (part === 'VEVENT') open = [];
    } else if (name === 'END') {
      inside.pop();
      if (part === 'VEVENT' && open) {
        if (found.length < mostEvents) found.push(open);
        open = undefined;
      }
    } else if (inside.at(-1) === 'VEVENT') {
      if (open && open.length < mostProperties) open.push(property);
    } else if (inside.at(-1) === 'VCALENDAR' && name === 'METHOD') cancels = part === 'CANCEL';
    else if (name === 'TZID' && inside.at(-1) === 'VTIMEZONE') zone = value.trim();
    else if (name === 'TZOFFSETTO' && inside.includes('VTIMEZONE')) {
      offsets.set(zone, (offsets.get(zone) ?? new Set()).add(value.trim()));
    }
  }
  const zones = zoneNames(fixedZones(offsets));
  return { events: found.flatMap((it) => eventFrom(it, zones) ?? []), cutOff: open !== undefined, cancels };
}
