import { useEffect, useState } from 'preact/hooks';
import { peopleWords } from '@/utils/locale/areas/people';
import type { PersonRow } from '@/utils/session/people';
import { useWordsOf } from '../../words';
import { PersonLink } from '../PersonLink';
import { type Sorting, sortings } from './sorting';

interface Props {
  readonly rows: readonly PersonRow[];
  readonly sorting: Sorting;
  onSort(sorting: Sorting): void;
}

/** Rows drawn first: more than any screen is high. The others come behind that. */
const first = 60;

/** The people in a table whose columns sort it. */
export function PeopleTable({ rows, sorting, onSort }: Props) {
  const people = useWordsOf(peopleWords);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  const day = (time: number | undefined) => (time === undefined ? people.list.none : people.list.day(time));
  return (
    <table class="people-table">
      <caption class="hidden">{people.list.heading}</caption>
      <thead>
        <tr>
          {sortings.map((it) => (
            <th
              key={it}
              scope="col"
              aria-sort={it === sorting ? (it === 'open' ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => onSort(it)}>
                {people.list[it]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(drawn ? rows : rows.slice(0, first)).map(({ person, last, next, open }) => (
          <tr key={person.id}>
            <th scope="row">
              <PersonLink person={person} />
            </th>
            <td data-label={people.list.last} class={last === undefined ? 'small' : ''}>
              {day(last)}
            </td>
            <td data-label={people.list.next} class={next === undefined ? 'small' : ''}>
              {day(next)}
            </td>
            <td data-label={people.list.open} class="number">
              {open}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
