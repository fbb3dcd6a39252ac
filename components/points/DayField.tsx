import { useId, useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import { dayFrom, type IsoDay, isoDay } from '@/utils/meeting/iso-day';
import { dueIn } from '@/utils/notes/due-date';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';
import { DayChoice } from './DayChoice';
import { dayAsRead, useDays } from './useDays';

interface Props {
  readonly day: IsoDay | undefined;
  onChange(day: IsoDay | undefined): void;
}

/** A day, written as people write it or picked. What names one day is saved at once; what does not changes nothing. */
export function DayField({ day, onChange }: Props) {
  const points = useWordsOf(pointsWords);
  const { now } = useServices();
  const { said } = useDays();
  const [written, setWritten] = useState('');
  const id = useId();
  const due = written.trim() ? dueIn(written, dayAsRead(now())) : undefined;
  const days = due?.days.map(isoDay) ?? [];
  const chosen = day !== undefined && days.includes(day) ? day : undefined;

  const told = () => {
    if (!written.trim()) return day ? points.day.is(said(day)) : points.day.none;
    if (chosen) return points.day.means(said(chosen));
    if (days.length > 0) return points.day.several;
    return due ? points.day.vague : points.day.unread;
  };

  return (
    <div class="day-field">
      <label class="small written">
        {points.day.written}
        <input
          type="text"
          value={written}
          placeholder={points.day.placeholder}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={id}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setWritten(text);
            const read = dueIn(text, dayAsRead(now()))?.days.map(isoDay) ?? [];
            if (read.length === 1 && read[0] !== day) onChange(read[0]);
          }}
        />
      </label>
      <label class="small">
        {points.day.pick}
        <input
          type="date"
          value={day ?? ''}
          onChange={(event) => {
            const picked = event.currentTarget.value;
            if (!dayFrom(picked)) return;
            setWritten('');
            onChange(picked);
          }}
        />
      </label>
      <p class="small said" id={id} role="status">
        {told()}
      </p>
      {days.length > 1 && <DayChoice days={days} chosen={chosen} onChoose={onChange} />}
      {day && (
        <button
          type="button"
          class="link small"
          onClick={() => {
            setWritten('');
            onChange(undefined);
          }}
        >
          {points.day.clear}
        </button>
      )}
    </div>
  );
}
