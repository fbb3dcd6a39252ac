import type { PersonRecord } from '@/utils/people/person-record';
import { useShown } from '../cover/shown';
import { useWords } from '../words';

interface Props {
  readonly people: readonly PersonRecord[];
  /** An id; empty: somebody else. */
  readonly which: string | undefined;
  onChoose(which: string): void;
}

/** Several go by the name: the manager says who it is, nobody guesses. */
export function Namesakes({ people, which, onChoose }: Props) {
  const words = useWords();
  const shown = useShown();
  const choices = [
    ...people.map((person) => ({
      id: person.id,
      label: [shown.name(person, person.id), !shown.covered && (person.emails[0] ?? person.alsoNamed[0])]
        .filter(Boolean)
        .join(' · '),
    })),
    { id: '', label: words.start.whichNew },
  ];
  return (
    <fieldset>
      <legend>{words.start.which}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} class={id === which ? 'on' : ''}>
          <input
            type="radio"
            name="which"
            class="hidden"
            checked={id === which}
            onChange={() => onChoose(id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
