import { fold, namedBy } from './names';
import type { Attendee, EventReading } from './reading';

/** Guests read at most; more than that is no conversation between two people. */
const guestsRead = 50;

const roomAddress =
  /@resource\.calendar\.google\.com$|^(conf(erence)?|meeting)?-?(rooms?|resource|projector|equipment)([-._+\d].*)?@/i;
const roomName =
  /\b(conference|meeting|board|huddle|focus|phone|conf)[ -]?(room|booth)\b|\broom \d|会议[室间]|會議室|洽谈室|培训室|会議室|회의실|besprechungsraum|konferenzraum|salle de r[eé]union|sala de (reuniones|juntas)|projector|投影/i;

const groupAddress =
  /^(all|everyone|everybody|staff|company|team|hr|people|office|info|dl|list|group|calendar|no-?reply)([-._+].*)?@|[-._](all|team|group|staff|dept|list|everyone|members)@/i;
const groupName =
  /全体|全員|全员|所有人|(部|部门|团队|小组|组|委员会|办公室|工作群|项目群|チーム|팀)$|전체|^(all|everyone|everybody|staff)$|\b(team|everyone|all[- ](hands|staff|employees)|department|equipo|équipe|abteilung)\b/i;

/** Whether two guests are one: by address where both have one, or else by name. */
export function isSame(one: Attendee, other: Attendee): boolean {
  if (one.email && other.email) return fold(one.email) === fold(other.email);
  const [name, another] = [namedBy(one), namedBy(other)];
  return name !== undefined && another !== undefined && fold(name) === fold(another);
}

/** Rooms and other bookable things that calendars list among the guests. */
function isRoom({ email = '', name = '' }: Attendee): boolean {
  return roomAddress.test(email) || roomName.test(name);
}

/** A mailing list or department: many people, never one. */
function isGroup({ email = '', name = '' }: Attendee): boolean {
  return groupAddress.test(email) || groupName.test(name);
}

export interface Guests {
  /** People who come, without the manager. */
  readonly others: readonly Attendee[];
  /** The manager, where known. */
  readonly me?: Attendee;
  /** The manager is known and among the guests. */
  readonly knowsMe: boolean;
  /** Others come whose names are not listed. */
  readonly hasGroup: boolean;
}

/** Who comes. The page's word on who is signed in counts first; `self` is what was learned elsewhere. */
export function guestsOf(reading: EventReading, self: Attendee | undefined): Guests {
  const listed = reading.attendees.slice(0, guestsRead);
  const candidates = [reading.self, self].filter((it) => it !== undefined);
  const found = candidates.find((it) => listed.some((guest) => isSame(it, guest)));
  const me = found ?? candidates[0];
  const people = listed.filter((guest) => !isRoom(guest) && !isGroup(guest) && !guest.declined);
  return {
    others: people.filter((guest) => !(me && isSame(me, guest))),
    ...(me && { me }),
    knowsMe: found !== undefined,
    hasGroup: listed.some((guest) => isGroup(guest) && !isRoom(guest)),
  };
}

/**
 * The manager, where an event has just two guests and the employee is one of them. Undefined where it is
 * settled already, be it by the page itself or by an earlier event: only the employee being taken for the
 * manager is a reason to settle it anew.
 */
export function selfAmong(
  reading: EventReading,
  employee: Attendee,
  settled: Attendee | undefined,
): Attendee | undefined {
  if (reading.self || (settled && !isSame(settled, employee))) return undefined;
  const { others, hasGroup } = guestsOf(reading, undefined);
  const rest = others.filter((guest) => !isSame(guest, employee));
  return others.length === 2 && rest.length === 1 && !hasGroup ? rest[0] : undefined;
}
