import { useId, useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import { withChanged } from '@/utils/notes/checkpoints';
import type { Note } from '@/utils/notes/note';
import type { Checkpoint } from '@/utils/notes/plan';
import { useWordsOf } from '../words';
import { DayField } from './DayField';
import { Opened } from './Opened';
import { SavedText } from './SavedText';
import { useDays } from './useDays';

interface Props {
  readonly note: Note;
  readonly checkpoint: Checkpoint;
  /** Counts from 1. */
  readonly position: number;
  onChange(change: Partial<Omit<Checkpoint, 'id'>>): void;
}

/** One checkpoint: reached or not, what is looked at, and when. */
export function CheckpointRow({ note, checkpoint, position, onChange }: Props) {
  const points = useWordsOf(pointsWords);
  const { said } = useDays();
  const [dating, setDating] = useState(false);
  const id = useId();
  const { id: own, text, on, done = false } = checkpoint;
  return (
    <div class="checkpoint">
      <input
        type="checkbox"
        aria-label={points.plan.reached(position)}
        checked={done}
        onChange={(event) => onChange({ done: event.currentTarget.checked })}
      />
      <SavedText
        note={note}
        field={`checkpoint/${own}`}
        label={points.plan.checkpoint(position)}
        quiet
        placeholder={points.plan.checkpointPlaceholder}
        kept={text}
        change={({ plan }, typed) => ({
          plan: { ...plan, checkpoints: withChanged(plan?.checkpoints ?? [], own, { text: typed }) },
        })}
      />
      <button
        type="button"
        class={on ? 'pill' : 'pill open'}
        aria-expanded={dating}
        aria-controls={id}
        title={on ? points.action.changeDay(said(on)) : points.action.setDay}
        onClick={() => setDating(!dating)}
      >
        {on ? said(on) : points.action.noDay}
      </button>
      <div id={id} class="day">
        {dating && (
          <Opened label={points.plan.day(position)} onClose={() => setDating(false)}>
            <DayField day={on} onChange={(day) => onChange({ on: day })} />
          </Opened>
        )}
      </div>
    </div>
  );
}
