import { type EvidenceWords, evidenceWords } from '@/utils/locale/areas/evidence';
import type { PersonRecord } from '@/utils/people/person-record';
import { type Shown, useShown } from '../cover/shown';
import { useWordsOf } from '../words';

interface Props {
  readonly label: string;
  readonly people: readonly PersonRecord[];
  /** A person's id; empty: nobody. */
  readonly value: string;
  /** What choosing nobody says. */
  readonly nobody: string;
  onChoose(personId: string): void;
}

/** People of the same name are told apart by their address. */
export function nameIn(
  people: readonly PersonRecord[],
  person: PersonRecord,
  shown: Shown,
  evidence: EvidenceWords,
): string {
  const { id, name, emails } = person;
  const shared = people.filter((it) => it.name === name).length > 1 && emails[0];
  return shared && !shown.covered ? evidence.inbox.namesake(name, shared) : shown.name(person, id);
}

/** Whose it is: one of the people known, or nobody yet. */
export function PersonSelect({ label, people, value, nobody, onChoose }: Props) {
  const shown = useShown();
  const evidence = useWordsOf(evidenceWords);
  return (
    <label class="small field">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{nobody}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {nameIn(people, person, shown, evidence)}
          </option>
        ))}
      </select>
    </label>
  );
}
