import type { Planned } from '../conversation/next';
import { instantOf, localDate, localTime } from '../meeting/zone';
import { daySaid } from './day-said';
import { lengthSaid, timeSaid, withinPart } from './time-said';

/** When the next talk is to be, as somebody wrote it. */
export interface TalkSaid {
  /** One when clear; more, in order, to choose from; none where no day is named yet, or it is over. */
  readonly times: readonly Planned[];
  readonly isOver: boolean;
  /** Whether the time of day stood there; else it is that of this talk. */
  readonly timeIsSaid: boolean;
}

export interface Around {
  /** Epoch ms. */
  readonly now: number;
  /** IANA name of the manager's zone. */
  readonly zone: string;
  /** The talk that this one follows: its time of day and length hold where nothing else is said. */
  readonly talk: Planned;
}

/** A time is a few words; what comes after this many UTF-16 units is not read. */
const longest = 200;
const minute = 60_000;
const [shortestTalk, longestTalk, usualTalk] = [5 * minute, 8 * 60 * minute, 60 * minute];

/** "下周三下午3点", "in 2 weeks at 10", "Dec 9 14:00-15:00"; undefined where no day is in it. */
export function talkSaid(text: string, { now, zone, talk }: Around): TalkSaid | undefined {
  const day = daySaid(text.slice(0, longest), localDate(now, zone));
  if (!day) return undefined;
  const said = timeSaid(day.rest);
  const usual = localTime(talk.start, zone);
  const start = said?.start ?? withinPart(day.rest, usual.hour * 60 + usual.minute);
  const before = talk.end - talk.start;
  const length =
    (lengthSaid(day.rest) ?? 0) * minute ||
    (before >= shortestTalk && before <= longestTalk ? before : usualTalk);
  const at = (it: (typeof day.days)[number], minutes: number) =>
    instantOf({ ...it, hour: Math.floor(minutes / 60), minute: minutes % 60 }, zone);
  const times = day.days.map((it) => {
    const from = at(it, start);
    const to = said?.end === undefined ? undefined : at(it, said.end);
    return { start: from, end: to !== undefined && to > from ? to : from + length };
  });
  const ahead = times.filter(({ end }) => end > now);
  return {
    times: ahead,
    isOver: day.isOver || (times.length > 0 && ahead.length === 0),
    timeIsSaid: said !== undefined,
  };
}
