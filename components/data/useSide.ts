import type { StoreName } from '@/utils/archive/archive';
import type { Differing } from '@/utils/archive/comparison';
import type { FieldApart } from '@/utils/archive/fields-apart';
import { hiddenWhole, useShown } from '../cover/shown';
import { useWords } from '../words';

/** Who somebody is: a file may name people whom nobody here knows. */
const identity: readonly string[] = ['name', 'alsoNamed', 'emails', 'person'];
/** Stores in whose fields words are read one by one; of any other, what differs is not shown at all. */
const read: readonly StoreName[] = ['people', 'conversations', 'notes', 'evidence', 'developments'];

const isPrivate = (row: unknown) => (row as { kind?: unknown } | null)?.kind === 'private';

/** What one side says in a field in which two rows differ, as it is shown. */
export function useSide() {
  const { covered, text } = useShown();
  const { cover } = useWords();
  return (
    { store, mine, theirs }: Differing & { readonly store: StoreName },
    field: FieldApart,
    side: 'mine' | 'theirs',
  ): string => {
    const said = field[side];
    if (!covered || !said) return said;
    if (store === 'notes' && (isPrivate(mine) || isPrivate(theirs)))
      return field.name === 'text' ? cover.privateNote : hiddenWhole;
    return !read.includes(store) || identity.includes(field.name) ? hiddenWhole : text(said);
  };
}
