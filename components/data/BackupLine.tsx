import { backupDue } from '@/utils/archive/reminder';
import { dataWords } from '@/utils/locale/areas/data';
import type { Settings } from '@/utils/settings/settings';
import { hashOf } from '../home/route';
import { useWordsOf } from '../words';

interface Props {
  readonly settings: Settings;
  /** When the first record was kept, epoch ms; undefined where there is none. */
  readonly since: number | undefined;
  readonly now: number;
}

/** One quiet line when it is time for a backup; nothing else. */
export function BackupLine({ settings, since, now }: Props) {
  const data = useWordsOf(dataWords);
  const days = backupDue(settings, since, now);
  if (days === undefined) return null;
  return (
    <p class="small backup-line">
      {settings.backedUpAt === undefined ? data.backup.neverDue(days) : data.backup.due(days)}{' '}
      <a class="link" href={hashOf({ place: 'data' })}>
        {data.backup.go}
      </a>
    </p>
  );
}
