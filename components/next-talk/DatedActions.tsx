import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { upcomingWords } from '@/utils/locale/areas/upcoming';
import { dayOf } from '@/utils/meeting/iso-day';
import { datedActions } from '@/utils/next-talk/dated-actions';
import { partNotes } from '@/utils/summary/compose';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { useDays } from '../points/useDays';
import { tellAnew } from '../ui/tell-anew';
import { useWordsOf } from '../words';

/** Open actions with a day, as a file for the calendar; what is in it is shown. */
export function DatedActions() {
  const upcoming = useWordsOf(upcomingWords);
  const { session, saveFile, now } = useServices();
  const { text: shown } = useShown();
  const { said: dayText } = useDays();
  const [said, setSaid] = useState('');
  const actions = datedActions(partNotes(useStore(session.$notes)).shareable);
  if (actions.length === 0) return null;
  const titled = actions.map((it) => ({
    ...it,
    title: upcoming.actions.line(upcoming.actions.owner[it.owner], it.text),
  }));

  const save = () =>
    tellAnew(said, setSaid, async () => {
      try {
        const { actionsFile } = await import('@/utils/next-talk/calendar-file');
        saveFile(
          actionsFile(titled, now()),
          `fairside-actions-${dayOf(now())}.ics`,
          'text/calendar;charset=utf-8',
        );
        return upcoming.fileSaved;
      } catch {
        return upcoming.fileFailed;
      }
    });

  return (
    <div class="dated-actions">
      <h3>{upcoming.actions.heading}</h3>
      <p class="small">{upcoming.actions.leaves}</p>
      <ul class="small">
        {titled.map(({ noteId, day, title }) => (
          <li key={noteId}>
            <span>{dayText(day)}</span> {shown(title)}
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={() => void save()}>
          {upcoming.actions.file(actions.length)}
        </button>
        <p class="small" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
