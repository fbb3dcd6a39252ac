import { useState } from 'preact/hooks';
import { peopleWords } from '@/utils/locale/areas/people';
import type { PersonRecord } from '@/utils/people/person-record';
import { knownBetter } from '@/utils/people/recognise';
import { useShown } from '../../cover/shown';
import { useWordsOf } from '../../words';
import { useHome } from '../services';

const lines = (text: string) => [...new Set(text.split('\n').map((it) => it.trim()))].filter(Boolean);

/** By which names and addresses somebody is recognised. Every keystroke is kept. */
export function Identity({ person }: { person: PersonRecord }) {
  const people = useWordsOf(peopleWords);
  const { people: live } = useHome();
  const { covered } = useShown();
  const veil = covered ? 'veiled' : '';
  const [nameless, setNameless] = useState(false);
  /** The name before it was changed here: meetings may go on to call them so. */
  const [before] = useState(person.name);
  const change = (part: Partial<PersonRecord>) =>
    void live.change(person.id, (current) => ({ ...current, ...part }));
  return (
    <details class="identity">
      <summary>{people.identity.heading}</summary>
      <p class="small">{people.identity.explain}</p>
      <label>
        <span class="small">{people.identity.name}</span>
        <input
          class={veil}
          defaultValue={person.name}
          maxLength={100}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={nameless}
          onInput={(event) => {
            const name = event.currentTarget.value.trim();
            setNameless(name === '');
            if (name !== '')
              void live.change(person.id, (current) => knownBetter({ ...current, name }, { name: before }));
          }}
        />
      </label>
      <p class="small" role="alert">
        {nameless && people.identity.nameNeeded}
      </p>
      <label>
        <span class="small">{people.identity.alsoNamed}</span>
        <textarea
          key={String(person.alsoNamed.includes(before))}
          class={veil}
          rows={2}
          spellcheck={false}
          defaultValue={person.alsoNamed.join('\n')}
          onInput={(event) => change({ alsoNamed: lines(event.currentTarget.value) })}
        />
      </label>
      <label>
        <span class="small">{people.identity.emails}</span>
        <textarea
          rows={2}
          class={veil}
          spellcheck={false}
          inputMode="email"
          defaultValue={person.emails.join('\n')}
          onInput={(event) => change({ emails: lines(event.currentTarget.value) })}
        />
      </label>
      <label>
        <span class="small">{people.identity.pseudonym}</span>
        <input
          defaultValue={person.pseudonym ?? ''}
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => change({ pseudonym: event.currentTarget.value.trim() || undefined })}
        />
        <span class="small">{people.identity.pseudonymExplain}</span>
      </label>
    </details>
  );
}
