import type { Settings } from '../settings/settings';

/** Days between backups after which one is reminded, unless chosen otherwise; 0 is never. */
export const usualBackupEvery = 30;
export const backupChoices = [7, 30, 90, 0] as const;

const day = 24 * 60 * 60 * 1000;

/**
 * Whole days since the last backup, or since the first thing was kept (`since`), where it is time for one;
 * undefined where it is not. Times are epoch ms.
 */
export function backupDue(
  { backedUpAt, backupEveryDays = usualBackupEvery }: Settings,
  since: number | undefined,
  now: number,
): number | undefined {
  const from = backedUpAt ?? since;
  if (backupEveryDays === 0 || from === undefined) return undefined;
  const days = Math.floor((now - from) / day);
  return days >= backupEveryDays ? days : undefined;
}
