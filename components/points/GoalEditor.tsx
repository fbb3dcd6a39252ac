import { pointsWords } from '@/utils/locale/areas/points';
import type { Goal } from '@/utils/notes/goal';
import type { Note } from '@/utils/notes/note';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';
import { DayField } from './DayField';
import { DueFromWords } from './DueFromWords';
import { SavedText } from './SavedText';
import { SmartHints } from './SmartLetters';
import { StandFields } from './StandFields';
import { WeightField } from './WeightField';

const texts = ['measure', 'target', 'ifThen'] as const;

/** Everything a goal has beyond its wording. */
export function GoalEditor({ note }: { note: Note }) {
  const points = useWordsOf(pointsWords);
  const { session } = useServices();
  const goal = note.goal ?? {};
  const change = (to: Goal) =>
    void session.editNote(note, (current) => ({ goal: { ...current.goal, ...to } }));
  const text = (field: (typeof texts)[number]) => (
    <SavedText
      note={note}
      field={field}
      label={points.goal[field]}
      placeholder={points.goal[`${field}Placeholder`]}
      kept={goal[field] ?? ''}
      change={(current, typed) => ({ goal: { ...current.goal, [field]: typed } })}
    />
  );
  return (
    <div class="point-editor">
      <SmartHints note={note} />
      {text('measure')}
      <div class="two">
        {text('target')}
        <WeightField note={note} />
      </div>
      {!goal.due && <DueFromWords note={note} onChoose={(due) => change({ due })} />}
      <DayField day={goal.due} onChange={(due) => change({ due })} />
      {text('ifThen')}
      <StandFields note={note} legend={points.goal.stand} legendShown />
    </div>
  );
}
