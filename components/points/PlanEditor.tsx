import { pointsWords } from '@/utils/locale/areas/points';
import type { Note } from '@/utils/notes/note';
import { useWordsOf } from '../words';
import { Checkpoints } from './Checkpoints';
import { SavedText } from './SavedText';

const texts = ['standard', 'support'] as const;

/** How an improvement point is to be met. The note's own words are the gap. */
export function PlanEditor({ note }: { note: Note }) {
  const points = useWordsOf(pointsWords);
  return (
    <div class="point-editor">
      {texts.map((field) => (
        <SavedText
          key={field}
          note={note}
          field={field}
          label={points.plan[field]}
          placeholder={points.plan[`${field}Placeholder`]}
          kept={note.plan?.[field] ?? ''}
          change={({ plan }, text) => ({ plan: { ...plan, [field]: text } })}
        />
      ))}
      <Checkpoints note={note} />
    </div>
  );
}
