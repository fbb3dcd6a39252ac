import { pointsWords } from '@/utils/locale/areas/points';
import { type IsoDay, isoDay } from '@/utils/meeting/iso-day';
import { dueIn } from '@/utils/notes/due-date';
import type { Note } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { useWordsOf } from '../words';
import { DayChoice } from './DayChoice';
import { dayAsRead } from './useDays';

interface Props {
  readonly note: Note;
  /** `words` are those that say the day. */
  onChoose(day: IsoDay, words: string): void;
}

/** What a note's words say of a day while none is set: the days they could mean, or that they name none. */
export function DueFromWords({ note, onChoose }: Props) {
  const points = useWordsOf(pointsWords);
  const { text } = useShown();
  const due = dueIn(note.text, dayAsRead(note.editedAt ?? note.at));
  if (!due) return null;
  const days = due.days.map(isoDay);
  const said = due.vague ? points.action.vague : days.length > 1 ? points.action.which : points.action.found;
  return (
    <p class="small due-words">
      {said(text(due.match))} <DayChoice days={days} onChoose={(day) => onChoose(day, due.match)} />
    </p>
  );
}
