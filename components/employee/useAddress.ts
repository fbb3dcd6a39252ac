import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { useServices } from '../panel/services';

/** The employee's mail address, as the meeting or the people known say it. */
export function useAddress({ person, personId }: Conversation): string | undefined {
  const { knownPeople } = useServices();
  const [known, setKnown] = useState<string>();
  const { email } = person;
  useEffect(() => {
    let current = true;
    if (email || personId === undefined) return;
    knownPeople().then(
      (people) => current && setKnown(people.find(({ id }) => id === personId)?.emails[0]),
      () => undefined, // the address is then entered in the mail, which is said
    );
    return () => {
      current = false;
    };
  }, [email, personId, knownPeople]);
  return email ?? known;
}
