import { homeWords } from '@/utils/locale/areas/home';
import type { PersonRecord } from '@/utils/people/person-record';
import { useShown } from '../cover/shown';
import { useWordsOf } from '../words';
import { hashOf } from './route';

interface Props {
  readonly person: PersonRecord | undefined;
  /** The conversation, or the note, that is to be seen there. */
  readonly at?: string;
}

/** Somebody's name, as it is shown everywhere on this page; leads to their own page. */
export function PersonLink({ person, at }: Props) {
  const home = useWordsOf(homeWords);
  const { name } = useShown();
  if (!person) return <span class="small">{home.who.unknown}</span>;
  const to = hashOf({ place: 'person', id: person.id, ...(at !== undefined && { at }) });
  return (
    <a class="person-link" href={to}>
      {name(person, person.id)}
    </a>
  );
}
