import { useEffect, useState } from 'preact/hooks';
import { peopleWords } from '@/utils/locale/areas/people';
import type { PersonRecord } from '@/utils/people/person-record';
import { merged } from '@/utils/people/regroup';
import { useShown } from '../../cover/shown';
import { useWordsOf } from '../../words';
import { useHome } from '../services';
import { PersonChoice } from './PersonChoice';

function Preview({ kept, gone }: { kept: PersonRecord; gone: PersonRecord }) {
  const people = useWordsOf(peopleWords);
  const { belongings } = useHome();
  const shown = useShown();
  const [theirs, setTheirs] = useState<{ readonly conversations: number; readonly clips: number }>();
  useEffect(() => {
    let wanted = true;
    belongings(gone.id).then(
      (found) => wanted && setTheirs(found),
      () => undefined, // the merge itself says it if nothing can be read
    );
    return () => {
      wanted = false;
    };
  }, [belongings, gone.id]);
  const { name, alsoNamed, emails } = merged(kept, gone);
  return (
    <div role="status">
      {theirs && (
        <p>
          {people.merge.preview(
            shown.name(gone, gone.id),
            shown.name(kept, kept.id),
            theirs.conversations,
            theirs.clips,
          )}
        </p>
      )}
      {!shown.covered && (
        <p class="small">{people.merge.known([name, ...alsoNamed, ...emails].join(' · '))}</p>
      )}
    </div>
  );
}

/** Makes somebody else and this person one: what will happen is shown before. */
export function Merge({ person }: { person: PersonRecord }) {
  const people = useWordsOf(peopleWords);
  const { people: live } = useHome();
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<PersonRecord>();
  const shown = useShown();
  return (
    <details class="merge" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{people.merge.heading}</summary>
      {open && (
        <PersonChoice
          label={people.merge.with}
          none={people.merge.choose}
          without={person}
          chosen={other}
          onChoose={setOther}
        />
      )}
      {open && other && (
        <>
          <Preview kept={person} gone={other} />
          <button
            type="button"
            class="button"
            onClick={() => {
              void live.merge(person, other).then((done) => {
                if (!done) return;
                setOther(undefined);
                setOpen(false);
              });
            }}
          >
            {people.merge.go(shown.name(other, other.id))}
          </button>
        </>
      )}
    </details>
  );
}
