import { peopleWords } from '@/utils/locale/areas/people';
import { startOf } from '@/utils/meeting/iso-day';
import { type GoalState, goalStates } from '@/utils/notes/goal';
import type { Note } from '@/utils/notes/note';
import { useShown } from '../../cover/shown';
import { useWordsOf } from '../../words';

interface Props {
  readonly notes: readonly Note[];
  setGoal(note: Note, state: GoalState): Promise<boolean>;
}

/** Goals, the latest first, and how each came out. */
export function Goals({ notes, setGoal }: Props) {
  const people = useWordsOf(peopleWords);
  const shown = useShown();
  const goals = notes.filter(({ kind }) => kind === 'goal').sort((one, other) => other.at - one.at);
  if (goals.length === 0) return null;
  return (
    <section>
      <h3 class="heading">{people.goals.heading}</h3>
      <table class="goals">
        <thead>
          <tr>
            <th scope="col">{people.goals.goal}</th>
            <th scope="col">{people.goals.measure}</th>
            <th scope="col">{people.goals.due}</th>
            <th scope="col">{people.goals.state}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((note) => {
            const { measure, target, due, state = 'open' } = note.goal ?? {};
            const text = shown.note(note);
            const reached = [measure, target].filter(Boolean).join(' · ');
            return (
              <tr key={note.id} class={state}>
                <th scope="row">{text}</th>
                <td data-label={people.goals.measure}>{shown.text(reached)}</td>
                <td data-label={people.goals.due}>{due && people.goals.day(startOf(due))}</td>
                <td data-label={people.goals.state}>
                  <select
                    aria-label={people.goals.stateOf(text)}
                    value={state}
                    onChange={(event) => void setGoal(note, event.currentTarget.value as GoalState)}
                  >
                    {goalStates.map((it) => (
                      <option key={it} value={it}>
                        {people.goals[it]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
