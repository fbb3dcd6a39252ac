import { useId, useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import { daysBetween, type IsoDay } from '@/utils/meeting/iso-day';
import { type Action, actionStates, dueOn, settled } from '@/utils/notes/action';
import type { Note } from '@/utils/notes/note';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';
import { DayField } from './DayField';
import { DueFromWords } from './DueFromWords';
import { Opened } from './Opened';
import { useDays } from './useDays';

const fresh: Action = { owner: 'employee', state: 'open' };

/** How late it is, in calm words; nothing while it is not due or no longer open. */
function Lateness({ due, state }: Action) {
  const points = useWordsOf(pointsWords);
  const { today } = useDays();
  if (state !== 'open' || due === undefined || due > today) return null;
  return (
    <span class="small late">
      {due === today ? points.action.today : points.action.overdue(daysBetween(due, today))}
    </span>
  );
}

/** Below an action: whose promise it is, by when, and how it stands. */
export function ActionLine({ note }: { note: Note }) {
  const points = useWordsOf(pointsWords);
  const { session, now } = useServices();
  const { said } = useDays();
  const [dating, setDating] = useState(false);
  const id = useId();
  const action = note.action ?? fresh;
  const { owner, state, due } = action;

  const change = (to: (current: Action) => Action) =>
    void session.editNote(note, (current) => ({ action: to(current.action ?? fresh) }));
  const choose = (day: IsoDay, words: string) =>
    change((current) => ({ ...current, due: day, dueWords: words }));

  return (
    <>
      <fieldset class="action-line" aria-label={points.action.line}>
        <button
          type="button"
          class="pill"
          title={points.action.swap[owner]}
          onClick={() =>
            change((current) => ({
              ...current,
              owner: current.owner === 'manager' ? 'employee' : 'manager',
            }))
          }
        >
          {points.action.owner[owner]}
        </button>
        <button
          type="button"
          class={due ? 'pill' : 'pill open'}
          aria-expanded={dating}
          aria-controls={id}
          title={due ? points.action.changeDay(said(due)) : points.action.setDay}
          onClick={() => setDating(!dating)}
        >
          {due ? points.action.by(said(due)) : points.action.noDay}
        </button>
        <select
          class="pill"
          aria-label={points.action.stateLabel}
          value={state}
          onChange={(event) => {
            const to = actionStates.find((it) => it === event.currentTarget.value);
            if (to) change((current) => settled(current, to, now()));
          }}
        >
          {actionStates.map((it) => (
            <option key={it} value={it}>
              {points.action.state[it]}
            </option>
          ))}
        </select>
        <Lateness {...action} />
      </fieldset>
      {!due && state === 'open' && <DueFromWords note={note} onChoose={choose} />}
      <div id={id}>
        {dating && (
          <Opened label={points.action.setDay} onClose={() => setDating(false)}>
            <DayField day={due} onChange={(day) => change((current) => dueOn(current, day))} />
          </Opened>
        )}
      </div>
    </>
  );
}
