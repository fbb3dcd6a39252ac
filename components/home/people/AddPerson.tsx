import { useRef, useState } from 'preact/hooks';
import { peopleWords } from '@/utils/locale/areas/people';
import { useShown } from '../../cover/shown';
import { useWordsOf } from '../../words';
import { hashOf } from '../route';
import { useHome } from '../services';

/** Somebody known before any conversation; leads to their page. */
export function AddPerson() {
  const people = useWordsOf(peopleWords);
  const { people: live } = useHome();
  const { covered } = useShown();
  const [asking, setAsking] = useState(false);
  const name = useRef('');
  if (!asking)
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {people.list.add}
      </button>
    );
  return (
    <form
      class="add-person"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = name.current.trim();
        if (!wanted) return;
        void live.add(wanted).then((id) => {
          if (id !== undefined) location.hash = hashOf({ place: 'person', id });
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) setAsking(false);
      }}
    >
      <input
        ref={(field) => field?.focus()}
        class={covered ? 'veiled' : ''}
        aria-label={people.list.newName}
        placeholder={people.list.newName}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          name.current = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button primary">
        {people.list.addNow}
      </button>
    </form>
  );
}
