import { type ReminderChoices, usual } from './choices';
import { afterQuiet, isQuiet } from './quiet';
import type { Reminder } from './reminder';

const day = 24 * 60 * 60_000;
/** What is older is never called to mind: nobody waits for it any more. */
export const oldest = 30 * day;
/** The plan is made anew at least this often: clocks are set, and managers travel. */
const longest = day;

export interface Plan {
  /** To be shown now. */
  readonly due: readonly Reminder[];
  /** When to look again, epoch ms, always to come; absent where there is nothing to wait for. */
  readonly next?: number;
}

/** What is to be shown now, and when to look again. `shown`: keys of what was shown before. */
export function plan(
  reminders: readonly Reminder[],
  shown: ReadonlySet<string>,
  { quiet = usual.quiet }: ReminderChoices,
  now: number,
): Plan {
  const open = reminders.filter(
    ({ key, at, until }) => !shown.has(key) && at > now - oldest && (until === undefined || until > now),
  );
  if (open.length === 0) return { due: [] };
  const due = isQuiet(now, quiet) ? [] : open.filter(({ at }) => at <= now);
  const waiting = open
    .filter((it) => !due.includes(it))
    .map(({ at }) => (at > now ? at : afterQuiet(now, quiet)));
  return waiting.length === 0 ? { due } : { due, next: Math.min(now + longest, ...waiting) };
}
