import { homeWords } from '@/utils/locale/areas/home';
import { startOf } from '@/utils/meeting/iso-day';
import type { ActionState } from '@/utils/notes/action';
import type { Note } from '@/utils/notes/note';
import type { Promised } from '@/utils/session/promised';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';
import { PersonLink } from './PersonLink';

type Settle = (note: Note, state: ActionState) => Promise<boolean>;

function Row({ promised, named, settle }: { promised: Promised; named: boolean; settle: Settle }) {
  const words = useWords();
  const home = useWordsOf(homeWords);
  const { note, person } = promised;
  const text = useShown().note(note);
  const { owner = 'employee', state = 'open', due } = note.action ?? {};
  return (
    <li class={`action ${state}`}>
      <label>
        <input
          type="checkbox"
          checked={state === 'done'}
          onChange={(event) => void settle(note, event.currentTarget.checked ? 'done' : 'open')}
        />
        <span class="what">{text}</span>
      </label>
      <span class="about">
        {named && <PersonLink person={person} at={note.id} />}
        <span class="chip">{home.actions[owner]}</span>
        {due && <span class="small">{home.actions.due(startOf(due))}</span>}
        {state !== 'open' && <span class="small">{home.actions[state]}</span>}
      </span>
      <button
        type="button"
        class="link small"
        aria-label={(state === 'open' ? home.actions.dropOf : home.actions.undoOf)(text)}
        onClick={() => void settle(note, state === 'open' ? 'dropped' : 'open')}
      >
        {state === 'open' ? home.actions.drop : words.undo}
      </button>
    </li>
  );
}

interface Props {
  readonly actions: readonly Promised[];
  /** Whether each says who it is with. */
  readonly named: boolean;
  settle: Settle;
}

/** Actions to tick or drop. A slip is taken back in the same place. */
export function ActionList({ actions, named, settle }: Props) {
  return (
    <ul class="actions-list">
      {actions.map((it) => (
        <Row key={it.note.id} promised={it} named={named} settle={settle} />
      ))}
    </ul>
  );
}
