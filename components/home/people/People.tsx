import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { peopleWords } from '@/utils/locale/areas/people';
import type { PersonRow } from '@/utils/session/people';
import { useShown } from '../../cover/shown';
import { useWordsOf } from '../../words';
import { PlaceHeading } from '../PlaceHeading';
import { Refused } from '../Refused';
import { Regrouped } from '../Regrouped';
import { useHome } from '../services';
import { useReader } from '../useReader';
import { AddPerson } from './AddPerson';
import { PeopleTable } from './PeopleTable';
import { type Sorting, sortedBy } from './sorting';

/** Whether somebody goes by something like this, in any of their names or addresses. */
function goesBy({ person }: PersonRow, wanted: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return [person.name, ...person.alsoNamed, ...person.emails].some((it) => plain(it).includes(plain(wanted)));
}

/** Everybody, with when they are met next and what is open. */
export function People() {
  const people = useWordsOf(peopleWords);
  const { people: live } = useHome();
  useReader(live);
  const rows = useStore(live.$people);
  const { text } = useShown();
  const [wanted, setWanted] = useState('');
  const [sorting, setSorting] = useState<Sorting>('next');
  const shown = useMemo(
    () => sortedBy(rows ?? [], sorting).filter((row) => goesBy(row, wanted)),
    [rows, sorting, wanted],
  );
  return (
    <>
      <PlaceHeading>{people.list.heading}</PlaceHeading>
      <Refused of={live.$refused} />
      <Regrouped />
      <div class="tools">
        {rows && rows.length > 0 && (
          <input
            type="search"
            class={text(wanted) === wanted ? '' : 'veiled'}
            value={wanted}
            aria-label={people.list.filter}
            placeholder={people.list.filter}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        )}
        <AddPerson />
      </div>
      {rows?.length === 0 && <p>{people.list.empty}</p>}
      {rows && rows.length > 0 && (
        <div role="status" class="small">
          {shown.length === 0 && people.list.noMatch}
        </div>
      )}
      {shown.length > 0 && <PeopleTable rows={shown} sorting={sorting} onSort={setSorting} />}
    </>
  );
}
