import { useState } from 'preact/hooks';
import { peopleWords } from '@/utils/locale/areas/people';
import type { PersonRecord } from '@/utils/people/person-record';
import { parted } from '@/utils/people/regroup';
import type { PersonWhole } from '@/utils/session/person';
import { useShown } from '../../cover/shown';
import { useWords, useWordsOf } from '../../words';
import { useHome } from '../services';
import { PersonChoice } from './PersonChoice';

const nobody: PersonRecord = { id: '', name: '', alsoNamed: [], emails: [], createdAt: 0 };

interface Props {
  readonly person: PersonRecord;
  readonly whole: PersonWhole;
}

/** Gives conversations that were with somebody else to them: what will happen is shown before. */
export function Move({ person, whole }: Props) {
  const words = useWords();
  const people = useWordsOf(peopleWords);
  const { people: live } = useHome();
  const [open, setOpen] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [known, setKnown] = useState<PersonRecord>();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const chosen = whole.conversations.filter(({ id }) => ids.has(id));
  const staying = whole.conversations.filter(({ id }) => !ids.has(id));
  const to = known?.name ?? name.trim();
  const { covered, ...shown } = useShown();
  const called = shown.name(known ?? { name: to }, known?.id);
  const who = (some: typeof chosen) => some.map((it) => it.person);
  const along = parted(person, known ?? nobody, who(chosen), who(staying)).to.emails.filter(
    (email) => !known?.emails.includes(email),
  );
  if (whole.conversations.length === 0) return null;
  const move = async () => {
    setMissing(to === '');
    if (to === '' || !(await live.move([...ids], person, known ?? to))) return;
    setIds(new Set());
    setName('');
    setOpen(false);
  };
  return (
    <details class="move" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{people.move.heading}</summary>
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void move();
          }}
        >
          <fieldset class="choices">
            <legend class="small">{people.move.explain}</legend>
            {whole.conversations.map(({ id, kind, meeting, person: asNamed }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={ids.has(id)}
                  onChange={(event) => {
                    const after = new Set(ids);
                    if (event.currentTarget.checked) after.add(id);
                    else after.delete(id);
                    setIds(after);
                  }}
                />
                <span>
                  {words.kind[kind]} · {people.list.day(meeting.start)}
                  <span class="small">
                    {' '}
                    {[shown.name(asNamed), !covered && asNamed.email].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <PersonChoice
            label={people.move.to}
            none={people.move.someoneNew}
            without={person}
            chosen={known}
            onChoose={setKnown}
          />
          {!known && (
            <label>
              <span class="small">{people.move.newName}</span>
              <input
                class={covered ? 'veiled' : ''}
                value={name}
                maxLength={100}
                autocomplete="off"
                spellcheck={false}
                aria-invalid={missing}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
          )}
          <div role="status">
            {chosen.length === 0 && <p class="small">{people.move.nothing}</p>}
            {chosen.length > 0 && to && <p>{people.move.preview(chosen.length, called)}</p>}
            {!covered && chosen.length > 0 && along.length > 0 && (
              <p class="small">{people.move.addresses(along.join(' · '))}</p>
            )}
          </div>
          <p class="small" role="alert">
            {missing && to === '' && people.move.missing}
          </p>
          <button type="submit" class="button" disabled={chosen.length === 0}>
            {people.move.go}
          </button>
        </form>
      )}
    </details>
  );
}
