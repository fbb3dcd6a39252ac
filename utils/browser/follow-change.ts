import { movesReminders } from '../reminders/moves-reminders';
import { followInMenu } from './clip-menu';
import { planReminders } from './reminders';

/** Has the background follow what a page of ours has changed on disk: it may be asleep, and hears no line then. */
export function followChange(
  change: Parameters<typeof movesReminders>[0] & Parameters<typeof followInMenu>[0],
): void {
  followInMenu(change);
  if (movesReminders(change)) planReminders();
}
