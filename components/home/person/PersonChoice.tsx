import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { PersonRecord } from '@/utils/people/person-record';
import { useShown } from '../../cover/shown';
import { useHome } from '../services';
import { useReader } from '../useReader';

interface Props {
  readonly label: string;
  /** What stands first, for nobody chosen. */
  readonly none: string;
  readonly without: PersonRecord;
  readonly chosen: PersonRecord | undefined;
  onChoose(person: PersonRecord | undefined): void;
}

/** One of the people, by name; the address tells two of one name apart. */
export function PersonChoice({ label, none, without, chosen, onChoose }: Props) {
  const { people: live } = useHome();
  useReader(live);
  const rows = useStore(live.$people);
  const shown = useShown();
  const others = useMemo(
    () =>
      (rows ?? [])
        .map(({ person }) => person)
        .filter(({ id }) => id !== without.id)
        .sort((one, other) => one.name.localeCompare(other.name)),
    [rows, without.id],
  );
  return (
    <label>
      <span class="small">{label}</span>
      <select
        value={chosen?.id ?? ''}
        onChange={(event) => onChoose(others.find(({ id }) => id === event.currentTarget.value))}
      >
        <option value="">{none}</option>
        {others.map((person) => (
          <option key={person.id} value={person.id}>
            {[shown.name(person, person.id), !shown.covered && person.emails[0]].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}
