import { useEffect, useState } from 'preact/hooks';
import type { Person } from '@/utils/meeting/person';
import type { PersonRecord } from '@/utils/people/person-record';
import { candidates } from '@/utils/people/recognise';
import { useServices } from '../panel/services';

/** The people known whom a name may mean; none where it can mean one at most. */
export function useNamesakes(person: Person): readonly PersonRecord[] {
  const { knownPeople } = useServices();
  const [people, setPeople] = useState<readonly PersonRecord[]>([]);
  useEffect(() => {
    void knownPeople().then(setPeople);
  }, [knownPeople]);
  const meant = candidates(people, person);
  return meant.length > 1 ? meant : [];
}
