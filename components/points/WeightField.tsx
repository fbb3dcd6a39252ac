import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import type { Note } from '@/utils/notes/note';
import { weightIn, weightsOf } from '@/utils/notes/weights';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';

/** A goal's share of all goals. What is no share changes nothing and says so. */
export function WeightField({ note }: { note: Note }) {
  const points = useWordsOf(pointsWords);
  const { session } = useServices();
  const weights = weightsOf(useStore(session.$notes));
  const kept = note.goal?.weight;
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const text = typed ?? String(kept ?? '');
  const isWrong = text.trim() !== '' && weightIn(text) === undefined;

  const write = (value: string) => {
    setTyped(value);
    const weight = weightIn(value);
    if (weight === undefined && value.trim()) return;
    void session.editNote(note, ({ goal }) => ({ goal: { ...goal, weight } }));
  };

  return (
    <div class="saved-text weight">
      <label class="small" for={id}>
        {points.goal.weight}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        maxLength={7}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${id}-said`}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => {
          if (!isWrong) setTyped(undefined);
        }}
      />
      <p class="small" id={`${id}-said`} role="status">
        {isWrong && points.goal.weightWrong}
        {!isWrong && weights && weights.sum !== 100 && points.goal.weights(weights.sum, weights.without)}
      </p>
    </div>
  );
}
