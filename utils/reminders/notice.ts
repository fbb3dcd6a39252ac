import type { Reminder } from './reminder';

/** One notification. What it says of people is decided where it is worded. */
export interface Notice {
  /** `waiting`: missed for more than a day, of any kind, told in one line. */
  readonly kind: Reminder['kind'] | 'waiting';
  readonly count: number;
  /** The one it is about; absent where it is about several. */
  readonly reminder?: Reminder;
  /** Where the home page shows it. */
  readonly place: string;
}

const day = 24 * 60 * 60_000;
const kinds = ['prepare', 'finish', 'due'] as const;

function noticeOf(kind: Notice['kind'], [reminder, ...more]: readonly Reminder[]): Notice[] {
  if (!reminder) return [];
  const alone = more.length === 0;
  return [
    {
      kind,
      count: more.length + 1,
      place: alone ? reminder.place : 'today',
      ...(alone && kind !== 'waiting' && { reminder }),
    },
  ];
}

/** The notifications for what is due: one for each kind at most, and one for what was missed. */
export function noticesOf(due: readonly Reminder[], now: number): Notice[] {
  const isLate = ({ at }: Reminder) => at < now - day;
  const fresh = due.filter((it) => !isLate(it));
  return [
    ...kinds.flatMap((kind) =>
      noticeOf(
        kind,
        fresh.filter((it) => it.kind === kind),
      ),
    ),
    ...noticeOf('waiting', due.filter(isLate)),
  ];
}
